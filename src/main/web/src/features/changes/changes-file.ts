import type { NetworkChangesQuery } from '../../generated/graphql';
import type { Messages } from '../../messages';
import type { TableFile } from '../../ui/take-away';
import type { Change } from './change-rows';

/** Counts of all kinds, then the facts on screen: as a spreadsheet reads them. */
export function changesFile(
  counts: NetworkChangesQuery['networkChanges']['counts'],
  shown: readonly Change[],
  t: Messages,
): TableFile {
  const words = t.changes;
  return {
    header: [words.kind, words.count, words.unknown, words.year, words.what, words.shownBy],
    rows: [
      ...counts.map(({ kind, count, unknown }) => [words.kinds[kind], count, unknown, null, null, null]),
      ...shown.map(({ year, organisation, partner, technology, area, project, cluster }) => [
        null,
        null,
        null,
        year,
        [organisation, partner, technology, area].flatMap((one) => (one ? [one.name] : [])).join(' + ') ||
          (project?.name ?? null),
        (cluster ?? project)?.name ?? null,
      ]),
    ],
  };
}
