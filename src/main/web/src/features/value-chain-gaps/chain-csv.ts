import type { Cell } from '../../core/csv';
import type { Messages } from '../../messages';
import { type Gaps, possibleOf, suppliersOf, tieOf } from './gaps';

/** The chain as a spreadsheet reads it: a row per stage and required technology; unknown figures are empty. */
export function chainRows(
  gaps: Gaps,
  t: Messages,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const words = t.chains;
  const header = [
    words.stage,
    words.verdictHead,
    words.coverageHead,
    words.suppliersHead,
    words.possibleHead,
    words.severityHead,
    words.atMostHead,
    words.confidenceHead,
    words.feeds,
    t.words.kind.TECHNOLOGY,
    'TRL',
    words.verdictHead,
    words.suppliersHead,
    words.possibleHead,
    words.outsideHead,
    words.suppliersHead,
  ];
  const rows = gaps.stages.flatMap((stage): readonly Cell[][] => {
    const its: readonly Cell[] = [
      stage.stage.name,
      words.verdict[stage.verdict],
      stage.coverage,
      suppliersOf(stage),
      possibleOf(stage),
      stage.severity,
      stage.severityAtMost,
      stage.confidence,
      gaps.links
        .filter((link) => link.from.id === stage.stage.id)
        .map((link) => `${nameOf(gaps, link.to.id)} (${words.link[tieOf(link)]})`)
        .join('; '),
    ];
    if (stage.technologies.length === 0) return [[...its, null, null, null, null, null, null, null]];
    return stage.technologies.map((one) => [
      ...its,
      one.technology.name,
      one.minTrl,
      words.verdict[one.verdict],
      one.supplierCount,
      one.suggestedCount,
      one.outsideCount,
      one.suppliers.map(({ organisation }) => organisation?.name ?? '').join('; '),
    ]);
  });
  return { header, rows };
}

function nameOf(gaps: Gaps, id: string): string {
  return gaps.stages.find(({ stage }) => stage.id === id)?.stage.name ?? id;
}
