import type { ReactNode } from 'react';
import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { WhatIfQuery } from '../../generated/graphql';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { signed } from '../value-chain-gaps/gaps';

export type CoverageDifferenceAnswer = NonNullable<WhatIfQuery['whatIf']['priorityAreaCoverage']>;
type Difference = CoverageDifferenceAnswer['difference'][number];
type Figures = { readonly [name in Figure]: number | null };

const FIGURES = ['members', 'projects', 'coordinated', 'funding', 'newcomers'] as const;
type Figure = (typeof FIGURES)[number];

/** Rows of the coverage that would change: each figure as it would be, with the difference. */
export function CoverageDifference({ of }: { readonly of: CoverageDifferenceAnswer }) {
  const { t, language } = usePage();
  const words = t.whatIf;
  const { before, after, difference } = of;
  const silent = [before, after].find((table) => table.silence);
  const rowOf = (table: typeof before, row: Difference): Figures | null => {
    if (row.total) return table.total;
    if (row.area === null) return table.noArea;
    return table.areas.find(({ area }) => area?.id === row.area?.id) ?? null;
  };
  const cell = (row: Difference, figure: Figure): ReactNode => {
    const now = rowOf(before, row)?.[figure] ?? null;
    const then = rowOf(after, row)?.[figure] ?? null;
    const by = row[figure];
    const whole = (value: number) => formatNumber(Math.round(value), language);
    return (
      <>
        {then === null && by === null ? <span className="unknown">{t.frame.unknown}</span> : null}
        {now !== null && then !== null && now !== then && `${whole(now)} \u2192 `}
        {then !== null && whole(then)}
        {by !== null && by !== 0 && <small>{signed(Math.round(by), language)}</small>}
      </>
    );
  };
  return (
    <div data-testid="coverage-difference">
      {silent && <p className="notice">{silent.explanation}</p>}
      {difference.length === 0 ? (
        <p>{words.coverageSame}</p>
      ) : (
        <>
          <p className="muted">{words.coverageOnly(difference.length)}</p>
          <ScrollFrame label={words.coverage}>
            <table className="heat chain-table">
              <thead>
                <tr>
                  <th scope="col">{t.coverage.area}</th>
                  {FIGURES.map((figure) => (
                    <th key={figure} scope="col">
                      {t.coverage.measure[figure]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {difference.map((row) => (
                  <tr key={row.area?.id ?? String(row.total)} className={row.total ? 'heat-sum' : undefined}>
                    <th scope="row">
                      {row.area ? (
                        <ThingLink thing={row.area} />
                      ) : row.total ? (
                        t.coverage.total
                      ) : (
                        t.coverage.noArea
                      )}
                    </th>
                    {FIGURES.map((figure) => (
                      <td key={figure}>{cell(row, figure)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
        </>
      )}
    </div>
  );
}
