import type { EntityKind, LinkKind, OrganisationType } from '../generated/graphql';
import { EMPTY, type Exploration, type Pin } from './exploration';
import type { Step } from './steps';
import { ENTITY_KINDS, LINK_KINDS, ORGANISATION_TYPES } from './vocabulary';

/**
 * The exploration as search parameters and back. Identifiers contain neither spaces nor `,` nor `*`, so steps read as
 * `e*org:made*member_of*25,p*org:a*org:b,r*org:c`. What cannot be read is left out rather than refused: a link that was
 * cut off in an e-mail still opens most of the view.
 */
export function writeExploration(view: Exploration): Record<string, string> {
  const { filters } = view;
  const parameters: Record<string, string> = {};
  const put = (name: string, value: string) => {
    if (value !== '') parameters[name] = value;
  };
  put('g', view.steps.map(writeStep).join(','));
  put('sel', view.selected ?? '');
  put('path', view.pair ? `${view.pair.from}*${view.pair.to}` : '');
  put('as', view.as === 'table' ? 'table' : '');
  put('hide', filters.hiddenKinds.map(lower).join(','));
  put('hidetypes', filters.hiddenTypes.map(lower).join(','));
  put('declared', filters.declaredOnly ? '1' : '');
  put('years', filters.years ? filters.years.join('-') : '');
  put('pins', view.pins.map((pin) => `${pin.id}*${round(pin.x)}*${round(pin.y)}`).join(','));
  return parameters;
}

export function readExploration(parameters: URLSearchParams): Exploration {
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter((part) => part !== '');
  const [from, to] = (parameters.get('path') ?? '').split('*');
  const years = /^(\d{4})-(\d{4})$/.exec(parameters.get('years') ?? '');
  return {
    steps: list('g').flatMap(readStep),
    selected: parameters.get('sel') ?? EMPTY.selected,
    pair: from && to ? { from, to } : null,
    as: parameters.get('as') === 'table' ? 'table' : 'graph',
    filters: {
      hiddenKinds: known<EntityKind>(list('hide'), ENTITY_KINDS),
      hiddenTypes: known<OrganisationType>(list('hidetypes'), ORGANISATION_TYPES),
      declaredOnly: parameters.get('declared') === '1',
      years: years ? [Number(years[1]), Number(years[2])] : null,
    },
    pins: list('pins').flatMap(readPin),
  };
}

function writeStep(step: Step): string {
  switch (step.do) {
    case 'expand':
      return `e*${step.id}*${step.links.map(lower).join('+')}*${step.count}`;
    case 'path':
      return `p*${step.from}*${step.to}`;
    case 'remove':
      return `r*${step.id}`;
  }
}

function readStep(text: string): Step[] {
  const [verb, first, second, third] = text.split('*');
  if (verb === 'r' && first) return [{ do: 'remove', id: first }];
  if (verb === 'p' && first && second) return [{ do: 'path', from: first, to: second }];
  if (verb === 'e' && first && second !== undefined) {
    const links = known<LinkKind>(second.split('+'), LINK_KINDS);
    const count = Number(third);
    return [{ do: 'expand', id: first, links, count: Number.isInteger(count) && count > 0 ? count : 25 }];
  }
  return [];
}

function readPin(text: string): Pin[] {
  const [id, x, y] = text.split('*');
  const place = { x: Number(x), y: Number(y) };
  return id && Number.isFinite(place.x) && Number.isFinite(place.y) ? [{ id, ...place }] : [];
}

function known<T extends string>(words: readonly string[], all: readonly T[]): T[] {
  return words
    .map((word) => word.toUpperCase())
    .filter((word): word is T => (all as readonly string[]).includes(word));
}

const lower = (word: string) => word.toLowerCase();
const round = (value: number) => Math.round(value * 10) / 10;
