import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '.';

/** The page of the documentation is made from the list of codes. */
const documented = [
  ...readFileSync(new URL('../../../../docs/notices.md', import.meta.url), 'utf8').matchAll(
    /^\| `([A-Z_]+)` \|/gm,
  ),
].map(([, code]) => code ?? '');

describe('notices', () => {
  it.each(['EN', 'IT'] as const)('have a text for every code, and no other, in %s', (language) => {
    expect(documented.length).toBeGreaterThan(20);
    expect(Object.keys(MESSAGES[language].notices).sort()).toEqual([...documented].sort());
  });

  it('are not left in English on the Italian page', () => {
    for (const [code, text] of Object.entries(MESSAGES.IT.notices))
      expect(text, code).not.toBe((MESSAGES.EN.notices as Record<string, string>)[code]);
  });
});
