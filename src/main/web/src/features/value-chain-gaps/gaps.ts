import type { GapVerdict, ValueChainGapsQuery } from '../../generated/graphql';
import type { Language } from '../../core/language';
import type { Messages } from '../../messages';

export type Gaps = ValueChainGapsQuery['valueChainGaps'];
export type StageOfChain = Gaps['stages'][number];
export type TechnologyOfStage = StageOfChain['technologies'][number];
export type LinkOfChain = Gaps['links'][number];
export type ClosingOfStage = StageOfChain['closings'][number];

/** How suppliers of two stages are connected: known to be, known not to be, or not known. */
export type Tie = 'tied' | 'broken' | 'unknown';

export function tieOf(link: LinkOfChain): Tie {
  return link.connected === null ? 'unknown' : link.connected ? 'tied' : 'broken';
}

/** Verdicts, worst first: as the schema has them. */
export const VERDICTS: readonly GapVerdict[] = [
  'MISSING',
  'OUTSIDE_DEPENDENCY',
  'SINGLE_SUPPLIER',
  'BROKEN_LINK',
  'LOW_MATURITY',
  'CONCENTRATED',
  'UNKNOWN',
  'MISSING_ACTOR',
  'COVERED',
  'NOT_DEFINED',
];

/** The title that says the answer: how many stages stand how. */
export function titleOf(gaps: Gaps, t: Messages): string {
  const chain = gaps.valueChain.name;
  const region = regionOf(gaps, t);
  if (gaps.problem) return t.chains.titleSilent(chain, region);
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: gaps.stages.filter((stage) => stage.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return t.chains.titleAnswer(
    chain,
    region,
    gaps.stages.length,
    counts.map(({ verdict, count }) => t.chains.count[verdict](count)).join(', '),
  );
}

export function regionOf(gaps: Gaps, t: Messages): string {
  return gaps.region?.name ?? t.chains.everywhere;
}

/** Different organisations would need every supplier; what is shown is the sum over technologies. */
export function suppliersOf(stage: StageOfChain): number {
  return stage.technologies.reduce((sum, one) => sum + one.supplierCount, 0);
}

/** Required technologies of which nothing is known. */
export function unknownOf(stage: StageOfChain): number {
  return stage.technologies.filter(({ verdict }) => verdict === 'UNKNOWN').length;
}

export function possibleOf(stage: StageOfChain): number {
  return stage.technologies.reduce((sum, one) => sum + one.suggestedCount, 0);
}

/** Shares of all required technologies: those covered, and those of which anything is known. */
export function barOf(stage: StageOfChain): { readonly covered: number; readonly known: number } {
  const all = stage.technologies.length;
  const known = all === 0 ? 0 : 1 - unknownOf(stage) / all;
  return { covered: (stage.coverage ?? 0) * known, known };
}

/** What one finding says of a stage, in a sentence. */
export function findingText(gaps: Gaps, stage: StageOfChain, verdict: GapVerdict, t: Messages): string {
  const names = stage.technologies
    .filter((one) => one.verdict === verdict)
    .map((one) => one.technology.name)
    .join(', ');
  const what =
    verdict === 'BROKEN_LINK'
      ? brokenOff(gaps, stage)
      : verdict === 'MISSING_ACTOR'
        ? stage.missingActors.map((actor) => t.chains.actor[actor]).join(', ')
        : names;
  return t.chains.finding[verdict](what, regionOf(gaps, t));
}

function brokenOff(gaps: Gaps, { stage }: StageOfChain): string {
  const others = gaps.links
    .filter((link) => tieOf(link) === 'broken')
    .flatMap(({ from, to }) => (from.id === stage.id ? [to.id] : to.id === stage.id ? [from.id] : []));
  return gaps.stages
    .filter((one) => others.includes(one.stage.id))
    .map((one) => one.stage.name)
    .join(', ');
}

/** A severity or a share of one with two digits after the point. */
export function twoDigits(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

/** A difference with its sign. */
export function signed(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  }).format(value);
}

/** Severity in words: unknown is not zero. */
export function severityText(stage: StageOfChain, t: Messages, language: Language): string {
  if (stage.severity !== null) return t.chains.severityText(twoDigits(stage.severity, language));
  return stage.severityAtMost === null
    ? t.chains.verdict.NOT_DEFINED
    : t.chains.severityUpTo(twoDigits(stage.severityAtMost, language));
}
