import { describe, expect, it } from 'vitest';
import { readChain, readWhatIf, writeChain, writeWhatIf } from './chain-address';
import { type Change, scenarioOf } from './changes-address';

const CHANGES: readonly Change[] = [
  { does: 'leave', organisation: 'org:a' },
  { does: 'leave', organisation: 'org:b' },
  { does: 'join', organisation: 'org:c' },
  { does: 'merge', organisation: 'org:d', into: 'org:e' },
  { does: 'drop', project: 'project:p' },
  { does: 'new', name: 'Nova Srl', type: 'SME', technologies: ['tech:x', 'tech:y'] },
  { does: 'start', name: 'Light', year: 2027, participants: ['org:f', 'org:g'], concepts: [] },
];

describe('the addresses of value chains and changes', () => {
  it('read back as they were written', () => {
    const look = { chain: 'chain:c', region: 'ITC46', asOf: 2016, stage: 'stage:s', changes: CHANGES };
    expect(readChain(new URLSearchParams(writeChain(look)))).toEqual(look);
    const ask = {
      changes: CHANGES,
      region: 'ITC4',
      chain: 'chain:c',
      scheme: 'scheme:s',
      from: 2015,
      to: null,
    };
    expect(readWhatIf(new URLSearchParams(writeWhatIf(ask)))).toEqual(ask);
  });

  it('keep several changes of a kind in one parameter', () => {
    expect(
      writeChain({ chain: null, region: 'ITC4', asOf: null, stage: null, changes: CHANGES }),
    ).toMatchObject({
      leave: 'org:a,org:b',
      merge: 'org:d*org:e',
    });
  });

  it('leave out what cannot be read', () => {
    const read = readChain(new URLSearchParams('asof=soon&merge=org:a&start=X*when*org:a&leave=,'));
    expect(read).toEqual({ chain: null, region: 'ITC4', asOf: null, stage: null, changes: [] });
  });

  it('bring whoever joins to the region that is looked at', () => {
    expect(scenarioOf(CHANGES, 'ITC4').join).toEqual([
      { organisation: 'org:c', region: 'ITC4' },
      { name: 'Nova Srl', type: 'SME', technologies: ['tech:x', 'tech:y'], region: 'ITC4' },
    ]);
  });
});
