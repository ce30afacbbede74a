import { formatMoney, formatNumber, formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { Table } from '../coverage/measures';

/** The figures one would say first. */
export function ReportFigures({ table }: { readonly table: Table }) {
  const { t, language } = usePage();
  const { total, noArea } = table;
  if (!total) return null;
  const unknown = t.frame.unknown;
  const figures = [
    [t.coverage.measure.members, formatNumber(total.members, language)],
    [t.coverage.measure.projects, formatNumber(total.projects, language)],
    [
      t.report.funding,
      total.funding === null ? unknown : formatMoney({ amount: total.funding, currency: 'EUR' }, language),
    ],
    [
      t.report.coordinated,
      total.coordinatorShare === null
        ? unknown
        : `${formatNumber(total.coordinated, language)} (${formatPercent(total.coordinatorShare, language)})`,
    ],
    [
      t.report.areaKnown,
      noArea ? formatPercent(1 - noArea.projectShare / total.projectShare, language) : unknown,
    ],
    [
      t.coverage.measure.newcomers,
      total.newcomers === null ? unknown : formatNumber(total.newcomers, language),
    ],
  ];
  return (
    <dl className="report-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
