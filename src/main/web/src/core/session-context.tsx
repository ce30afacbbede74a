import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Me, type Offer, readSession, type Session, type SessionForm } from './session';

type SessionContext = {
  /** Who is asking; null until the service has said, and while it is away. */
  readonly me: Me | null;
  readonly offers: readonly Offer[];
  /** Takes over what the service answered to a sign-in or a new password. */
  readonly begin: (session: Session) => void;
  /** Asks the service again who is asking: after signing out, or when it says that a sign-in has ended. */
  readonly refresh: () => Promise<void>;
  /** What the dialog over the page asks for; null while it is closed. */
  readonly form: SessionForm | null;
  readonly openForm: (form: SessionForm | null) => void;
};

const Context = createContext<SessionContext | null>(null);

/** Knows who is signed in. Reading needs nobody, so a service that does not answer here is no problem of the page. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, begin] = useState<Session | null>(null);
  const [form, openForm] = useState<SessionForm | null>(refusedByProvider() ? 'SIGN_IN' : null);
  const refresh = useCallback(() => readSession().then(begin, () => begin(null)), []);

  useEffect(() => void refresh(), [refresh]);

  const value = useMemo(
    () => ({ me: session?.me ?? null, offers: session?.signInWith ?? [], begin, refresh, form, openForm }),
    [session, refresh, form],
  );
  return <Context value={value}>{children}</Context>;
}

export function useSession(): SessionContext {
  const context = useContext(Context);
  if (!context) throw new Error('useSession needs a SessionProvider around it');
  return context;
}

/** An identity provider sends people back to the page with this when it, or the service, did not accept them. */
export function refusedByProvider(): boolean {
  return new URLSearchParams(location.search).get('signIn') === 'refused';
}
