import { type SyntheticEvent, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { type Me, signIn } from '../../core/session';
import { useSession } from '../../core/session-context';
import { failureText } from './failure-text';

type Props = { readonly refused: boolean; readonly onDone: (me: Me, password: string) => void };

/** User name and password, or one of the identity providers the service knows. */
export function SignInForm({ refused, onDone }: Props) {
  const { t, say } = usePage();
  const { offers, begin } = useSession();
  const words = t.session;
  const [problem, setProblem] = useState<string | null>(refused ? words.refusedByProvider : null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => given.get(name) as string;
    setBusy(true);
    setProblem(null);
    try {
      const session = await signIn(text('userName'), text('password'));
      begin(session);
      say(words.signedInAs(session.me.displayName ?? ''));
      onDone(session.me, text('password'));
    } catch (reason) {
      setProblem(failureText(reason, t));
      setBusy(false);
    }
  };

  return (
    <Form onSubmit={(event) => void submit(event)}>
      <p className="muted">{words.readingIsOpen}</p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <TextField className="field" name="userName" isRequired autoFocus autoComplete="username">
        <Label>{words.userName}</Label>
        <Input autoCapitalize="none" spellCheck={false} />
        <FieldError />
      </TextField>
      <TextField className="field" name="password" type="password" isRequired autoComplete="current-password">
        <Label>{words.password}</Label>
        <Input />
        <FieldError />
      </TextField>
      <Button type="submit" className="primary" isPending={busy}>
        {words.signIn}
      </Button>
      {offers.length > 0 && (
        <ul className="plain sign-in-with">
          {offers.map((offer) => (
            <li key={offer.address}>
              <a href={offer.address}>{words.signInWith(offer.name)}</a>
            </li>
          ))}
        </ul>
      )}
    </Form>
  );
}
