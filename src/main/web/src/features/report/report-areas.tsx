import { formatNumber, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ScrollFrame } from '../../ui/scroll-frame';
import {
  intervalText,
  type Row,
  rowKey,
  rowName,
  rowsOf,
  type Table,
  VERDICT_SIGNS,
} from '../coverage/measures';

/** The table of coverage with the columns that fit on a sheet of paper. */
export function ReportAreas({ table }: { readonly table: Table }) {
  const { t, language } = usePage();
  const words = t.coverage;
  const unknown = <span className="unknown">{t.frame.unknown}</span>;
  const number = (value: number | null) =>
    value === null ? unknown : formatNumber(Math.round(value), language);
  const share = (value: number | null) => (value === null ? unknown : formatPercent(value, language));
  return (
    <ScrollFrame label={t.report.areas}>
      <table className="heat plain" data-testid="report-areas">
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.measure.members}</th>
            <th scope="col">{words.measure.projects}</th>
            <th scope="col">{words.measure.funding}</th>
            <th scope="col">{words.measure.coordinated}</th>
            <th scope="col">{words.measure.outsideShare}</th>
            <th scope="col" className="words">
              {words.specialisation}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(table).map((row) => (
            <tr key={rowKey(table, row)} className={row.area ? undefined : 'heat-sum'}>
              <th scope="row">{rowName(table, row, t)}</th>
              <td>{number(row.members)}</td>
              <td>{number(row.projects)}</td>
              <td>
                {number(row.funding)}
                {row.unknownContributions > 0 && (
                  <small>{words.unknownContributions(row.unknownContributions)}</small>
                )}
              </td>
              <td>{number(row.coordinated)}</td>
              <td>{share(row.outsideShare)}</td>
              <td className="words">{specialisation(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );

  function specialisation(row: Row) {
    if (!row.area) return null;
    if (!row.specialisation) return <span className="muted">{words.notCompared}</span>;
    const { verdict } = row.specialisation;
    return (
      <>
        <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {words.verdict[verdict]}
        <small>{intervalText(row, t, language)}</small>
      </>
    );
  }
}
