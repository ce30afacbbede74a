import { describe, expect, it } from 'vitest';
import { NO_ASK, type PartnersAsk, partnersInput, readPartners, writePartners } from './partners-address';

const ASK: PartnersAsk = {
  asker: 'org:pic-999879881',
  need: 'low-power sensors',
  technologies: ['tech:a', 'tech:b'],
  types: ['SME', 'UNIVERSITY'],
  regions: ['ITC4', 'DE21'],
  countries: ['IT', 'DE'],
  withKnown: true,
  beyond: true,
  compared: ['org:a', 'org:b'],
};

describe('the address of a search for partners', () => {
  it('reads back as the same search', () => {
    expect(readPartners(new URLSearchParams(writePartners(ASK)))).toEqual(ASK);
    expect(readPartners(new URLSearchParams(writePartners(NO_ASK)))).toEqual(NO_ASK);
  });

  it('tells a need that was emptied by hand from one that words decide', () => {
    const emptied = readPartners(new URLSearchParams('need=sensors&tech='));
    expect(emptied.technologies).toEqual([]);
    expect(readPartners(new URLSearchParams('need=sensors')).technologies).toBeNull();
  });

  it('leaves out what it does not know', () => {
    const read = readPartners(new URLSearchParams('types=sme,wizard&countries=IT,Italy&compare=a,b,c,d,e'));
    expect(read.types).toEqual(['SME']);
    expect(read.countries).toEqual(['IT']);
    expect(read.compared).toHaveLength(4);
  });
});

describe('the question', () => {
  it('is not asked before there is something to ask', () => {
    expect(partnersInput(NO_ASK)).toBeNull();
    expect(partnersInput({ ...NO_ASK, need: '  ' })).toBeNull();
  });

  it('is asked with a need, an organisation or both', () => {
    expect(partnersInput({ ...NO_ASK, need: 'sensors' })?.organisation).toBeNull();
    expect(partnersInput({ ...NO_ASK, asker: 'org:a' })?.need).toBeNull();
  });
});
