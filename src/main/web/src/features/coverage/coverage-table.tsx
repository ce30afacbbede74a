import { usePage } from '../../core/page-context';
import type { OpenFacts } from '../../core/coverage-address';
import { ThingLink } from '../../ui/thing-link';
import { CoverageCell } from './coverage-cell';
import { MEASURES, rowKey, rowName, rowsOf, sameRow, type Table } from './measures';
import { SpecialisationCell } from './specialisation-cell';

type Props = {
  readonly table: Table;
  readonly other: Table | null;
  readonly onFacts: (facts: OpenFacts) => void;
};

/** Areas by measures: a heat map whose cells say their figures and open the facts. */
export function CoverageTable({ table, other, onFacts }: Props) {
  const { t, language } = usePage();
  const words = t.coverage;
  return (
    // A region that scrolls is reached by the keyboard, too.
    <div className="heat-frame" role="region" aria-label={table.scheme.title} tabIndex={0}>
      <table className="heat" data-testid="coverage-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {MEASURES.map(({ id }) => (
              <th key={id} scope="col">
                {words.measure[id]}
              </th>
            ))}
            <th scope="col">{words.specialisation}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(table).map((row) => {
            const beside = sameRow(other, row, table);
            return (
              <tr key={rowKey(table, row)} className={row.area ? undefined : 'heat-sum'}>
                <th scope="row">
                  {row.area ? <ThingLink thing={row.area} /> : rowName(table, row, t)}
                  {row.suggestedProjects > 0 && <small>{words.suggested(row.suggestedProjects)}</small>}
                </th>
                {MEASURES.map((measure) => (
                  <CoverageCell
                    key={measure.id}
                    table={table}
                    row={row}
                    measure={measure}
                    beside={beside}
                    onFacts={onFacts}
                  />
                ))}
                <SpecialisationCell row={row} beside={beside} language={language} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
