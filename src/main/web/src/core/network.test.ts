import { describe, expect, it } from 'vitest';
import { directPath, edge, neighbourhood, node } from './fixtures';
import { type Answer, assemble, stepKey } from './network';
import type { Step } from './steps';

const expand = (id: string, links: Extract<Step, { do: 'expand' }>['links'] = []): Step => ({
  do: 'expand',
  id,
  links,
  count: 25,
});
const answers = (...given: [Step, Answer][]) =>
  new Map(given.map(([step, answer]) => [stepKey(step), answer]));

//   a --- p --- b        c --- b
const a = expand('org:a');
const c = expand('org:c');
const aroundA: Answer = {
  to: 'expand',
  neighbourhood: neighbourhood(
    [node('org:a'), node('project:p', { kind: 'PROJECT', type: null }), node('org:b')],
    [edge('org:a', 'project:p'), edge('org:b', 'project:p')],
    [{ link: 'PARTICIPATES_IN', shown: 1, of: 4 }],
  ),
};
const aroundC: Answer = {
  to: 'expand',
  neighbourhood: neighbourhood(
    [node('org:c'), node('org:b')],
    [edge('org:c', 'org:b', { link: 'WORKED_WITH' })],
  ),
};

describe('a network', () => {
  it('is the sum of what the steps brought', () => {
    const network = assemble([a, c], answers([a, aroundA], [c, aroundC]));
    expect([...network.nodes.keys()]).toEqual(['org:a', 'project:p', 'org:b', 'org:c']);
    expect(network.edges.size).toBe(3);
  });

  it('remembers from where each thing was first reached', () => {
    const network = assemble([a, c], answers([a, aroundA], [c, aroundC]));
    expect(network.origins.get('org:b')).toBe('org:a');
    expect(network.origins.has('org:c')).toBe(false);
  });

  it('passes over steps whose answer is still on its way', () => {
    expect(assemble([a, c], answers([a, aroundA])).nodes.size).toBe(3);
  });

  it('drops a removed thing with its links, and nothing else', () => {
    const network = assemble([a, { do: 'remove', id: 'project:p' }], answers([a, aroundA]));
    expect([...network.nodes.keys()]).toEqual(['org:a', 'org:b']);
    expect(network.edges.size).toBe(0);
  });

  it('says which things the service does not know', () => {
    const network = assemble([a], answers([a, { to: 'expand', neighbourhood: null }]));
    expect(network.unknown).toEqual(['org:a']);
    expect(network.nodes.size).toBe(0);
  });

  it('keeps the larger count of two expansions of one thing', () => {
    const others = expand('org:a', ['OFFERS']);
    const told: Answer = {
      to: 'expand',
      neighbourhood: neighbourhood(
        [node('org:a')],
        [],
        [
          { link: 'PARTICIPATES_IN', shown: 0, of: 4 },
          { link: 'OFFERS', shown: 2, of: 2 },
        ],
      ),
    };
    const network = assemble([a, others], answers([a, aroundA], [others, told]));
    expect(network.totals.get('org:a')).toEqual([
      { link: 'PARTICIPATES_IN', shown: 1, of: 4 },
      { link: 'OFFERS', shown: 2, of: 2 },
    ]);
  });

  it('draws a path through the projects and clusters that carry it, with the role of each end', () => {
    const path: Step = { do: 'path', from: 'org:a', to: 'org:b' };
    const network = assemble([path], answers([path, { to: 'path', paths: directPath() }]));
    expect([...network.nodes.keys()].sort()).toEqual(['org:a', 'org:b', 'org:c', 'project:p']);
    expect(
      [...network.edges.values()].map(({ source, link, target, role }) => [source, link, target, role]),
    ).toEqual([
      ['org:a', 'PARTICIPATES_IN', 'project:p', 'COORDINATOR'],
      ['org:b', 'PARTICIPATES_IN', 'project:p', 'PARTICIPANT'],
      ['org:a', 'MEMBER_OF', 'org:c', 'MEMBER'],
      ['org:b', 'MEMBER_OF', 'org:c', 'FOUNDER'],
    ]);
  });
});
