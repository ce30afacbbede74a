import { useSyncExternalStore } from 'react';

/** An organisation put aside while looking for partners, connecting and building a consortium. */
export type Listed = { readonly id: string; readonly name: string };

const KEY = 'shortlist';
const LONGEST = 20;
const listeners = new Set<() => void>();
let known: readonly Listed[] = read();

/** The shortlist of this browser tab, shared by all screens; empty at first. */
export function useShortlist(): readonly Listed[] {
  return useSyncExternalStore(subscribe, () => known);
}

/** Puts an organisation at the end; one that is there already stays where it is. The list holds at most 20. */
export function shortlist(one: Listed): void {
  if (known.length < LONGEST && !isListed(known, one.id)) keep([...known, { id: one.id, name: one.name }]);
}

export function unlist(id: string): void {
  keep(known.filter((listed) => listed.id !== id));
}

export function clearShortlist(): void {
  keep([]);
}

export function isListed(list: readonly Listed[], id: string): boolean {
  return list.some((listed) => listed.id === id);
}

/** Reads what was kept; anything that is no list of organisations is no list. */
export function parseShortlist(text: string | null): readonly Listed[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isOne).slice(0, LONGEST) : [];
  } catch {
    return [];
  }
}

function isOne(value: unknown): value is Listed {
  const one = value as Listed | null;
  return typeof one?.id === 'string' && typeof one.name === 'string';
}

function read(): readonly Listed[] {
  return typeof sessionStorage === 'undefined' ? [] : parseShortlist(sessionStorage.getItem(KEY));
}

function keep(list: readonly Listed[]): void {
  known = list;
  if (typeof sessionStorage !== 'undefined') sessionStorage.setItem(KEY, JSON.stringify(list));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
