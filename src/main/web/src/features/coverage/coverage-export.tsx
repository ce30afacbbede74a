import { usePage } from '../../core/page-context';
import { TakeAway } from '../../ui/take-away';
import { coverageFile } from './coverage-csv';
import { coveragePicture } from './coverage-picture';
import type { Table } from './measures';

type Props = { readonly table: Table; readonly title: string };

/** Takes the table away: for a spreadsheet, as a picture, or on paper. */
export function CoverageExport({ table, title }: Props) {
  const { t, language } = usePage();
  return (
    <TakeAway
      subject={`${t.coverage.screen} ${table.region.name} ${table.from ?? ''} ${table.to ?? ''}`}
      table={() => coverageFile(table, t)}
      picture={() => coveragePicture(table, title, t, language)}
    />
  );
}
