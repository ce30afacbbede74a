import type { OrganisationType, PartnerSuggestionsInput } from '../generated/graphql';
import { ORGANISATION_TYPES } from './vocabulary';

/** What the screen "Find partners" asks, and what is laid side by side. */
export type PartnersAsk = {
  /** Identifier of the organisation that looks for partners. */
  readonly asker: string | null;
  readonly need: string;
  /** The need as corrected by hand; null while the words decide. */
  readonly technologies: readonly string[] | null;
  readonly types: readonly OrganisationType[];
  readonly countries: readonly string[];
  /** NUTS codes of any level. */
  readonly regions: readonly string[];
  readonly withKnown: boolean;
  readonly beyond: boolean;
  readonly compared: readonly string[];
};

export const NO_ASK: PartnersAsk = {
  asker: null,
  need: '',
  technologies: null,
  types: [],
  countries: [],
  regions: [],
  withKnown: false,
  beyond: false,
  compared: [],
};

/** As many as fit side by side. */
export const MOST_COMPARED = 4;

export function writePartners(ask: PartnersAsk): Record<string, string> {
  const parameters: Record<string, string> = {};
  const put = (name: string, value: string | null) => {
    if (value) parameters[name] = value;
  };
  put('for', ask.asker);
  put('need', ask.need.trim());
  if (ask.technologies) parameters['tech'] = ask.technologies.join(',');
  put('types', ask.types.join(',').toLowerCase());
  put('countries', ask.countries.join(','));
  put('regions', ask.regions.join(','));
  put('known', ask.withKnown ? '1' : '');
  put('beyond', ask.beyond ? '1' : '');
  put('compare', ask.compared.join(','));
  return parameters;
}

/** Reads what {@link writePartners} wrote; unknown words are left out. */
export function readPartners(parameters: URLSearchParams): PartnersAsk {
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter((part) => part !== '');
  return {
    asker: parameters.get('for'),
    need: parameters.get('need') ?? '',
    technologies: parameters.has('tech') ? list('tech') : null,
    types: list('types')
      .map((word) => word.toUpperCase())
      .filter((word): word is OrganisationType => (ORGANISATION_TYPES as readonly string[]).includes(word)),
    countries: list('countries').filter((code) => /^[A-Z]{2}$/.test(code)),
    regions: list('regions').filter((code) => /^[A-Z]{2}[A-Z0-9]{1,3}$/.test(code)),
    withKnown: parameters.get('known') === '1',
    beyond: parameters.get('beyond') === '1',
    compared: list('compare').slice(0, MOST_COMPARED),
  };
}

/** The question to the service; null while there is nothing to ask. */
export function partnersInput(ask: PartnersAsk): PartnerSuggestionsInput | null {
  const needed = ask.need.trim() !== '' || (ask.technologies?.length ?? 0) > 0;
  if (!needed && !ask.asker) return null;
  return {
    organisation: ask.asker,
    need: needed
      ? { text: ask.need.trim() || null, technologies: ask.technologies ? [...ask.technologies] : null }
      : null,
    types: [...ask.types],
    countries: [...ask.countries],
    regions: [...ask.regions],
    knownPartners: ask.withKnown ? 'INCLUDE' : 'EXCLUDE',
    mode: ask.beyond ? 'BEYOND_USUAL_NAMES' : 'BALANCED',
  };
}
