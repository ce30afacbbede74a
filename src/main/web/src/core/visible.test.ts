import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from './exploration';
import { edge, node } from './fixtures';
import type { Network } from './network';
import { countKinds, visible, yearSpan } from './visible';
import { ENTITY_KINDS } from './vocabulary';

//  sme --- old (2008-2010) --- university --- undated
//  sme - - tech (inferred)
const network: Network = {
  nodes: new Map(
    [
      node('org:sme'),
      node('org:university', { type: 'UNIVERSITY' }),
      node('project:old', { kind: 'PROJECT', type: null, years: { from: 2008, to: 2010 } }),
      node('project:undated', { kind: 'PROJECT', type: null }),
      node('tech:t', { kind: 'TECHNOLOGY', type: null }),
    ].map((one) => [one.id, one]),
  ),
  edges: new Map(
    [
      edge('org:sme', 'project:old', { years: { from: 2008, to: 2010 } }),
      edge('org:university', 'project:old', { years: { from: 2008, to: 2010 } }),
      edge('org:university', 'project:undated'),
      edge('org:sme', 'tech:t', { link: 'OFFERS', origin: 'INFERRED', confidence: 0.6 }),
    ].map((one) => [one.id, one]),
  ),
  origins: new Map(),
  totals: new Map(),
  unknown: [],
  lanes: new Map(),
};
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('filters', () => {
  it('hide nothing by default', () => {
    const shown = visible(network, NO_FILTERS, new Set());
    expect(shown.nodes).toHaveLength(5);
    expect(shown.edges).toHaveLength(4);
  });

  it('by years keep what has no known years: unknown is not outside', () => {
    const shown = visible(network, { ...NO_FILTERS, years: [2015, 2020] }, new Set());
    expect(ids(shown.nodes)).toEqual(['org:sme', 'org:university', 'project:undated', 'tech:t']);
  });

  it('take along what only hidden things connected, except what is kept', () => {
    const declared = { ...NO_FILTERS, declaredOnly: true };
    expect(ids(visible(network, declared, new Set()).nodes)).not.toContain('tech:t');
    expect(ids(visible(network, declared, new Set(['tech:t'])).nodes)).toContain('tech:t');
  });

  it('by type leave things without a type alone', () => {
    const shown = visible(network, { ...NO_FILTERS, hiddenTypes: ['SME'] }, new Set());
    expect(ids(shown.nodes)).toEqual(['org:university', 'project:old', 'project:undated']);
  });

  it('are counted as shown of all', () => {
    const shown = visible(network, { ...NO_FILTERS, years: [2015, 2020] }, new Set());
    expect(countKinds(network, shown, ENTITY_KINDS)).toEqual([
      { key: 'ORGANISATION', shown: 2, of: 2 },
      { key: 'PROJECT', shown: 1, of: 2 },
      { key: 'TECHNOLOGY', shown: 1, of: 1 },
    ]);
  });

  it('span the years that are known', () => {
    expect(yearSpan(network)).toEqual([2008, 2010]);
    expect(yearSpan({ ...network, nodes: new Map(), edges: new Map() })).toBeNull();
  });
});
