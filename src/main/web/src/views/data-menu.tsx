import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { View } from '../core/address';
import { formatNumber } from '../core/format';
import { navigate } from '../core/navigation';
import { usePage } from '../core/page-context';
import { useSession } from '../core/session-context';
import { useQuestion } from '../core/use-question';
import { MergeCandidatesDocument, type Right } from '../generated/graphql';
import { Icon } from '../ui/icon';

type Entry = { readonly view: View; readonly text: string; readonly right: Right | null };

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
    { view: { page: 'merges' }, text: t.merges.screen, right: null },
    { view: { page: 'accounts' }, text: t.accounts.screen, right: 'MANAGE_ACCOUNTS' },
    { view: { page: 'audit', subject: null }, text: t.audit.screen, right: 'READ_AUDIT_LOG' },
  ];
  const offered = entries.filter(({ right }) => right === null || rights.includes(right));
  const here = offered.some((entry) => entry.view.page === view.page);
  return (
    <MenuTrigger>
      <Button className={here ? 'nav-menu current' : 'nav-menu'}>
        {words.name}
        {waiting > 0 && (
          <>
            {' '}
            <span className="badge">{formatNumber(waiting, language)}</span>
            <span className="sr-only"> {words.pairs(waiting)}</span>
          </>
        )}
        <Icon name="down" />
      </Button>
      <Popover className="popover node-menu" placement="bottom start">
        <Menu
          onAction={(page) => {
            const entry = offered.find((one) => one.view.page === page);
            if (entry) navigate(entry.view);
          }}
        >
          {offered.map((entry) => (
            <MenuItem key={entry.view.page} id={entry.view.page} textValue={entry.text}>
              <span aria-current={entry.view.page === view.page ? 'page' : undefined}>{entry.text}</span>
              {entry.view.page === 'merges' && waiting > 0 && (
                <span className="badge">{words.waiting(waiting)}</span>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
