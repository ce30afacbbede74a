import { usePage } from '../../core/page-context';
import type { OpenFacts } from '../../core/coverage-address';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { CoverageCell } from './coverage-cell';
import { MEASURES, rowKey, rowName, rowsOf, type Table } from './measures';
import { SpecialisationCell } from './specialisation-cell';

type Props = {
  readonly table: Table;
  readonly onFacts: (facts: OpenFacts) => void;
};

/** Areas by measures: a heat map whose cells say their figures and open the facts. */
export function CoverageTable({ table, onFacts }: Props) {
  const { t, language } = usePage();
  const words = t.coverage;
  return (
    <ScrollFrame label={table.scheme.title}>
      <table className="heat" data-testid="coverage-table">
        <caption>
          <span>{words.caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {MEASURES.map(({ id }) => (
              <th key={id} scope="col">
                {words.measure[id]}
              </th>
            ))}
            <th scope="col" className="words">
              {words.specialisation}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(table).map((row) => (
            <tr key={rowKey(table, row)} className={row.area ? undefined : 'heat-sum'}>
              <th scope="row">
                {row.area ? <ThingLink thing={row.area} /> : rowName(table, row, t)}
                {row.suggestedProjects > 0 && <small>{words.suggested(row.suggestedProjects)}</small>}
              </th>
              {MEASURES.map((measure) => (
                <CoverageCell key={measure.id} table={table} row={row} measure={measure} onFacts={onFacts} />
              ))}
              <SpecialisationCell row={row} language={language} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
