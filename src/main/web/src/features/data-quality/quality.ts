import type { DataQualityQuery } from '../../generated/graphql';
import type { Messages } from '../../messages';
import type { TableFile } from '../../ui/take-away';

export type Quality = DataQualityQuery['dataQuality'];
export type Known = Quality['known'][number];
export type Headline = Quality['headlines'][number];

export type Basis = Quality['links'][number];

/** A part of a whole; null of nothing. */
export function shareOf(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}

/** Which part of the links in the figures only rules conclude; suggestions are in no figure. */
export function inferredShare({ declared, inferred }: Basis): number | null {
  return shareOf(inferred, declared + inferred);
}

/** All figures of the screen under each other, as a spreadsheet reads them. */
export function qualityFile(quality: Quality, t: Messages): TableFile {
  const words = t.dataQuality;
  return {
    header: [words.figure, words.knownOf, words.of, words.declaredOnly],
    rows: [
      ...quality.known.map(({ fact, known, of }) => [words.facts[fact], known, of, null]),
      ...quality.conflicts.map(({ field, organisations }) => [
        `${words.disagreement}: ${words.conflicts[field] ?? field}`,
        organisations,
        null,
        null,
      ]),
      [words.stale, quality.stale, null, null],
      ...quality.headlines.map(({ figure, shown, declaredOnly }) => [
        words.headlines[figure],
        shown,
        null,
        declaredOnly,
      ]),
      ...quality.links.map(({ link, declared, inferred }) => [
        `${words.links}: ${words.linkKinds[link]}`,
        declared + inferred,
        null,
        declared,
      ]),
    ],
  };
}
