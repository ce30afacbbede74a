import { type ReactNode, useMemo } from 'react';
import { mayCorrect } from '../../core/session';
import { useSession } from '../../core/session-context';
import { type Correcting, CorrectingProvider } from '../../ui/correcting';
import { CorrectAnyField, CorrectField } from './correct-field';

/** Lets the panels of a profile correct its facts, for whoever may. */
export function CorrectionsOf({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { me } = useSession();
  const may = me !== null && mayCorrect(me, id);
  const correcting = useMemo<Correcting>(() => {
    if (!may) return null;
    return (field, label) =>
      field === null ? (
        <CorrectAnyField id={id} />
      ) : (
        <CorrectField id={id} field={field} label={label ?? field} />
      );
  }, [may, id]);
  return <CorrectingProvider value={correcting}>{children}</CorrectingProvider>;
}
