import type { Coverage, OpenFacts } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { ComparisonAnswer } from './comparison-answer';
import { CoverageExport } from './coverage-export';
import { CoverageNotes } from './coverage-notes';
import type { Choices } from './coverage-pickers';
import { CoverageTable } from './coverage-table';
import { sidesOf, type Table } from './measures';
import { ProvinceTiles } from './province-tiles';
import { Reconciliation } from './reconciliation';
import { Trends } from './trends';

type Props = {
  readonly table: Table;
  readonly other: Table | null;
  readonly title: string;
  readonly coverage: Coverage;
  readonly provinces: Choices['provinces'];
  readonly onFacts: (facts: OpenFacts) => void;
};

/** The whole answer: table, sums, trends, provinces, method; or in words why there is no table. */
export function CoverageAnswer({ table, other, title, coverage, provinces, onFacts }: Props) {
  const { t } = usePage();
  const tiles = provinces.length > 0 && <ProvinceTiles coverage={coverage} scheme={table.scheme.id} />;
  if (table.silence)
    return (
      <>
        <p className="notice">{table.explanation}</p>
        {tiles}
      </>
    );
  const specialised = table.areas
    .filter((row) => row.specialisation?.verdict === 'SPECIALISED')
    .map((row) => row.area?.name);
  return (
    <>
      {!other && specialised.length > 0 && <p>{t.coverage.specialisedIn(specialised.join(', '))}</p>}
      {other ? (
        <ComparisonAnswer
          table={table}
          other={other}
          names={sidesOf(table, other, t)}
          title={title}
          coverage={coverage}
          onFacts={onFacts}
        />
      ) : (
        <>
          <CoverageExport table={table} title={title} />
          <CoverageTable table={table} onFacts={onFacts} />
        </>
      )}
      {table.reference?.unavailable && <p className="notice">{table.reference.explanation}</p>}
      <Reconciliation table={table} of={other && sidesOf(table, other, t)[0]} />
      {other && <Reconciliation table={other} of={sidesOf(table, other, t)[1]} />}
      <div className="planning-beside">
        <div>
          <Trends table={table} of={other && sidesOf(table, other, t)[0]} />
          {other && !other.silence && <Trends table={other} of={sidesOf(table, other, t)[1]} />}
        </div>
        {tiles}
      </div>
      <CoverageNotes table={table} of={other && sidesOf(table, other, t)[0]} />
    </>
  );
}
