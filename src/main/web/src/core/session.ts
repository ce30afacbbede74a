import type { MeQuery } from '../generated/graphql';
import { languageHeader } from './language';
import { tokenHeader } from './token';

/** Who is asking, and what they may do; a visitor has no name and no rights. */
export type Me = MeQuery['me'];

/** An identity provider to sign in with, and the address that leads there. */
export type Offer = { readonly name: string; readonly address: string };

/** What the dialog of the session asks for. A password set by somebody else has to be changed first; it was given a moment ago. */
export type SessionForm = 'SIGN_IN' | 'FIRST_PASSWORD' | 'PASSWORD';

export type Session = { readonly me: Me; readonly signInWith: readonly Offer[] };

/** Why the service did not do what was asked of the session; see src/docs/security.md for the codes. */
export class SessionFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** When to try again, where the service says so. */
    readonly seconds: number | null,
  ) {
    super(message);
  }
}

export const readSession = () => request<Session>('GET', '');

export const signIn = (userName: string, password: string) =>
  request<Session>('POST', '', { userName, password });

export const changePassword = (currentPassword: string, newPassword: string) =>
  request<Session>('PUT', '/password', { currentPassword, newPassword });

export const signOut = () => request<null>('DELETE', '');

type Refusal = { readonly code?: string; readonly message?: string; readonly reason?: string };

async function request<R>(method: string, path: string, body?: object, again = true): Promise<R> {
  const response = await fetch(`/api/session${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...languageHeader(), ...tokenHeader() },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((reason: unknown) => {
    throw new SessionFailure('UNREACHABLE', String(reason), null);
  });
  const answer = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return answer as R;
  const refusal = (answer ?? {}) as Refusal;
  if (refusal.code === 'TOKEN_NEEDED' && again) {
    await readSession();
    return request<R>(method, path, body, false);
  }
  throw new SessionFailure(
    refusal.code ?? `HTTP ${response.status}`,
    refusal.reason ?? refusal.message ?? `HTTP ${response.status}`,
    Number(response.headers.get('Retry-After')) || null,
  );
}

/** Whether somebody may correct facts about a thing: officers about any, an SME's account about its own organisation. */
export function mayCorrect(me: Me, id: string): boolean {
  return (
    me.rights.includes('CORRECT') || (me.rights.includes('EDIT_OWN_ORGANISATION') && me.organisation === id)
  );
}
