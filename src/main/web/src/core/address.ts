import { type AuditFilter, readAudit, writeAudit } from './audit-address';
import {
  type ChainLook,
  readChain,
  readWhatIf,
  type WhatIfAsk,
  writeChain,
  writeWhatIf,
} from './chain-address';
import { readWish, type Wish, writeWish } from './consortium-wish';
import { readExploration, writeExploration } from './exploration-address';
import { EMPTY, type Exploration } from './exploration';
import { type Connection, readConnection, readYear, writeConnection } from './connection';
import { type PartnersAsk, readPartners, writePartners } from './partners-address';
import { type Coverage, readCoverage, writeCoverage } from './coverage-address';
import { type ListView, readList, writeList } from './filter-address';
import { type PlanningView, readPlanning, writePlanning } from './planning-address';

/** The screens of the page, each with the state its address holds. */
export type View =
  | { readonly page: 'start' }
  | { readonly page: 'explore'; readonly exploration: Exploration }
  | { readonly page: 'organisations'; readonly list: ListView }
  | { readonly page: 'profile'; readonly id: string }
  | { readonly page: 'connect'; readonly connection: Connection }
  | { readonly page: 'bridges'; readonly part: BridgesPart }
  | { readonly page: 'partners'; readonly ask: PartnersAsk }
  | { readonly page: 'consortium'; readonly wish: Wish }
  | { readonly page: 'coverage'; readonly coverage: Coverage }
  | PlanningView
  | { readonly page: 'chains'; readonly look: ChainLook }
  | { readonly page: 'chain-edit'; readonly id: string | null }
  | { readonly page: 'what-if'; readonly ask: WhatIfAsk }
  | { readonly page: 'sources' }
  | { readonly page: 'merges' }
  | { readonly page: 'import' }
  | { readonly page: 'accounts' }
  | { readonly page: 'audit'; readonly filter: AuditFilter }
  | { readonly page: 'unknown'; readonly path: string };

/** Which part of the network is looked at: one region or all, and since when. */
export type BridgesPart = { readonly region: string | null; readonly since: number | null };

export function readAddress(address: URL): View {
  const parameters = address.searchParams;
  const path = address.pathname.replace(/\/+$/, '');
  switch (path) {
    case '':
      return { page: 'start' };
    case '/explore':
      return { page: 'explore', exploration: readExploration(parameters) };
    case '/organisations':
      return { page: 'organisations', list: readList(parameters) };
    case '/profile': {
      const id = parameters.get('id');
      return id ? { page: 'profile', id } : { page: 'unknown', path: address.pathname };
    }
    case '/connect':
      return { page: 'connect', connection: readConnection(parameters) };
    case '/bridges':
      return {
        page: 'bridges',
        part: { region: parameters.get('region'), since: readYear(parameters.get('since')) },
      };
    case '/partners':
      return { page: 'partners', ask: readPartners(parameters) };
    case '/consortium':
      return { page: 'consortium', wish: readWish(parameters) };
    case '/coverage':
      return { page: 'coverage', coverage: readCoverage(parameters) };
    case '/value-chains':
      return { page: 'chains', look: readChain(parameters) };
    case '/value-chains/edit':
      return { page: 'chain-edit', id: parameters.get('id') || null };
    case '/what-if':
      return { page: 'what-if', ask: readWhatIf(parameters) };
    case '/sources':
      return { page: 'sources' };
    case '/merges':
      return { page: 'merges' };
    case '/import':
      return { page: 'import' };
    case '/accounts':
      return { page: 'accounts' };
    case '/audit-log':
      return { page: 'audit', filter: readAudit(parameters) };
    default:
      return readPlanning(path, parameters) ?? { page: 'unknown', path: address.pathname };
  }
}

/** The address of a view, from the root of the site; reads back as the same view. */
export function writeAddress(view: View): string {
  switch (view.page) {
    case 'start':
      return '/';
    case 'explore':
      return '/explore' + query(writeExploration(view.exploration));
    case 'organisations':
      return '/organisations' + query(writeList(view.list));
    case 'profile':
      return '/profile' + query({ id: view.id });
    case 'connect':
      return '/connect' + query(writeConnection(view.connection));
    case 'bridges':
      return (
        '/bridges' +
        query({
          ...(view.part.region !== null && { region: view.part.region }),
          ...(view.part.since !== null && { since: view.part.since.toString() }),
        })
      );
    case 'partners':
      return '/partners' + query(writePartners(view.ask));
    case 'consortium':
      return '/consortium' + query(writeWish(view.wish));
    case 'coverage':
      return '/coverage' + query(writeCoverage(view.coverage));
    case 'diversification':
    case 'changes':
    case 'data-quality':
    case 'strategies':
    case 'report':
      return `/${view.page}` + query(writePlanning(view));
    case 'chains':
      return '/value-chains' + query(writeChain(view.look));
    case 'chain-edit':
      return '/value-chains/edit' + query(view.id === null ? {} : { id: view.id });
    case 'what-if':
      return '/what-if' + query(writeWhatIf(view.ask));
    case 'sources':
      return '/sources';
    case 'merges':
      return '/merges';
    case 'import':
      return '/import';
    case 'accounts':
      return '/accounts';
    case 'audit':
      return '/audit-log' + query(writeAudit(view.filter));
    case 'unknown':
      return view.path;
  }
}

/** The explore screen with one thing opened by the links given. */
export function explore(change: Partial<Exploration>): View {
  return { page: 'explore', exploration: { ...EMPTY, ...change } };
}

/** Search parameters that a person can still read: `:`, `,` and `*` need no escape in a query. */
function query(parameters: Record<string, string>): string {
  const readable = (value: string) => encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
  const parts = Object.entries(parameters).map(([name, value]) => `${name}=${readable(value)}`);
  return parts.length > 0 ? '?' + parts.join('&') : '';
}
