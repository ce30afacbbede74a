import { expect, test } from 'vitest';
import { edge, node } from '../core/fixtures';
import { MESSAGES } from '../messages';
import { toGexf } from './gexf';

test('things and links become GEXF with what is known of them, unknown values left out', () => {
  const shown = {
    nodes: [node('org:a', { label: 'Alba & Co', years: null }), node('org:b')],
    edges: [edge('org:a', 'org:b')],
  };
  const xml = toGexf(shown, (id) => (id === 'org:a' ? { x: 1, y: 2 } : undefined), MESSAGES.EN);
  expect(xml).toContain('version="1.2"');
  expect(xml).toContain('label="Alba &amp; Co"');
  expect(xml).toContain('x="1" y="2"');
  expect(xml).toMatch(/<edge [^>]*source="org:a" target="org:b"/);
  expect(xml).not.toMatch(/value="(null|undefined)"/);
});
