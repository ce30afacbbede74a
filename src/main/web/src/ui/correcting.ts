import { createContext, type ReactNode, useContext } from 'react';

/**
 * What the panel of a field offers to whoever may correct it: a form for that field under the name it has on the page, or,
 * for null, for a field to be chosen.
 * Null where there is nobody who may, or nothing that can be corrected.
 */
export type Correcting = ((field: string | null, label?: string) => ReactNode) | null;

const Context = createContext<Correcting>(null);
export const CorrectingProvider = Context.Provider;

export function useCorrecting(): Correcting {
  return useContext(Context);
}
