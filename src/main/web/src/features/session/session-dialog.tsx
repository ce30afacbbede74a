import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { SessionForm } from '../../core/session';
import { Icon } from '../../ui/icon';
import { PasswordForm } from './password-form';
import { SignInForm } from './sign-in-form';

type Props = {
  readonly form: SessionForm;
  readonly onForm: (form: SessionForm | null) => void;
  readonly refused: boolean;
};

/** Signing in and changing one's password, over the page: one comes back to where one was. */
export function SessionDialog({ form, onForm, refused }: Props) {
  const { t } = usePage();
  const [given, setGiven] = useState<string | null>(null);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onForm(null)}>
      <Modal className="modal">
        <Dialog className="session-dialog">
          <header>
            <Heading slot="title">{form === 'SIGN_IN' ? t.session.signIn : t.session.changePassword}</Heading>
            <Button className="tool icon-button" aria-label={t.frame.close} onPress={() => onForm(null)}>
              <Icon name="close" />
            </Button>
          </header>
          {form === 'SIGN_IN' ? (
            <SignInForm
              refused={refused}
              onDone={(me, password) => {
                setGiven(password);
                onForm(me.passwordChangeNeeded ? 'FIRST_PASSWORD' : null);
              }}
            />
          ) : (
            <PasswordForm
              key={form}
              current={given}
              first={form === 'FIRST_PASSWORD'}
              onDone={() => onForm(null)}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
