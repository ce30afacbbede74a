import { useEffect } from 'react';

/** Names the browser tab after the answer on screen. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} \u2013 Filiera`;
  }, [title]);
}
