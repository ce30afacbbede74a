import { type SyntheticEvent, useState } from 'react';
import {
  Button,
  Dialog,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { Role } from '../../generated/graphql';
import { CheckLine } from '../../ui/check-line';
import { Icon } from '../../ui/icon';
import { SearchBox } from '../search/search-box';
import type { Account, Wanted } from './use-accounts';

type Props = {
  /** The account to change; null for a new one. */
  readonly account: Account | null;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onSave: (wanted: Wanted) => void;
  readonly onClose: () => void;
};

const ROLES: readonly Role[] = ['SME', 'OFFICER', 'ADMINISTRATOR'];

/** What an account is to be: name, roles, and for whom the person speaks. */
export function AccountDialog({ account, problem, busy, onSave, onClose }: Props) {
  const { t } = usePage();
  const words = t.accounts;
  const [roles, setRoles] = useState<readonly Role[]>(account?.roles ?? []);
  const [organisation, setOrganisation] = useState(account?.organisation ?? null);
  const title = account ? words.changeOf(account.displayName) : words.add;
  const nobody = roles.includes('SME') && organisation === null;

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    onSave({
      userName: account?.userName ?? (given.get('userName') as string),
      displayName: given.get('displayName') as string,
      roles: [...roles],
      organisation,
    });
  };

  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="session-dialog">
          <header>
            <Heading slot="title">{title}</Heading>
            <Button className="tool icon-button" aria-label={t.frame.close} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <Form onSubmit={submit}>
            {problem && (
              <p className="problem" role="alert">
                {problem}
              </p>
            )}
            {account === null && (
              <TextField className="field" name="userName" isRequired autoFocus autoComplete="off">
                <Label>{words.userName}</Label>
                <Input autoCapitalize="none" spellCheck={false} />
                <Text slot="description" className="muted">
                  {words.userNameHint}
                </Text>
                <FieldError />
              </TextField>
            )}
            <TextField
              className="field"
              name="displayName"
              isRequired
              maxLength={120}
              defaultValue={account?.displayName ?? ''}
            >
              <Label>{words.displayName}</Label>
              <Input />
              <FieldError />
            </TextField>
            <fieldset className="plain-fieldset">
              <legend>{words.roles}</legend>
              {ROLES.map((role) => (
                <CheckLine
                  key={role}
                  on={roles.includes(role)}
                  label={t.session.role[role]}
                  onToggle={() =>
                    setRoles(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role])
                  }
                />
              ))}
            </fieldset>
            {(roles.includes('SME') || organisation !== null) && (
              <div className="field">
                <span>{words.organisationFind}</span>
                {organisation === null ? (
                  <SearchBox
                    label={words.organisationFind}
                    kinds={['ORGANISATION', 'CLUSTER']}
                    onPick={(hit) => setOrganisation(hit.id)}
                  />
                ) : (
                  <span>
                    <code>{organisation}</code>{' '}
                    <Button
                      className="tool icon-button"
                      aria-label={words.organisationTake(organisation)}
                      onPress={() => setOrganisation(null)}
                    >
                      <Icon name="remove" />
                    </Button>
                  </span>
                )}
                {nobody && <span className="muted">{words.organisationNeeded}</span>}
              </div>
            )}
            <Button type="submit" className="primary" isDisabled={busy || nobody}>
              {account ? words.save : words.add}
            </Button>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
