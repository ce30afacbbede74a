import type { DiversificationQuery, DiversificationQuadrant } from '../../generated/graphql';
import type { Messages } from '../../messages';
import type { TableFile } from '../../ui/take-away';

export type Answer = DiversificationQuery['diversification'];
export type Option = Answer['options'][number];

/** An option that lies somewhere in the picture: both of its figures are known, and so is its quadrant. */
export type Placed = Option & {
  readonly density: number;
  readonly complexity: number;
  readonly quadrant: DiversificationQuadrant;
};

export const isPlaced = (option: Option): option is Placed =>
  option.density !== null && option.complexity !== null && option.quadrant !== null;

/** Place among what the region does not have, most likely first; null for what it has and where nothing ranks it. */
export function rankOf(option: Option, options: readonly Option[]): number | null {
  if (option.present || option.likelihood === null) return null;
  return options.filter((one) => !one.present && one.likelihood !== null).indexOf(option) + 1;
}

export function standing(option: Option, t: Messages): string {
  if (option.present) return t.diversification.has;
  return option.quadrant ? t.diversification.quadrant[option.quadrant] : t.diversification.noQuadrant;
}

/** The value in the middle, as the quadrants are split: the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (low + high) / 2;
}

/** The table as a spreadsheet reads it: raw figures, unknown ones empty. */
export function optionsFile(options: readonly Option[], t: Messages): TableFile {
  const words = t.diversification;
  return {
    header: [
      words.rank,
      words.activity,
      words.standing,
      words.density,
      words.ubiquity,
      words.likelihood,
      words.complexity,
      words.projects,
      t.coverage.specialisation,
    ],
    rows: options.map((option) => [
      rankOf(option, options),
      option.name,
      standing(option, t),
      option.density,
      option.ubiquity,
      option.likelihood,
      option.complexity,
      option.projects,
      option.specialisation ? t.coverage.verdict[option.specialisation.verdict] : null,
    ]),
  };
}
