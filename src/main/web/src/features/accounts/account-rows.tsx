import { Button } from 'react-aria-components';
import { formatMoment } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useSession } from '../../core/session-context';
import { ViewLink } from '../../ui/view-link';
import type { Account } from './use-accounts';

type Props = {
  readonly accounts: readonly Account[];
  readonly busy: boolean;
  readonly onChange: (account: Account) => void;
  readonly onBlock: (account: Account) => void;
  readonly onAllow: (account: Account) => void;
  readonly onPassword: (account: Account) => void;
};

/** Accounts as rows, each with what an administrator may do to it; nobody blocks the account in use. */
export function AccountRows({ accounts, busy, onChange, onBlock, onAllow, onPassword }: Props) {
  const { t } = usePage();
  const { me } = useSession();
  const words = t.accounts;
  return (
    <table className="results">
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.lastSignIn}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.actions}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => {
          const name = account.displayName;
          return (
            <tr key={account.id}>
              <th scope="row">
                {name}
                <span className="because">{account.userName}</span>
              </th>
              <td>
                <RolesOf account={account} />
              </td>
              <td data-label={words.lastSignIn}>
                <SignedIn account={account} />
              </td>
              <td>
                <StateOf account={account} />
              </td>
              <td className="row-actions">
                <Button aria-label={words.changeOf(name)} isDisabled={busy} onPress={() => onChange(account)}>
                  {words.change}
                </Button>
                {account.issuer === null && account.id !== me?.id && (
                  <Button
                    aria-label={words.newPasswordOf(name)}
                    isDisabled={busy}
                    onPress={() => onPassword(account)}
                  >
                    {words.newPassword}
                  </Button>
                )}
                {account.id !== me?.id &&
                  (account.disabledAt === null ? (
                    <Button
                      aria-label={words.blockOf(name)}
                      isDisabled={busy}
                      onPress={() => onBlock(account)}
                    >
                      {words.block}
                    </Button>
                  ) : (
                    <Button
                      aria-label={words.allowOf(name)}
                      isDisabled={busy}
                      onPress={() => onAllow(account)}
                    >
                      {words.allow}
                    </Button>
                  ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function RolesOf({ account }: { readonly account: Account }) {
  const { t } = usePage();
  return (
    <>
      {account.roles.map((role) => t.session.role[role]).join(', ') || t.session.role.VISITOR}
      {account.organisation !== null && (
        <span className="because">
          {t.accounts.organisation}:{' '}
          <ViewLink to={{ page: 'profile', id: account.organisation }}>{account.organisation}</ViewLink>
        </span>
      )}
    </>
  );
}

function SignedIn({ account }: { readonly account: Account }) {
  const { t, language } = usePage();
  return account.lastSignInAt === null ? t.accounts.never : formatMoment(account.lastSignInAt, language);
}

function StateOf({ account }: { readonly account: Account }) {
  const { t, language } = usePage();
  const words = t.accounts;
  const notes = [
    account.passwordChangeNeeded ? words.passwordToChange : null,
    account.issuer === null ? null : words.provider,
  ].filter((note) => note !== null);
  return (
    <>
      {account.disabledAt === null ? (
        words.active
      ) : (
        <strong>{words.blocked(formatMoment(account.disabledAt, language))}</strong>
      )}
      {notes.length > 0 && <span className="because">{notes.join('; ')}</span>}
    </>
  );
}
