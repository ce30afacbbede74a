import type { View } from './core/address';
import { useView } from './core/navigation';
import { usePage } from './core/page-context';
import { AccountsView } from './views/accounts';
import { AuditView } from './views/audit';
import { BridgesView } from './views/bridges';
import { ChangesView } from './views/changes';
import { ChainEditView } from './views/chain-edit';
import { ChainsView } from './views/chains';
import { ConnectView } from './views/connect';
import { ConsortiumView } from './views/consortium';
import { CoverageView } from './views/coverage';
import { DataQualityView } from './views/data-quality';
import { DiversificationView } from './views/diversification';
import { ExploreView } from './views/explore';
import { Header } from './views/header';
import { MergesView } from './views/merges';
import { ImportView } from './views/import';
import { NotFoundView } from './views/not-found';
import { OrganisationsView } from './views/organisations';
import { PartnersView } from './views/partners';
import { ProfileView } from './views/profile';
import { ReportView } from './views/report';
import { SourcesView } from './views/sources';
import { StartView } from './views/start';
import { StrategiesView } from './views/strategies';
import { WhatIfView } from './views/what-if';

/** The frame around every screen, and the screen that the address names. */
export function App() {
  const view = useView();
  const { t } = usePage();
  return (
    <>
      <Header view={view} />
      <Screen view={view} />
      {view.page !== 'explore' && (
        <footer className="footer">
          <p>{t.frame.footer.about}</p>
          <p>{t.start.attributionShort}</p>
        </footer>
      )}
    </>
  );
}

function Screen({ view }: { readonly view: View }) {
  switch (view.page) {
    case 'start':
      return <StartView />;
    case 'explore':
      return <ExploreView exploration={view.exploration} />;
    case 'organisations':
      return <OrganisationsView list={view.list} />;
    case 'profile':
      return <ProfileView id={view.id} />;
    case 'connect':
      return <ConnectView connection={view.connection} />;
    case 'bridges':
      return <BridgesView part={view.part} />;
    case 'partners':
      return <PartnersView ask={view.ask} />;
    case 'consortium':
      return <ConsortiumView wish={view.wish} />;
    case 'coverage':
      return <CoverageView coverage={view.coverage} />;
    case 'diversification':
      return <DiversificationView ask={view.ask} />;
    case 'changes':
      return <ChangesView ask={view.ask} />;
    case 'data-quality':
      return <DataQualityView region={view.region} conflicts={view.conflicts} />;
    case 'strategies':
      return <StrategiesView from={view.from} to={view.to} />;
    case 'report':
      return <ReportView ask={view.ask} />;
    case 'chains':
      return <ChainsView look={view.look} />;
    case 'chain-edit':
      return <ChainEditView key={view.id} id={view.id} />;
    case 'what-if':
      return <WhatIfView ask={view.ask} />;
    case 'sources':
      return <SourcesView />;
    case 'merges':
      return <MergesView />;
    case 'import':
      return <ImportView />;
    case 'accounts':
      return <AccountsView />;
    case 'audit':
      return <AuditView filter={view.filter} />;
    case 'unknown':
      return <NotFoundView path={view.path} />;
  }
}
