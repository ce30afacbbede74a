import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { Answered } from '../../ui/asked';
import { AccountDialog } from './account-dialog';
import { AccountRows } from './account-rows';
import { type Account, type Issued, useAccounts } from './use-accounts';

/** Who may sign in: added, changed, blocked, given a new password. */
export function Accounts() {
  const { t } = usePage();
  const words = t.accounts;
  const work = useAccounts();
  const [open, setOpen] = useState<{ readonly account: Account | null } | null>(null);

  return (
    <>
      {work.problem && open === null && (
        <p className="problem" role="alert">
          {work.problem}
        </p>
      )}
      {work.issued && <IssuedPassword key={work.issued.password} issued={work.issued} />}
      <p>
        <Button className="primary" onPress={() => setOpen({ account: null })}>
          {words.add}
        </Button>
      </p>
      <Answered asked={work.asked} skeleton={4}>
        {() => (
          <AccountRows
            accounts={work.accounts}
            busy={work.busy}
            onChange={(account) => setOpen({ account })}
            onBlock={(account) => void work.block(account)}
            onAllow={(account) => void work.allow(account)}
            onPassword={(account) => void work.renewPassword(account)}
          />
        )}
      </Answered>
      {work.more && (
        <Button className="more" onPress={() => void work.more?.()}>
          {words.more}
        </Button>
      )}
      {open && (
        <AccountDialog
          account={open.account}
          problem={work.problem}
          busy={work.busy}
          onClose={() => {
            work.forgetProblem();
            setOpen(null);
          }}
          onSave={(wanted) =>
            void (open.account ? work.change(open.account, wanted) : work.add(wanted)).then(
              (done) => done && setOpen(null),
            )
          }
        />
      )}
    </>
  );
}

/** Comes into focus, for it is told this once. */
function IssuedPassword({ issued }: { readonly issued: Issued }) {
  const { t } = usePage();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p className="notice" ref={notice} tabIndex={-1}>
      {t.accounts.issued(issued.name)} <code className="password">{issued.password}</code>
    </p>
  );
}
