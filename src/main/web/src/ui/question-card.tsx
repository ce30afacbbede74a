import type { ReactNode } from 'react';
import type { View } from '../core/address';
import { usePage } from '../core/page-context';
import type { Asked } from '../core/use-question';
import { ViewLink } from './view-link';

type Props<R> = {
  readonly question: (data: R | null) => string;
  readonly answer: (data: R) => ReactNode;
  readonly asked: Asked<R>;
  readonly to: View;
};

/** A question to begin with: its answer in a line, asked of the service now, and the way to the whole of it. */
export function QuestionCard<R>({ question, answer, asked, to }: Props<R>) {
  const { t } = usePage();
  return (
    <ViewLink to={to} className="question-card">
      <span className="question">{question(asked.data)}</span>
      <span className="answer" aria-busy={asked.loading}>
        {asked.data !== null ? (
          answer(asked.data)
        ) : asked.failure ? (
          t.frame.problem[asked.failure.kind]
        ) : (
          <span className="skeleton-line" />
        )}
      </span>
      <span className="open">{t.start.open}</span>
    </ViewLink>
  );
}
