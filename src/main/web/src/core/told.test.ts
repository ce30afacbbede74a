import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../messages';
import { AskFailure } from './api';
import { noticeText, told, toldInALine } from './told';

const wrong = new AskFailure('refused', 'value: «45,5» non va bene: dai 45.5.', 'BAD_REQUEST', {
  argument: 'value',
  value: '45,5',
  reason: 'dai 45.5',
});

describe('a failure is told', () => {
  it('in the words of the service, which are in the language that was asked for', () => {
    expect(toldInALine(wrong, MESSAGES.IT, 'IT')).toBe('value: «45,5» non va bene: dai 45.5.');
  });

  it('by its code where the page has a text for it', () => {
    expect(told(new AskFailure('refused', 'Sign in', 'FORBIDDEN'), MESSAGES.IT, 'IT')).toEqual({
      text: MESSAGES.IT.problems.FORBIDDEN,
      service: null,
    });
  });

  it('in the words of the service when the page does not know the code', () => {
    expect(told(new AskFailure('refused', 'No room', 'FULL'), MESSAGES.IT, 'IT').text).toBe('No room');
  });
});

describe('a refusal of a file is told', () => {
  const refused = (refusal: string) =>
    new AskFailure('refused', 'soci.csv: it needs the column name', 'FILE_REFUSED', { refusal });

  it('in Italian by its code', () => {
    expect(told(refused('PDF'), MESSAGES.IT, 'IT')).toEqual({
      text: MESSAGES.IT.refusals.PDF,
      service: null,
    });
    expect(told(refused('PDF'), MESSAGES.EN, 'EN').text).toBe('soci.csv: it needs the column name');
  });

  it('with the particulars where the code alone does not tell them, or is not known', () => {
    expect(told(refused('MISSING_COLUMNS'), MESSAGES.IT, 'IT')).toEqual({
      text: MESSAGES.IT.refusals.MISSING_COLUMNS,
      service: 'soci.csv: it needs the column name',
    });
    expect(told(refused('LATER_CODE'), MESSAGES.IT, 'IT')).toEqual({
      text: MESSAGES.IT.problems.FILE_REFUSED,
      service: 'soci.csv: it needs the column name',
    });
  });
});

describe('a notice is told', () => {
  const notice = { code: 'TOTALS_ROW', message: 'it is no member; write its town beside it' };

  it('by its code in Italian, in the more exact words of the service in English', () => {
    expect(noticeText(notice, MESSAGES.IT, 'IT')).toBe('La riga somma le altre ed è stata tralasciata.');
    expect(noticeText(notice, MESSAGES.EN, 'EN')).toBe('It is no member; write its town beside it.');
  });

  it('in the words of the service when the page does not know the code', () => {
    expect(noticeText({ code: 'NEW', message: 'it is new' }, MESSAGES.IT, 'IT')).toBe('It is new.');
  });
});
