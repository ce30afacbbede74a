import { Button } from 'react-aria-components';
import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { Icon } from './icon';

type Props = { readonly text: string; readonly next: string };

/** For somebody who may not do what a screen is for: what is needed, and for a visitor the way in, which leads back here. */
export function Invitation({ text, next }: Props) {
  const { t } = usePage();
  const { me, openForm } = useSession();
  return (
    <section className="invitation">
      <p>{text}</p>
      {me?.id ? (
        <p className="muted">{t.session.lacks(me.roles.map((role) => t.session.role[role]).join(', '))}</p>
      ) : (
        <Button className="primary" onPress={() => openForm('SIGN_IN')}>
          <Icon name="person" /> {next}
        </Button>
      )}
    </section>
  );
}
