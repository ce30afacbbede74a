import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { PageProvider } from './core/page-context';
import { SessionProvider } from './core/session-context';
import './styles/base.css';
import './styles/widgets.css';
import './styles/popovers.css';
import './styles/explore.css';
import './styles/tables.css';
import './styles/profile.css';
import './styles/pages.css';
import './styles/discovery.css';
import './styles/planning.css';
import './styles/analysis.css';
import './styles/chains.css';
import './styles/chain-forms.css';
import './styles/merges.css';
import './styles/imports.css';
import './styles/office.css';
import './styles/partners.css';
import './styles/consortium.css';
import './styles/print.css';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element with the id "page"');
createRoot(page).render(
  <StrictMode>
    <PageProvider>
      <SessionProvider>
        <App />
      </SessionProvider>
    </PageProvider>
  </StrictMode>,
);
