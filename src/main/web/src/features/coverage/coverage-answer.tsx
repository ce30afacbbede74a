import type { Coverage, OpenFacts } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { CoverageExport } from './coverage-export';
import { CoverageNotes } from './coverage-notes';
import type { Choices } from './coverage-pickers';
import { CoverageTable } from './coverage-table';
import { periodText, type Table } from './measures';
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
  const tiles = provinces.length > 0 && <ProvinceTiles provinces={provinces} coverage={coverage} />;
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
      {specialised.length > 0 && <p>{t.coverage.specialisedIn(specialised.join(', '))}</p>}
      {other && (
        <p className="notice">
          {t.coverage.comparing(`${other.region.name}, ${periodText(other, t)}`)}
          {other.silence && `. ${other.explanation}`}
        </p>
      )}
      <CoverageExport table={table} other={other} title={title} />
      <CoverageTable table={table} other={other} onFacts={onFacts} />
      {table.reference?.unavailable && <p className="notice">{table.reference.explanation}</p>}
      <Reconciliation table={table} />
      <div className="planning-beside">
        <Trends table={table} />
        {tiles}
      </div>
      <CoverageNotes table={table} />
    </>
  );
}
