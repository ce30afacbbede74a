import type { ConsortiumInput, ConsortiumRole, ConsortiumRulesInput } from '../generated/graphql';

/** The rules that are numbers, in the order in which the form asks for them. */
export const BOUNDS = [
  'minSize',
  'maxSize',
  'minCountries',
  'minEuMemberStates',
  'maxPerCountry',
  'minIndependent',
  'minSmePercent',
  'budget',
] as const;

export type Bound = (typeof BOUNDS)[number];

export const CONSORTIUM_ROLES = [
  'INDUSTRY',
  'RESEARCH',
  'PUBLIC',
  'NETWORK',
  'FINANCE',
  'EXPERIENCED_COORDINATOR',
] as const satisfies readonly ConsortiumRole[];

/** What a person wants of a consortium; the address holds all of it. */
export type Wish = {
  readonly coordinator: string | null;
  readonly topic: string | null;
  readonly technologies: readonly string[];
  readonly roles: readonly ConsortiumRole[];
  /** A set of call rules, `none` for no set; null leaves it to the topic. */
  readonly ruleSet: string | null;
  readonly bounds: Partial<Record<Bound, number>>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Which team is shown: 0 is the best. */
  readonly shown: number;
};

export const NO_WISH: Wish = {
  coordinator: null,
  topic: null,
  technologies: [],
  roles: [],
  ruleSet: null,
  bounds: {},
  include: [],
  exclude: [],
  shown: 0,
};

export function readWish(parameters: URLSearchParams): Wish {
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter((part) => part !== '');
  const shown = Number(parameters.get('team'));
  return {
    coordinator: parameters.get('lead') || null,
    topic: parameters.get('topic') || null,
    technologies: list('tech'),
    roles: CONSORTIUM_ROLES.filter((role) => list('roles').includes(role.toLowerCase())),
    ruleSet: parameters.get('set') || null,
    bounds: Object.fromEntries(
      list('rules').flatMap((part): [Bound, number][] => {
        const [name, text] = part.split(':');
        const bound = BOUNDS.find((one) => one === name);
        const value = Number(text);
        return bound && text && Number.isInteger(value) && value >= 0 ? [[bound, value]] : [];
      }),
    ),
    include: list('with'),
    exclude: list('without'),
    shown: Number.isInteger(shown) && shown > 0 ? shown : 0,
  };
}

export function writeWish(wish: Wish): Record<string, string> {
  const parameters: Record<string, string> = {};
  const put = (name: string, value: string) => {
    if (value !== '') parameters[name] = value;
  };
  put('lead', wish.coordinator ?? '');
  put('topic', wish.topic ?? '');
  put('tech', wish.technologies.join(','));
  put('roles', wish.roles.map((role) => role.toLowerCase()).join(','));
  put('set', wish.ruleSet ?? '');
  put(
    'rules',
    BOUNDS.flatMap((bound) =>
      wish.bounds[bound] === undefined ? [] : [`${bound}:${wish.bounds[bound]}`],
    ).join(','),
  );
  put('with', wish.include.join(','));
  put('without', wish.exclude.join(','));
  put('team', wish.shown > 0 ? String(wish.shown) : '');
  return parameters;
}

/** The request to send; null while nothing is needed of a consortium. */
export function requestOf(wish: Wish): ConsortiumInput | null {
  if (wish.technologies.length === 0 && wish.roles.length === 0 && wish.topic === null) return null;
  const { minSmePercent, ...numbers } = wish.bounds;
  const rules: ConsortiumRulesInput = {
    ...numbers,
    ...(minSmePercent === undefined ? {} : { minSmeShare: minSmePercent / 100 }),
    ...(wish.include.length > 0 ? { include: [...wish.include] } : {}),
    ...(wish.exclude.length > 0 ? { exclude: [...wish.exclude] } : {}),
    ...(wish.ruleSet === null ? {} : { callRuleSet: wish.ruleSet }),
  };
  return {
    coordinator: wish.coordinator,
    topic: wish.topic,
    technologies: [...wish.technologies],
    roles: [...wish.roles],
    rules,
  };
}
