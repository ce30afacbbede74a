import type { EntityKind, OrganisationType } from '../generated/graphql';
import type { Step } from './steps';

/** A node held in place, in graph coordinates. */
export type Pin = { readonly id: string; readonly x: number; readonly y: number };

/** Two organisations whose connection is told beside the graph. */
export type Pair = { readonly from: string; readonly to: string };

/** What the graph leaves out. Nothing is left out by default. */
export type Filters = {
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenTypes: readonly OrganisationType[];
  readonly declaredOnly: boolean;
  readonly years: readonly [from: number, to: number] | null;
};

/** Everything one sees on the explore screen; the address bar holds all of it. */
export type Exploration = {
  readonly steps: readonly Step[];
  readonly selected: string | null;
  readonly pair: Pair | null;
  readonly as: 'graph' | 'table';
  readonly filters: Filters;
  readonly pins: readonly Pin[];
};

export const NO_FILTERS: Filters = { hiddenKinds: [], hiddenTypes: [], declaredOnly: false, years: null };

export const EMPTY: Exploration = {
  steps: [],
  selected: null,
  pair: null,
  as: 'graph',
  filters: NO_FILTERS,
  pins: [],
};

export function isFiltered(filters: Filters): boolean {
  return (
    filters.hiddenKinds.length > 0 ||
    filters.hiddenTypes.length > 0 ||
    filters.declaredOnly ||
    filters.years !== null
  );
}

/** Adds what is missing, removes what is there: the two states of a check box over a list. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
