import { useSyncExternalStore } from 'react';
import { readAddress, type View, writeAddress } from './address';

/**
 * The address bar as the page's state, and the browser's history as its undo stack: every step on the explore screen is a
 * history entry that knows its number, so "undo" and the back button are the same thing.
 */
type Entry = { readonly step: number };

let furthestStep = 0;
let current = snapshot();
const listeners = new Set<() => void>();

function snapshot(): { readonly view: View; readonly step: number } {
  const step = (history.state as Entry | null)?.step ?? 0;
  furthestStep = Math.max(furthestStep, step);
  return { view: readAddress(new URL(location.href)), step };
}

function announce(): void {
  current = snapshot();
  for (const listener of listeners) listener();
}

addEventListener('popstate', announce);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useView(): View {
  return useSyncExternalStore(subscribe, () => current).view;
}

/** Goes to a view as a new history entry; on the explore screen this is one undoable step. */
export function navigate(view: View): void {
  const within = view.page === 'explore' && current.view.page === 'explore';
  const stays = stayed(current.view, view);
  furthestStep = within ? current.step + 1 : 0;
  history.pushState({ step: furthestStep } satisfies Entry, '', hrefOf(view));
  announce();
  if (!within && !stays) scrollTo(0, 0);
}

/** Whether the page stays where it is: on screens whose questions and answers stand on one page, while one asks on. */
function stayed(before: View, after: View): boolean {
  if (after.page === 'chains') return before.page === 'chains' && before.look.chain === after.look.chain;
  if (after.page === 'what-if') return before.page === 'what-if';
  if (after.page === 'coverage')
    return before.page === 'coverage' && before.coverage.region === after.coverage.region;
  if (after.page === 'data-quality') return before.page === 'data-quality' && before.region === after.region;
  return after.page === 'organisations' || after.page === 'consortium';
}

/** Changes the view without a history entry: for selections and other things one does not undo. */
export function adjust(view: View): void {
  history.replaceState(history.state, '', hrefOf(view));
  announce();
}

/** The address of a view, keeping the language that the current address names. */
export function hrefOf(view: View): string {
  return inLanguage(writeAddress(view), new URL(location.href).searchParams.get('lang'));
}

/** Names the language in the address, so that a copied link opens in it. */
export function nameLanguage(tag: string): void {
  history.replaceState(history.state, '', inLanguage(writeAddress(current.view), tag));
  announce();
}

function inLanguage(address: string, tag: string | null): string {
  return tag === null ? address : address + (address.includes('?') ? '&' : '?') + 'lang=' + tag;
}

export type Undo = { readonly undo: (() => void) | null; readonly redo: (() => void) | null };

/** Undo and redo of steps on the explore screen; null where there is nothing to undo or redo. */
export function useUndo(): Undo {
  const { step } = useSyncExternalStore(subscribe, () => current);
  return {
    undo: step > 0 ? () => history.back() : null,
    redo: step < furthestStep ? () => history.forward() : null,
  };
}
