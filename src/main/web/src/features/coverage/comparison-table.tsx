import { Button } from 'react-aria-components';
import type { ComparedFigure, OpenFacts } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { difference, differenceText, FIGURES, figureText, SIGNS } from './figures';
import { intervalText, type Row, rowKey, rowName, shadeOf, type Table, VERDICT_SIGNS } from './measures';
import type { Pair } from './pairs';
import { standing } from './standing';

type Props = {
  readonly table: Table;
  readonly other: Table;
  readonly names: readonly [string, string];
  readonly pairs: readonly Pair[];
  readonly figure: ComparedFigure;
  readonly onFacts: (facts: OpenFacts) => void;
};

/** Two tables side by side in one figure: both values, what lies between them in words, and how specialised each is. */
export function ComparisonTable({ table, other, names, pairs, figure, onFacts }: Props) {
  const { t, language } = usePage();
  const words = t.comparison;
  const asked = FIGURES[figure];
  const areas = pairs.filter(({ here, there }) => (here ?? there)?.area);
  const most = Math.max(
    0,
    ...areas.flatMap(({ here, there }) => [
      here ? (asked.value(here, table) ?? 0) : 0,
      there ? (asked.value(there, other) ?? 0) : 0,
    ]),
  );
  const specialised = areas.some(({ here, there }) => here?.specialisation ?? there?.specialisation);
  return (
    <ScrollFrame label={words.table(words.figure[figure], ...names)}>
      <table className="heat" data-testid="comparison">
        <caption>
          <span>{words.caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.coverage.area}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className="words">
              {words.difference}
            </th>
            {specialised && (
              <th scope="col" className="words">
                {t.coverage.specialisation}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.key} className={(pair.here ?? pair.there)?.area ? undefined : 'heat-sum'}>
              <th scope="row">{head(pair)}</th>
              {cell(pair.here, table, false)}
              {cell(pair.there, other, true)}
              {between(pair)}
              {specialised && <td className="words sides">{specialisation(pair)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );

  function head({ here, there }: Pair) {
    const [one, two] = [here?.area, there?.area];
    const area = one ?? two;
    if (!area) return here ? rowName(table, here, t) : there ? rowName(other, there, t) : null;
    return (
      <>
        <ThingLink thing={area} />
        {one && two && one.id !== two.id && (
          <small>
            {words.there} <ThingLink thing={two} />
          </small>
        )}
      </>
    );
  }

  function cell(row: Row | null, of: Table, compared: boolean) {
    if (row === null)
      return (
        <td>
          <span className="muted">{words.noSuchArea}</span>
        </td>
      );
    const value = asked.value(row, of);
    const interval = asked.interval(row, of);
    return (
      <td className={`heat-cell heat-${row.area ? shadeOf(value, most) : 0}`}>
        {shown(row, of, value, compared)}
        {interval && row.area && (
          <small>
            {words.interval(
              figureText(interval.low, asked, language),
              figureText(interval.high, asked, language),
            )}
          </small>
        )}
        {figure === 'funding' && row.unknownContributions > 0 && (
          <small>{t.coverage.unknownContributions(row.unknownContributions)}</small>
        )}
      </td>
    );
  }

  function shown(row: Row, of: Table, value: number | null, compared: boolean) {
    if (figure === 'declaring' && !row.area) return <span className="muted">&ndash;</span>;
    if (value === null) return <span className="unknown">{t.frame.unknown}</span>;
    const text = figureText(value, asked, language);
    const { facts } = asked;
    if (facts === null || value === 0) return text;
    const name = `${rowName(of, row, t)}, ${names[compared ? 1 : 0]}`;
    return (
      <Button
        className="heat-figure"
        aria-label={t.coverage.openFacts(text, words.figure[figure], name)}
        onPress={() => onFacts({ row: rowKey(of, row), measure: facts, compared })}
      >
        {text}
      </Button>
    );
  }

  function between({ here, there }: Pair) {
    if (figure === 'declaring' && !(here ?? there)?.area)
      return (
        <td className="words">
          <span className="muted">&ndash;</span>
        </td>
      );
    const { by, sign } = difference(asked, { row: here, table }, { row: there, table: other });
    return (
      <td className={`words difference difference-${sign.toLowerCase()}`}>
        <span aria-hidden="true">{SIGNS[sign]}</span>{' '}
        {by !== null && sign !== 'SAME' && (
          <strong>{differenceText(by, asked, words.points, language)}</strong>
        )}{' '}
        {words.sign[sign]}
      </td>
    );
  }

  function specialisation({ here, there }: Pair) {
    if (!(here ?? there)?.area) return <span className="muted">&ndash;</span>;
    return (
      <>
        {[here, there].map((row, side) => (
          <span key={side} className="two-lines">
            {names[side]}: {row ? verdict(row) : words.noSuchArea}
          </span>
        ))}
        <strong className="two-lines">{words.standing[standing(here, there)]}</strong>
      </>
    );
  }

  function verdict(row: Row): string {
    const found = row.specialisation;
    if (!found) return t.coverage.notCompared;
    return `${VERDICT_SIGNS[found.verdict]} ${t.coverage.verdict[found.verdict]} ${intervalText(row, t, language)}`;
  }
}
