import type { EntityKind, LinkKind, MembershipRole, OrganisationType } from '../generated/graphql';

/** The words of the schema as values, in the order in which legends and menus show them. */

export const ENTITY_KINDS = [
  'ORGANISATION',
  'CLUSTER',
  'PROJECT',
  'TECHNOLOGY',
  'PRIORITY_AREA',
  'INDUSTRY',
  'REGION',
  'VALUE_CHAIN',
  'STAGE',
  'OPPORTUNITY',
  'CALL',
] as const satisfies readonly EntityKind[];

export const LINK_KINDS = [
  'MEMBER_OF',
  'PARTICIPATES_IN',
  'WORKED_WITH',
  'OFFERS',
  'SEEKS',
  'USES',
  'ADDRESSES',
  'LOCATED_IN',
  'BROADER',
  'MATCHES',
  'PART_OF',
  'FEEDS',
  'REQUIRES',
  'SUCCEEDS',
  'REPRESENTS',
  'PUBLISHED',
] as const satisfies readonly LinkKind[];

export const ORGANISATION_TYPES = [
  'SME',
  'START_UP',
  'LARGE_COMPANY',
  'COMPANY',
  'UNIVERSITY',
  'RESEARCH_ORGANISATION',
  'COMPETENCE_CENTRE',
  'PUBLIC_BODY',
  'CLUSTER_ORGANISATION',
  'INCUBATOR',
  'ASSOCIATION',
  'FINANCE',
  'OTHER',
  'UNKNOWN',
] as const satisfies readonly OrganisationType[];

export const MEMBERSHIP_ROLES = [
  'FOUNDER',
  'LEAD',
  'BOARD',
  'PARTNER',
  'ASSOCIATE',
  'MAJOR_PLAYER',
  'MEMBER',
] as const satisfies readonly MembershipRole[];

/** The links that say most about a thing of a kind, best first: what Enter and a double click expand by. */
export const TELLING_LINKS: Record<EntityKind, readonly (readonly LinkKind[])[]> = {
  ORGANISATION: [['PARTICIPATES_IN', 'MEMBER_OF'], ['WORKED_WITH'], ['OFFERS'], ['ADDRESSES']],
  CLUSTER: [['MEMBER_OF'], ['PARTICIPATES_IN'], ['ADDRESSES'], ['OFFERS'], ['REPRESENTS'], ['SUCCEEDS']],
  PROJECT: [['PARTICIPATES_IN'], ['USES'], ['ADDRESSES'], ['PART_OF']],
  TECHNOLOGY: [['OFFERS'], ['USES'], ['BROADER'], ['MATCHES'], ['REQUIRES']],
  PRIORITY_AREA: [['ADDRESSES'], ['MATCHES'], ['BROADER']],
  INDUSTRY: [['ADDRESSES'], ['BROADER'], ['MATCHES']],
  REGION: [['LOCATED_IN'], ['PART_OF']],
  VALUE_CHAIN: [['PART_OF'], ['ADDRESSES']],
  STAGE: [['REQUIRES'], ['FEEDS'], ['PART_OF']],
  OPPORTUNITY: [['PUBLISHED'], ['SEEKS'], ['OFFERS']],
  CALL: [['PUBLISHED'], ['ADDRESSES']],
};
