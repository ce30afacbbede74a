import type { EntityKind } from '../generated/graphql';

const KIND_BY_PREFIX: Record<string, EntityKind> = {
  org: 'ORGANISATION',
  project: 'PROJECT',
  tech: 'TECHNOLOGY',
  area: 'PRIORITY_AREA',
  industry: 'INDUSTRY',
  region: 'REGION',
  chain: 'VALUE_CHAIN',
  stage: 'STAGE',
  opportunity: 'OPPORTUNITY',
  call: 'CALL',
};

/** The kind that an identifier's first word names; clusters are organisations by their identifier. Null for no known word. */
export function kindOfId(id: string): EntityKind | null {
  return KIND_BY_PREFIX[id.split(':', 1)[0] ?? ''] ?? null;
}
