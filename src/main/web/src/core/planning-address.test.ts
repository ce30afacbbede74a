import { describe, expect, it } from 'vitest';
import {
  LAST_CHANGES,
  type PlanningView,
  readPlanning,
  WHOLE_DIVERSIFICATION,
  WHOLE_REPORT,
  writePlanning,
} from './planning-address';

const back = (view: PlanningView) => readPlanning(`/${view.page}`, new URLSearchParams(writePlanning(view)));

describe('the addresses of the planning screens', () => {
  const views: readonly PlanningView[] = [
    { page: 'diversification', ask: WHOLE_DIVERSIFICATION },
    { page: 'diversification', ask: { region: 'DE', scheme: 'scheme:s', depth: 3, from: 2014, to: 2020 } },
    { page: 'changes', ask: LAST_CHANGES },
    { page: 'changes', ask: { region: null, from: 2015, to: 2016, kind: 'MEMBER_LEFT' } },
    { page: 'data-quality', region: null, conflicts: null },
    { page: 'data-quality', region: 'ITC4C', conflicts: 'nuts' },
    { page: 'strategies', from: 'scheme:a', to: 'scheme:b' },
    { page: 'report', ask: { ...WHOLE_REPORT, from: 2015 } },
  ];

  it.each(views)('read back as written: $page', (view) => expect(back(view)).toEqual(view));

  it('leave out what cannot be read', () => {
    const odd = new URLSearchParams('depth=12&from=x');
    expect(readPlanning('/diversification', odd)).toEqual({
      page: 'diversification',
      ask: WHOLE_DIVERSIFICATION,
    });
    expect(readPlanning('/elsewhere', odd)).toBeNull();
  });
});
