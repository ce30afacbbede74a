import { type Change, readChanges, writeChanges } from './changes-address';
import { readYear } from './connection';
import { LOMBARDY } from './coverage-address';

/** What the screen on value chains shows: one chain in a region as of a year, with a stage opened and what would change. */
export type ChainLook = {
  /** Null for the list of chains. */
  readonly chain: string | null;
  readonly region: string;
  readonly asOf: number | null;
  readonly stage: string | null;
  readonly changes: readonly Change[];
};

/** What the screen "what if" asks: changes, and the chain and the strategy they are looked at in. */
export type WhatIfAsk = {
  readonly changes: readonly Change[];
  readonly region: string;
  readonly chain: string | null;
  readonly scheme: string | null;
  readonly from: number | null;
  readonly to: number | null;
};

export const NO_CHAIN: ChainLook = { chain: null, region: LOMBARDY, asOf: null, stage: null, changes: [] };
export const NO_WHAT_IF: WhatIfAsk = {
  changes: [],
  region: LOMBARDY,
  chain: null,
  scheme: null,
  from: null,
  to: null,
};

export function writeChain({ chain, region, asOf, stage, changes }: ChainLook): Record<string, string> {
  return {
    ...(chain !== null && { chain }),
    ...(region !== LOMBARDY && { region }),
    ...(asOf !== null && { asof: asOf.toString() }),
    ...(stage !== null && { stage }),
    ...writeChanges(changes),
  };
}

export function readChain(parameters: URLSearchParams): ChainLook {
  return {
    chain: parameters.get('chain') || null,
    region: parameters.get('region')?.trim() || LOMBARDY,
    asOf: readYear(parameters.get('asof')),
    stage: parameters.get('stage') || null,
    changes: readChanges(parameters),
  };
}

export function writeWhatIf(ask: WhatIfAsk): Record<string, string> {
  const { changes, region, chain, scheme, from, to } = ask;
  return {
    ...(region !== LOMBARDY && { region }),
    ...(chain !== null && { chain }),
    ...(scheme !== null && { scheme }),
    ...(from !== null && { from: from.toString() }),
    ...(to !== null && { to: to.toString() }),
    ...writeChanges(changes),
  };
}

export function readWhatIf(parameters: URLSearchParams): WhatIfAsk {
  return {
    region: parameters.get('region')?.trim() || LOMBARDY,
    chain: parameters.get('chain') || null,
    scheme: parameters.get('scheme') || null,
    from: readYear(parameters.get('from')),
    to: readYear(parameters.get('to')),
    changes: readChanges(parameters),
  };
}
