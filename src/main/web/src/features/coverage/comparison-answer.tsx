import type { Coverage, OpenFacts } from '../../core/coverage-address';
import { COMPARED_FIGURES } from '../../core/coverage-address';
import { adjust } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { CrosswalkDocument } from '../../generated/graphql';
import { TakeAway } from '../../ui/take-away';
import { ViewLink } from '../../ui/view-link';
import { comparisonFile } from './comparison-file';
import { comparisonPicture } from './comparison-picture';
import { ComparisonTable } from './comparison-table';
import { type Table, yearsOf } from './measures';
import { pairsOf } from './pairs';
import { swapped } from './swapped';

type Props = {
  readonly table: Table;
  readonly other: Table;
  readonly names: readonly [string, string];
  readonly title: string;
  readonly coverage: Coverage;
  readonly onFacts: (facts: OpenFacts) => void;
};

/** Two regions, periods or strategies side by side; or in words why there is nothing to compare with. */
export function ComparisonAnswer({ table, other, names, title, coverage, onFacts }: Props) {
  const { t, language } = usePage();
  const words = t.comparison;
  const otherStrategy = table.scheme.id !== other.scheme.id;
  const crosswalk = useQuestion(
    CrosswalkDocument,
    otherStrategy ? { from: table.scheme.id, to: other.scheme.id } : null,
  );
  if (other.silence)
    return <p className="notice">{`${names[1]}: ${other.explanation ?? t.frame.unknown}`}</p>;
  const pairs = pairsOf(table, other, crosswalk.data?.crosswalk ?? null);
  const [years, otherYears] = [yearsOf(table), yearsOf(other)];
  const back = swapped(coverage, table, other);
  const { figure } = coverage;
  return (
    <section className="side-by-side">
      <h2>{words.heading(...names)}</h2>
      <div className="connect-asked planning-asked">
        <label className="field">
          {words.choose}
          <select
            value={figure}
            onChange={({ target: { value } }) =>
              adjust({
                page: 'coverage',
                coverage: { ...coverage, figure: COMPARED_FIGURES.find((one) => one === value) ?? figure },
              })
            }
          >
            {COMPARED_FIGURES.map((one) => (
              <option key={one} value={one}>
                {words.figure[one]}
              </option>
            ))}
          </select>
        </label>
        {back && (
          <ViewLink to={{ page: 'coverage', coverage: back }} className="button">
            {words.swap}
          </ViewLink>
        )}
      </div>
      {years !== otherYears && <p className="notice">{words.years(years, otherYears)}</p>}
      {otherStrategy && (
        <p className="notice">
          {words.otherStrategy}{' '}
          <ViewLink to={{ page: 'strategies', from: table.scheme.id, to: other.scheme.id }}>
            {t.strategies.screen}
          </ViewLink>
        </p>
      )}
      <TakeAway
        subject={`${t.coverage.screen} ${names.join(' ')}`}
        table={() => comparisonFile(table, other, names, pairs, t)}
        picture={() => comparisonPicture({ table, other, names, pairs, figure, title, t, language })}
      />
      <ComparisonTable
        table={table}
        other={other}
        names={names}
        pairs={pairs}
        figure={figure}
        onFacts={onFacts}
      />
      <ul className="lines muted">
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
