import { describe, expect, it } from 'vitest';
import { neighbourTowards } from './walk';

const here = { id: 'here', x: 0, y: 0 };
const at = (id: string, x: number, y: number) => ({ id, x, y });

describe('a walk', () => {
  it('goes to the neighbour that lies in the direction of the arrow', () => {
    const around = [at('east', 5, 0), at('north', 0, 5), at('west', -5, 0), at('south', 0, -5)];
    expect(neighbourTowards(here, 'right', around)).toBe('east');
    expect(neighbourTowards(here, 'up', around)).toBe('north');
    expect(neighbourTowards(here, 'left', around)).toBe('west');
    expect(neighbourTowards(here, 'down', around)).toBe('south');
  });

  it('prefers the straighter of two that are about as far', () => {
    expect(neighbourTowards(here, 'right', [at('aslant', 4, 3), at('straight', 5, 0.5)])).toBe('straight');
  });

  it('breaks a tie by identifier', () => {
    expect(neighbourTowards(here, 'right', [at('b', 5, 1), at('a', 5, -1)])).toBe('a');
  });

  it('stays when nothing lies that way', () => {
    expect(neighbourTowards(here, 'right', [at('west', -5, 0)])).toBeNull();
  });
});
