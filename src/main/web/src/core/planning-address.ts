import type { NetworkChangeKind } from '../generated/graphql';
import { readYear } from './connection';
import { LOMBARDY, type Period } from './coverage-address';

/** A region and a period to analyse, by a scheme of areas or technologies; null for the one that suits the region. */
export type RegionAsk = Period & { readonly region: string; readonly scheme: string | null };

/** Where a region could go next: activities are told apart at a depth of the scheme, 1 its top. */
export type DiversificationAsk = RegionAsk & { readonly depth: number };

/** What changed between the ends of two years, in a region or everywhere; null years for the last ones of the data. */
export type ChangesAsk = Period & { readonly region: string | null; readonly kind: NetworkChangeKind };

/** Fields about which sources may disagree; the organisations are listed by name. */
export const CONFLICT_FIELDS = ['type', 'country', 'nuts', 'city'] as const;
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** Screens for those who plan a region, each with the state its address holds. */
export type PlanningView =
  | { readonly page: 'diversification'; readonly ask: DiversificationAsk }
  | { readonly page: 'changes'; readonly ask: ChangesAsk }
  | {
      readonly page: 'data-quality';
      readonly region: string | null;
      readonly conflicts: ConflictField | null;
    }
  | { readonly page: 'strategies'; readonly from: string | null; readonly to: string | null }
  | { readonly page: 'report'; readonly ask: RegionAsk };

export const DEEPEST = 5;

const ALL_YEARS: Period = { from: null, to: null };
export const WHOLE_DIVERSIFICATION: DiversificationAsk = {
  ...ALL_YEARS,
  region: LOMBARDY,
  scheme: null,
  depth: 1,
};
export const CHANGE_KINDS = [
  'PROJECT_STARTED',
  'PROJECT_ENDED',
  'ORGANISATION_APPEARED',
  'ORGANISATION_INACTIVE',
  'COLLABORATION_FORMED',
  'TECHNOLOGY_TAKEN_UP',
  'AREA_TAKEN_UP',
  'MEMBER_JOINED',
  'MEMBER_LEFT',
] as const satisfies readonly NetworkChangeKind[];
export const LAST_CHANGES: ChangesAsk = { ...ALL_YEARS, region: LOMBARDY, kind: CHANGE_KINDS[0] };
export const WHOLE_REPORT: RegionAsk = { ...ALL_YEARS, region: LOMBARDY, scheme: null };

/** Everywhere, where a screen can be asked without a region. */
const EVERYWHERE = 'all';

/** Reads the address of one of these screens; null when the path is another's. */
export function readPlanning(path: string, parameters: URLSearchParams): PlanningView | null {
  switch (path) {
    case '/diversification': {
      const depth = Number(parameters.get('depth') ?? 1);
      const known = Number.isInteger(depth) && depth >= 1 && depth <= DEEPEST;
      return { page: 'diversification', ask: { ...regionAsk(), depth: known ? depth : 1 } };
    }
    case '/changes':
      return { page: 'changes', ask: { ...period(), region: regionOrAll(), kind: kind() } };
    case '/data-quality':
      return {
        page: 'data-quality',
        region: regionOrAll(),
        conflicts: CONFLICT_FIELDS.find((one) => one === parameters.get('conflicts')) ?? null,
      };
    case '/strategies':
      return {
        page: 'strategies',
        from: parameters.get('from') || null,
        to: parameters.get('to') || null,
      };
    case '/report':
      return { page: 'report', ask: regionAsk() };
    default:
      return null;
  }

  function kind(): NetworkChangeKind {
    const word = parameters.get('kind');
    return CHANGE_KINDS.find((one) => one.toLowerCase() === word) ?? CHANGE_KINDS[0];
  }

  function period(): Period {
    return { from: readYear(parameters.get('from')), to: readYear(parameters.get('to')) };
  }

  function regionAsk(): RegionAsk {
    return { ...period(), region: region(), scheme: parameters.get('scheme') || null };
  }

  function region(): string {
    return parameters.get('region')?.trim() || LOMBARDY;
  }

  function regionOrAll(): string | null {
    return region() === EVERYWHERE ? null : region();
  }
}

/** The search parameters of a screen; {@link readPlanning} reads them back. */
export function writePlanning(view: PlanningView): Record<string, string> {
  switch (view.page) {
    case 'diversification':
      return {
        ...regionAsk(view.ask),
        ...(view.ask.depth !== 1 && { depth: String(view.ask.depth) }),
      };
    case 'changes':
      return {
        ...regionParameter(view.ask.region ?? EVERYWHERE),
        ...years(view.ask),
        ...(view.ask.kind !== CHANGE_KINDS[0] && { kind: view.ask.kind.toLowerCase() }),
      };
    case 'data-quality':
      return {
        ...regionParameter(view.region ?? EVERYWHERE),
        ...(view.conflicts && { conflicts: view.conflicts }),
      };
    case 'strategies':
      return { ...(view.from !== null && { from: view.from }), ...(view.to !== null && { to: view.to }) };
    case 'report':
      return regionAsk(view.ask);
  }
}

function regionAsk(ask: RegionAsk): Record<string, string> {
  return {
    ...regionParameter(ask.region),
    ...(ask.scheme !== null && { scheme: ask.scheme }),
    ...years(ask),
  };
}

function regionParameter(region: string): Record<string, string> {
  return region === LOMBARDY ? {} : { region };
}

function years({ from, to }: Period): Record<string, string> {
  return { ...(from !== null && { from: String(from) }), ...(to !== null && { to: String(to) }) };
}
