import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { Accounts } from '../features/accounts/accounts';
import { AccountsDocument } from '../generated/graphql';
import { Invitation } from '../ui/invitation';
import { Skeleton } from '../ui/skeleton';

/** Who may sign in, for administrators. */
export function AccountsView() {
  const { t } = usePage();
  const { me } = useSession();
  const may = me?.rights.includes('MANAGE_ACCOUNTS') ?? false;
  const asked = useQuestion(AccountsDocument, may ? { first: 100 } : null);
  const count = asked.data?.accounts.totalCount ?? null;
  const title = count === null ? t.accounts.screen : t.accounts.title(count);
  useTitle(title);
  return (
    <main id="content" className="sources-view">
      <h1>{title}</h1>
      <p className="muted">{t.accounts.lead}</p>
      {me === null ? (
        <Skeleton lines={3} />
      ) : may ? (
        <Accounts />
      ) : (
        <Invitation text={t.accounts.needs} next={t.accounts.signInNext} />
      )}
    </main>
  );
}
