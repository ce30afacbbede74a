import { describe, expect, it } from 'vitest';
import { placeText } from './place-text';

describe('a place in words', () => {
  it('is town, province and country, as far as known', () => {
    const region = { code: 'ITC4D', name: 'Monza e della Brianza' };
    expect(placeText({ city: 'Vimercate', country: 'IT', region }, 'IT')).toBe(
      'Vimercate (Monza e della Brianza), Italia',
    );
    expect(placeText({ city: null, country: 'IT', region: null }, 'EN')).toBe('Italy');
    expect(placeText({ city: null, country: null, region: null }, 'EN')).toBeNull();
  });

  it('says a town once, and not in capitals', () => {
    const region = { code: 'ITC4C', name: 'Milano' };
    expect(placeText({ city: 'MILANO', country: 'IT', region }, 'IT')).toBe('Milano, Italia');
    expect(placeText({ city: "L'AQUILA", country: 'IT', region: null }, 'IT')).toBe("L'Aquila, Italia");
  });
});
