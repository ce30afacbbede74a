import { usePage } from '../../core/page-context';
import type { Row, Table } from './measures';

const HEIGHT = 48;
const STEP = 14;

/** Projects by year in each area, as small pictures on one scale; each also says its numbers. */
export function Trends({ table, of = null }: { readonly table: Table; readonly of?: string | null }) {
  const { t } = usePage();
  const most = Math.max(1, ...table.areas.flatMap((row) => row.trend.years.map((year) => year.projects)));
  return (
    <section className="trends">
      <h2>{of === null ? t.coverage.trends : `${t.coverage.trends}: ${of}`}</h2>
      <p className="muted">{t.coverage.trendsNote}</p>
      <ul>
        {table.areas.map((row) => (
          <li key={row.area?.id}>
            <h3>{row.area?.name}</h3>
            <Bars row={row} most={most} />
            <p className="muted">
              {row.trend.direction
                ? `${{ RISING: '\u2197', FALLING: '\u2198', NO_CLEAR_TREND: '\u2192' }[row.trend.direction]} ${t.coverage.direction[row.trend.direction]}`
                : t.coverage.noDirection}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bars({ row, most }: { readonly row: Row; readonly most: number }) {
  const { t } = usePage();
  const { years } = row.trend;
  const said = years.map(({ year, projects }) => `${year} ${projects}`).join(', ');
  const width = Math.max(years.length * STEP, 120);
  const first = years[0];
  const last = years.at(-1);
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT + 14}`}
      role="img"
      aria-label={t.coverage.trend(row.area?.name ?? '', said)}
    >
      {years.map(({ year, projects }, index) => {
        const height = (projects / most) * HEIGHT;
        return (
          <rect key={year} x={index * STEP} y={HEIGHT - height} width={STEP - 3} height={height}>
            <title>{`${year}: ${projects}`}</title>
          </rect>
        );
      })}
      <line x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
      {first && (
        <text x={0} y={HEIGHT + 11}>
          {last && years.length > 1 && years.length <= 3 ? `${first.year}\u2013${last.year}` : first.year}
        </text>
      )}
      {last && years.length > 3 && (
        <text x={years.length * STEP - 3} y={HEIGHT + 11} textAnchor="end">
          {last.year}
        </text>
      )}
    </svg>
  );
}
