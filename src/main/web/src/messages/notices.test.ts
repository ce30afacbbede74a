import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '.';

/** The page of the documentation is made from the lists of codes; those of refusals come last. */
const [ofNotices = [], ofRefusals = []] = readFileSync(
  new URL('../../../../docs/notices.md', import.meta.url),
  'utf8',
)
  .split('| refusal | says |')
  .map((part) => [...part.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code ?? ''));

describe.each(['notices', 'refusals'] as const)('%s', (kind) => {
  const documented = kind === 'notices' ? ofNotices : ofRefusals;

  it.each(['EN', 'IT'] as const)('have a text for every code, and no other, in %s', (language) => {
    expect(documented.length).toBeGreaterThan(20);
    expect(Object.keys(MESSAGES[language][kind]).sort()).toEqual([...documented].sort());
  });

  it('are not left in English on the Italian page', () => {
    for (const [code, text] of Object.entries(MESSAGES.IT[kind]))
      expect(text, code).not.toBe((MESSAGES.EN[kind] as Record<string, string>)[code]);
  });
});
