import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { signOut } from '../../core/session';
import { refusedByProvider, useSession } from '../../core/session-context';
import { Icon } from '../../ui/icon';
import { SessionDialog } from './session-dialog';

/** Who is signed in, with what they can do about it; for a visitor, the way in. */
export function SessionMenu() {
  const { t, say } = usePage();
  const { me, refresh, form, openForm } = useSession();
  const words = t.session;

  const leave = async () => {
    await signOut().catch(() => null); // an ended session is as good as signed out
    await refresh();
    say(words.signedOut);
  };

  return (
    <>
      {me?.id ? (
        <MenuTrigger>
          <Button className="tool session" aria-label={words.menuOf(me.displayName ?? '')}>
            <Icon name="person" /> <span className="session-name">{me.displayName}</span>
          </Button>
          <Popover className="popover node-menu" placement="bottom end">
            <Menu
              onAction={(action) =>
                action === 'leave'
                  ? void leave()
                  : openForm(me.passwordChangeNeeded ? 'FIRST_PASSWORD' : 'PASSWORD')
              }
            >
              <MenuSection>
                <Header>
                  {words.signedInAs(me.displayName ?? '')}
                  <br />
                  {me.roles.map((role) => words.role[role]).join(', ')}
                </Header>
                <MenuItem id="password">{words.changePassword}</MenuItem>
                <MenuItem id="leave">{words.signOut}</MenuItem>
              </MenuSection>
            </Menu>
          </Popover>
        </MenuTrigger>
      ) : (
        <Button className="tool session" onPress={() => openForm('SIGN_IN')}>
          <Icon name="person" /> {words.signIn}
        </Button>
      )}
      {form && <SessionDialog form={form} onForm={openForm} refused={refusedByProvider()} />}
    </>
  );
}
