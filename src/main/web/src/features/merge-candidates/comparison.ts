import type { MergeCandidatesQuery } from '../../generated/graphql';

export type Pair = MergeCandidatesQuery['mergeCandidates']['edges'][number]['node'];
export type Side = NonNullable<Pair['left']>;

/** How one field of two records compares. What one of them does not know is no difference. */
export type Comparison = 'same' | 'different' | 'unknown';

export const FIELDS = [
  'name',
  'names',
  'type',
  'country',
  'city',
  'address',
  'postcode',
  'url',
  'pic',
  'vat',
  'taxCode',
  'ror',
  'projects',
  'memberships',
  'sources',
  'id',
] as const satisfies readonly (keyof Side)[];

export type Field = (typeof FIELDS)[number];

/** Fields that describe the records rather than the organisation: they may well differ. */
const NOT_COMPARED: readonly Field[] = ['names', 'projects', 'memberships', 'sources', 'id'];

/** Letters and digits alone, without accents: what a person would call the same. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The fields that at least one of the two fills, each with what they say and how that compares. */
export function compared(left: Side, right: Side) {
  return FIELDS.map((field) => ({ field, left: texts(left[field]), right: texts(right[field]) }))
    .filter((row) => row.left.length + row.right.length > 0)
    .map((row) => ({ ...row, comparison: NOT_COMPARED.includes(row.field) ? null : comparison(row) }));
}

function comparison(row: { left: readonly string[]; right: readonly string[] }): Comparison {
  if (row.left.length === 0 || row.right.length === 0) return 'unknown';
  return folded(row.left.join()) === folded(row.right.join()) ? 'same' : 'different';
}

function texts(value: Side[Field]): readonly string[] {
  if (value === null) return [];
  return Array.isArray(value) ? (value as string[]) : [String(value)];
}
