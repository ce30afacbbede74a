import { Button } from 'react-aria-components';
import { explore, type View } from '../core/address';
import { navigate } from '../core/navigation';
import type { Language } from '../core/language';
import { usePage } from '../core/page-context';
import { askedFor, EXPANSION, withExpansion } from '../core/steps';
import type { Theme } from '../core/theme';
import { TELLING_LINKS } from '../core/vocabulary';
import { type Hit, SearchBox } from '../features/search/search-box';
import { SessionMenu } from '../features/session/session-menu';
import { Icon } from '../ui/icon';
import { ViewLink } from '../ui/view-link';
import { DataMenu } from './data-menu';
import { QuestionMenus } from './question-menus';
import { openHit } from './start';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Name, search, screens, language and appearance. On the start page the search field is in the middle instead. */
export function Header({ view }: { readonly view: View }) {
  const { t, language, setLanguage, theme, setTheme } = usePage();
  const themeName = { light: t.frame.themeLight, dark: t.frame.themeDark, system: t.frame.themeSystem }[
    theme
  ];
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <header className="header">
      <a href="#content" className="skip">
        {t.frame.skip}
      </a>
      <ViewLink to={{ page: 'start' }} className="brand" current={view.page === 'start'}>
        Filiera
      </ViewLink>
      <nav aria-label={t.frame.navigation}>
        <ViewLink to={explore({})} current={view.page === 'explore'}>
          {t.frame.explore}
        </ViewLink>
        <ViewLink
          to={{ page: 'organisations', list: { filter: {}, orderBy: null } }}
          current={view.page === 'organisations'}
        >
          {t.frame.organisations}
        </ViewLink>
        <QuestionMenus view={view} />
        <DataMenu view={view} />
      </nav>
      {view.page !== 'start' && (
        <SearchBox
          label={t.frame.search.label}
          shortcut
          onPick={(hit) => openIn(view, hit)}
          onText={(text) => navigate({ page: 'organisations', list: { filter: { text }, orderBy: null } })}
        />
      )}
      <div className="preferences">
        <span className="segmented" role="group" aria-label={t.frame.language}>
          {(['IT', 'EN'] as const).map((one: Language) => (
            <Button
              key={one}
              className="tool"
              aria-pressed={language === one}
              onPress={() => setLanguage(one)}
            >
              <span lang={one.toLowerCase()}>{one === 'IT' ? 'it' : 'en'}</span>
            </Button>
          ))}
        </span>
        <Button
          className="tool icon-button"
          aria-label={`${t.frame.theme}: ${themeName}`}
          onPress={() => setTheme(nextTheme)}
        >
          <Icon name="sun" />
        </Button>
        <SessionMenu />
      </div>
    </header>
  );
}

/** On the explore screen a hit joins what is there; elsewhere it opens by itself. */
function openIn(view: View, hit: Hit): void {
  if (view.page !== 'explore' || view.exploration.steps.length === 0) {
    openHit(hit);
    return;
  }
  const { exploration } = view;
  const [links = []] = TELLING_LINKS[hit.kind];
  const count = Math.max(askedFor(exploration.steps, hit.id, links), EXPANSION);
  const steps = withExpansion(exploration.steps, hit.id, links, count);
  navigate(explore({ ...exploration, steps, selected: hit.id, pair: null }));
}
