import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../messages';
import { type ChainDraft, inputOf, moved, NEW_CHAIN, problemsOf, type StageDraft, without } from './draft';

const stage = (key: string, feeds: readonly string[]): StageDraft => ({
  key,
  id: null,
  labelEn: key,
  labelIt: '',
  feeds,
  requires: [{ technology: { id: 'tech:x', name: 'X' }, minTrl: 6 }],
});
const CHAIN: ChainDraft = {
  ...NEW_CHAIN,
  labelEn: ' Chain ',
  stages: [stage('make', ['sell']), stage('move', ['sell']), stage('sell', [])],
};

describe('a chain that is written', () => {
  it('feeds by place, wherever stages are moved', () => {
    expect(inputOf(CHAIN).stages.map(({ feeds }) => feeds)).toEqual([[3], [3], []]);
    const other = { ...CHAIN, stages: moved(CHAIN.stages, 2, -1) };
    expect(inputOf(other).stages.map(({ labelEn, feeds }) => [labelEn, feeds])).toEqual([
      ['make', [2]],
      ['sell', []],
      ['move', [2]],
    ]);
    expect(inputOf(CHAIN)).toMatchObject({ labelEn: 'Chain', labelIt: null, version: null });
  });

  it('forgets what fed a stage that is removed', () => {
    expect(without(CHAIN.stages, 'sell').map(({ feeds }) => feeds)).toEqual([[], []]);
  });

  it('says what is missing by field', () => {
    const t = MESSAGES.EN;
    expect(problemsOf(CHAIN, t)).toEqual([]);
    expect(problemsOf(NEW_CHAIN, t)).toHaveLength(2);
    const bare = { ...CHAIN, stages: [{ ...stage('make', []), labelEn: ' ', requires: [] }] };
    expect(problemsOf(bare, t).join(' ')).toMatch(/Stage 1, name.*Stage 1, required technologies/);
  });

  it('finds a circle, not what leads to it or from it', () => {
    const stages = [stage('in', ['a']), stage('a', ['b']), stage('b', ['a', 'out']), stage('out', [])];
    const [problem] = problemsOf({ ...CHAIN, stages }, MESSAGES.EN);
    expect(problem).toContain('Stage 2: a, Stage 3: b');
    expect(problem).not.toMatch(/: in|: out/);
    expect(problemsOf({ ...CHAIN, stages: [stage('a', ['a'])] }, MESSAGES.EN)).toHaveLength(1);
  });
});
