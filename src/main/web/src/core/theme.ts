/** Light, dark, or whatever the system says. */
export type Theme = 'light' | 'dark' | 'system';

const KEPT_UNDER = 'filiera.theme';
const CHANGED = 'filiera:theme';

export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT_UNDER);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export const keepTheme = (theme: Theme): void => localStorage.setItem(KEPT_UNDER, theme);

/** Puts the theme on the page, and follows the system as long as that is the choice. Gives the way to stop following. */
export function applyTheme(theme: Theme): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    dispatchEvent(new Event(CHANGED));
  };
  apply();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}

/** Calls back when the colours on screen have changed. */
export function onThemeChange(callback: () => void): () => void {
  addEventListener(CHANGED, callback);
  return () => removeEventListener(CHANGED, callback);
}
