import type { View } from '../core/address';
import { NO_CHAIN, NO_WHAT_IF } from '../core/chain-address';
import { NO_WISH } from '../core/consortium-wish';
import { LOMBARDY, WHOLE_COVERAGE } from '../core/coverage-address';
import { usePage } from '../core/page-context';
import { NO_ASK } from '../core/partners-address';
import { LAST_CHANGES, WHOLE_DIVERSIFICATION, WHOLE_REPORT } from '../core/planning-address';
import { NavMenu } from './nav-menu';

/** The screens that answer one kind of question each: for those who look for partners, and for those who plan a region. */
export function QuestionMenus({ view }: { readonly view: View }) {
  const { t } = usePage();
  return (
    <>
      <NavMenu
        view={view}
        entries={[
          { view: { page: 'partners', ask: NO_ASK }, text: t.partners.screen },
          {
            view: { page: 'connect', connection: { of: [], since: null, asOf: null } },
            text: t.connect.screen,
          },
          { view: { page: 'consortium', wish: NO_WISH }, text: t.consortium.screen },
        ]}
      >
        {t.frame.collaborate}
      </NavMenu>
      <NavMenu
        view={view}
        entries={[
          { view: { page: 'coverage', coverage: WHOLE_COVERAGE }, text: t.coverage.screen },
          {
            view: { page: 'diversification', ask: WHOLE_DIVERSIFICATION },
            text: t.diversification.screen,
          },
          { view: { page: 'changes', ask: LAST_CHANGES }, text: t.changes.screen },
          { view: { page: 'strategies', from: null, to: null }, text: t.strategies.screen },
          { view: { page: 'chains', look: NO_CHAIN }, text: t.chains.screen },
          { view: { page: 'what-if', ask: NO_WHAT_IF }, text: t.whatIf.screen },
          { view: { page: 'bridges', part: { region: null, since: null } }, text: t.bridges.screen },
          { view: { page: 'data-quality', region: LOMBARDY, conflicts: null }, text: t.dataQuality.screen },
          { view: { page: 'report', ask: WHOLE_REPORT }, text: t.report.screen },
        ]}
      >
        {t.frame.analyse}
      </NavMenu>
    </>
  );
}
