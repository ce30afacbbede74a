import { Button } from 'react-aria-components';
import type { AskFailure } from '../core/api';
import { told } from '../core/told';
import { usePage } from '../core/page-context';

/** What went wrong, and what to do next. */
export function Problem({ failure, retry }: { readonly failure: AskFailure; readonly retry: () => void }) {
  const { t, language } = usePage();
  const words = t.frame.problem;
  return (
    <div className="problem" role="alert">
      <strong>{words[failure.kind]}</strong>
      <p>
        {failure.kind === 'unreachable'
          ? words.unreachableNext
          : failure.kind === 'fault'
            ? words.faultNext
            : told(failure, t, language).text}
      </p>
      <Button onPress={retry}>{t.frame.retry}</Button>
      <details>
        <summary>{words.detail}</summary>
        <code>{[failure.code, failure.message].filter(Boolean).join(': ')}</code>
      </details>
    </div>
  );
}
