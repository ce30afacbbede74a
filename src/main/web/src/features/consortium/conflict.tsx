import { Button } from 'react-aria-components';
import type { Wish } from '../../core/consortium-wish';
import { usePage } from '../../core/page-context';
import { relaxed } from '../../core/relaxed';
import type { Answer } from './answer';

type Props = {
  readonly answer: Answer;
  readonly wish: Wish;
  readonly onRelax: (wish: Wish) => void;
};

/** The rules that clash, and what would make a team possible, one press each. */
export function Conflict({ answer, wish, onRelax }: Props) {
  const { t } = usePage();
  const words = t.consortium;
  const { conflict, requirements } = answer;
  if (!conflict || conflict.rules.length === 0) return null;
  const technologies = requirements.technologies.map(({ id }) => id);
  return (
    <section className="conflict">
      <h3>{words.conflict}</h3>
      <ul>
        {conflict.rules.map(({ kind, subject, text }) => (
          <li key={`${kind} ${subject ?? ''}`}>{text}</li>
        ))}
      </ul>
      {conflict.relaxations.length > 0 && (
        <>
          <h3>{words.relax}</h3>
          <ul className="relaxations">
            {conflict.relaxations.map(({ text, changes }) => (
              <li key={text}>
                <Button onPress={() => onRelax(relaxed(wish, changes, technologies))}>{text}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
