import { ALL_CHANGES } from '../core/audit-address';
import type { View } from '../core/address';
import { formatNumber } from '../core/format';
import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useQuestion } from '../core/use-question';
import { MergeCandidatesDocument, type Right } from '../generated/graphql';
import { type NavEntry, NavMenu } from './nav-menu';

type Entry = NavEntry & { readonly right: Right | null };

/** Where data come from, come in and are kept in order; an officer sees how many pairs wait for a decision. */
export function DataMenu({ view }: { readonly view: View }) {
  const { t, language } = usePage();
  const { me } = useSession();
  const rights = me?.rights ?? [];
  const open = useQuestion(
    MergeCandidatesDocument,
    rights.includes('MERGE') ? { state: 'OPEN', first: 1 } : null,
  );
  const waiting = open.data?.mergeCandidates.totalCount ?? 0;
  const words = t.frame.data;
  const entries: readonly Entry[] = [
    { view: { page: 'sources' }, text: t.frame.sources, right: null },
    { view: { page: 'import' }, text: t.imports.link, right: null },
    {
      view: { page: 'merges' },
      text: t.merges.screen,
      right: null,
      badge: waiting > 0 ? words.waiting(waiting) : null,
    },
    { view: { page: 'accounts' }, text: t.accounts.screen, right: 'MANAGE_ACCOUNTS' },
    { view: { page: 'audit', filter: ALL_CHANGES }, text: t.audit.screen, right: 'READ_AUDIT_LOG' },
  ];
  return (
    <NavMenu view={view} entries={entries.filter(({ right }) => right === null || rights.includes(right))}>
      {words.name}
      {waiting > 0 && (
        <>
          {' '}
          <span className="badge">{formatNumber(waiting, language)}</span>
          <span className="sr-only"> {words.pairs(waiting)}</span>
        </>
      )}
    </NavMenu>
  );
}
