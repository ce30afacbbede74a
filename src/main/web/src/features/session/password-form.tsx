import { type SyntheticEvent, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { changePassword } from '../../core/session';
import { useSession } from '../../core/session-context';
import { failureText } from './failure-text';

type Props = {
  /** The present password, when it was given a moment ago. */
  readonly current: string | null;
  /** Whether the present one was set by somebody else. */
  readonly first: boolean;
  readonly onDone: () => void;
};

/** A password of one's own. */
export function PasswordForm({ current, first, onDone }: Props) {
  const { t, say } = usePage();
  const { begin } = useSession();
  const words = t.session;
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => given.get(name) as string;
    if (text('newPassword') !== text('repeated')) {
      setProblem(words.notTheSame);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      begin(await changePassword(current ?? text('currentPassword'), text('newPassword')));
      say(words.passwordChanged);
      onDone();
    } catch (reason) {
      setProblem(failureText(reason, t));
      setBusy(false);
    }
  };

  return (
    <Form onSubmit={(event) => void submit(event)}>
      {first && <p className="muted">{words.firstPassword}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {current === null && (
        <Password name="currentPassword" label={words.currentPassword} autoComplete="current-password" />
      )}
      <Password
        name="newPassword"
        label={words.newPassword}
        hint={words.passwordRule}
        autoComplete="new-password"
      />
      <Password name="repeated" label={words.repeated} autoComplete="new-password" />
      <Button type="submit" className="primary" isPending={busy}>
        {words.changePassword}
      </Button>
    </Form>
  );
}

type PasswordProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete: string;
};

function Password({ name, label, hint, autoComplete }: PasswordProps) {
  return (
    <TextField className="field" name={name} type="password" isRequired autoComplete={autoComplete}>
      <Label>{label}</Label>
      <Input />
      {hint && (
        <Text slot="description" className="muted">
          {hint}
        </Text>
      )}
      <FieldError />
    </TextField>
  );
}
