import { describe, expect, it } from 'vitest';
import { initialLanguage } from './language';

const at = (query: string) => new URL(`http://filiera.test/${query}`);

describe('the language', () => {
  it('is the one the address names', () => {
    expect(initialLanguage(at('?lang=it'), 'EN', ['en-GB'])).toBe('IT');
  });
  it('else the one last chosen', () => {
    expect(initialLanguage(at(''), 'IT', ['en-GB'])).toBe('IT');
  });
  it('else the first of the browser that the page has', () => {
    expect(initialLanguage(at('?lang=xx'), null, ['de', 'it-IT', 'en'])).toBe('IT');
  });
  it('else English', () => {
    expect(initialLanguage(at(''), null, ['de'])).toBe('EN');
  });
});
