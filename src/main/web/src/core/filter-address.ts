import type { OrganisationFilter, OrganisationOrder, OrganisationType } from '../generated/graphql';
import { ORGANISATION_TYPES } from './vocabulary';

/** What the list of organisations shows: its conditions and its order. */
export type ListView = { readonly filter: OrganisationFilter; readonly orderBy: OrganisationOrder | null };

const LISTS = ['countries', 'regions', 'clusters', 'technologies', 'areas', 'programmes'] as const;
const ORDERS: readonly OrganisationOrder[] = ['RELEVANCE', 'NAME', 'PROJECTS', 'FUNDING'];

/** The filter as search parameters, one per field and named like it. */
export function writeList(view: ListView): Record<string, string> {
  const { filter } = view;
  const parameters: Record<string, string> = {};
  const put = (name: string, value: string | null | undefined) => {
    if (value) parameters[name] = value;
  };
  put('text', filter.text?.trim());
  put('types', filter.types?.join(',').toLowerCase());
  for (const name of LISTS) put(name, filter[name]?.join(','));
  put('from', filter.activeFrom?.toString());
  put('to', filter.activeTo?.toString());
  put('declared', filter.declaredOnly ? '1' : '');
  put('order', view.orderBy?.toLowerCase());
  return parameters;
}

/** Reads what {@link writeList} wrote; unknown words are left out. Fields that are not set are absent. */
export function readList(parameters: URLSearchParams): ListView {
  const list = (name: string) => (parameters.get(name) ?? '').split(',').filter((part) => part !== '');
  const year = (name: string) =>
    /^\d{4}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined;
  const types = list('types')
    .map((word) => word.toUpperCase())
    .filter((word): word is OrganisationType => (ORGANISATION_TYPES as readonly string[]).includes(word));
  const order = parameters.get('order')?.toUpperCase();
  const fields = {
    text: parameters.get('text')?.trim() || undefined,
    types: types.length > 0 ? types : undefined,
    ...Object.fromEntries(LISTS.map((name) => [name, list(name).length > 0 ? list(name) : undefined])),
    activeFrom: year('from'),
    activeTo: year('to'),
    declaredOnly: parameters.get('declared') === '1' ? true : undefined,
  };
  return {
    filter: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    orderBy: ORDERS.find((known) => known === order) ?? null,
  };
}
