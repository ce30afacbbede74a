import { useState } from 'react';
import { ask, forgetAnswers } from '../../core/api';
import { usePage } from '../../core/page-context';
import { toldInALine } from '../../core/told';
import { asFailure, useQuestion } from '../../core/use-question';
import {
  type AccountsQuery,
  ChangeAccountDocument,
  CreateAccountDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  type NewAccountInput,
  AccountsDocument,
  SetPasswordDocument,
} from '../../generated/graphql';

export type Account = AccountsQuery['accounts']['edges'][number]['node'];

/** What an account is to be; the user name of one that exists stays. */
export type Wanted = Pick<NewAccountInput, 'userName' | 'displayName' | 'roles' | 'organisation'>;

/** A password that the service made up, told once. */
export type Issued = { readonly name: string; readonly password: string };

const PAGE = 100;

/** Accounts of later pages, and where they go on. */
type Further = { readonly accounts: readonly Account[]; readonly after: string | null };

/** The accounts, and what an administrator does to them. Each change tells whether it was done. */
export function useAccounts() {
  const { t, language, say } = usePage();
  const asked = useQuestion(AccountsDocument, { first: PAGE });
  const [problem, setProblem] = useState<string | null>(null);
  const [issued, setIssued] = useState<Issued | null>(null);
  const [busy, setBusy] = useState(false);
  const [further, setFurther] = useState<Further | null>(null);
  const first = asked.data?.accounts;
  const accounts = [...(first?.edges.map(({ node }) => node) ?? []), ...(further?.accounts ?? [])];
  const after = further ? further.after : first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  const words = t.accounts;

  const doing = async (work: () => Promise<string>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      say(await work());
      setFurther(null);
      forgetAnswers();
      return true;
    } catch (reason) {
      setProblem(toldInALine(asFailure(reason), t, language));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const more = async () => {
    setProblem(null);
    try {
      const { accounts: next } = await ask(AccountsDocument, { first: PAGE, after }, language);
      setFurther({
        accounts: [...(further?.accounts ?? []), ...next.edges.map(({ node }) => node)],
        after: next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null,
      });
    } catch (reason) {
      setProblem(toldInALine(asFailure(reason), t, language));
    }
  };
  const keep = (name: string, password: string | null) =>
    setIssued(password === null ? null : { name, password });

  return {
    asked,
    accounts,
    /** The next page; null when there is none. */
    more: after === null ? null : more,
    problem,
    issued,
    busy,
    forgetProblem: () => setProblem(null),
    add: (input: Wanted) =>
      doing(async () => {
        const { createAccount } = await ask(CreateAccountDocument, { input }, language);
        keep(createAccount.account.displayName, createAccount.password);
        return words.added(createAccount.account.displayName);
      }),
    change: (account: Account, { displayName, roles, organisation }: Wanted) =>
      doing(async () => {
        const input = { id: account.id, displayName, roles, organisation };
        await ask(ChangeAccountDocument, { input }, language);
        return words.changed(displayName);
      }),
    block: (account: Account) =>
      doing(async () => {
        await ask(DisableAccountDocument, { id: account.id }, language);
        return words.blockedNow(account.displayName);
      }),
    allow: (account: Account) =>
      doing(async () => {
        await ask(EnableAccountDocument, { id: account.id }, language);
        return words.allowedNow(account.displayName);
      }),
    renewPassword: (account: Account) =>
      doing(async () => {
        const { setPassword } = await ask(SetPasswordDocument, { id: account.id }, language);
        keep(account.displayName, setPassword.password);
        return words.newPasswordOf(account.displayName);
      }),
  };
}
