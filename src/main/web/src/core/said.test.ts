import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../messages';
import { fieldInWords, valueInWords } from './said';

describe('what a source says', () => {
  it('tells codes in words of both languages, and leaves free text alone', () => {
    expect(valueInWords('type', 'LARGE_COMPANY', MESSAGES.EN, 'EN')).toBe('Large company');
    expect(valueInWords('type', 'LARGE_COMPANY', MESSAGES.IT, 'IT')).toBe('Grande impresa');
    expect(valueInWords('typeAsSaid', 'PRC', MESSAGES.IT, 'IT')).toBe('impresa, a scopo di lucro (PRC)');
    expect(valueInWords('typeAsSaid', 'multinazionali', MESSAGES.EN, 'EN')).toBe('multinazionali');
    expect(valueInWords('country', 'EL', MESSAGES.IT, 'IT')).toBe('Grecia (EL)');
    expect(valueInWords('sme', 'true', MESSAGES.IT, 'IT')).toBe('sì');
    expect(valueInWords('languages', 'it | en', MESSAGES.EN, 'EN')).toBe('Italian, English');
    expect(valueInWords('established', '2008-06-18', MESSAGES.IT, 'IT')).toBe('18 giugno 2008');
    expect(valueInWords('established', '2008/2009', MESSAGES.EN, 'EN')).toBe('2008/2009');
    expect(valueInWords('name', 'SME', MESSAGES.EN, 'EN')).toBe('SME');
  });

  it('names fields, with their language', () => {
    expect(fieldInWords({ field: 'description', language: 'IT' }, MESSAGES.IT)).toBe(
      'Che cos’è e che cosa fa (italiano)',
    );
    expect(fieldInWords({ field: 'newField' }, MESSAGES.EN)).toBe('newField');
  });
});
