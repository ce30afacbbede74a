import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { MESSAGES, type Messages } from '../messages';
import { initialLanguage, keepLanguage, keptLanguage, type Language } from './language';
import { nameLanguage } from './navigation';
import { applyTheme, keepTheme, keptTheme, type Theme } from './theme';

/** What every part of the page may need: its language with all texts, its appearance, and a voice for screen readers. */
type PageContext = {
  readonly language: Language;
  readonly t: Messages;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly say: (text: string) => void;
};

const Context = createContext<PageContext | null>(null);

export function PageProvider({ children }: { readonly children: ReactNode }) {
  const [language, switchLanguage] = useState(() =>
    initialLanguage(new URL(location.href), keptLanguage(), navigator.languages),
  );
  const [theme, switchTheme] = useState(keptTheme);
  const [said, say] = useState('');

  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  useEffect(() => applyTheme(theme), [theme]);

  const setLanguage = useCallback((chosen: Language) => {
    keepLanguage(chosen);
    nameLanguage(chosen.toLowerCase());
    switchLanguage(chosen);
  }, []);
  const setTheme = useCallback((chosen: Theme) => {
    keepTheme(chosen);
    switchTheme(chosen);
  }, []);

  const value = useMemo(
    () => ({ language, t: MESSAGES[language], setLanguage, theme, setTheme, say }),
    [language, setLanguage, theme, setTheme],
  );
  return (
    <Context value={value}>
      {children}
      <div className="sr-only" role="status" aria-live="polite" data-testid="announcer">
        {said}
      </div>
    </Context>
  );
}

export function usePage(): PageContext {
  const context = useContext(Context);
  if (!context) throw new Error('usePage needs a PageProvider around it');
  return context;
}
