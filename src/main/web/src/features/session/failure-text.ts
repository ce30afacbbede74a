import { SessionFailure } from '../../core/session';
import type { Messages } from '../../messages';

/** What went wrong with a sign-in or a new password, and what to do. */
export function failureText(reason: unknown, t: Messages): string {
  const words = t.session.failures;
  if (!(reason instanceof SessionFailure)) return words.other(String(reason));
  switch (reason.code) {
    case 'SIGN_IN_REFUSED':
      return words.refused;
    case 'TOO_MANY_ATTEMPTS':
      return words.tooMany(Math.ceil((reason.seconds ?? 60) / 60));
    case 'HTTPS_NEEDED':
      return words.httpsNeeded;
    case 'UNREACHABLE':
      return t.frame.problem.unreachable;
    default:
      return words.other(reason.message);
  }
}
