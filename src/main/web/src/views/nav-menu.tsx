import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { View } from '../core/address';
import { navigate } from '../core/navigation';
import { Icon } from '../ui/icon';

export type NavEntry = { readonly view: View; readonly text: string; readonly badge?: string | null };

type Props = {
  readonly view: View;
  readonly entries: readonly NavEntry[];
  /** The name of the group, with what is worth knowing before opening it. */
  readonly children: ReactNode;
};

/** A group of screens in the header; the one that is open is marked. */
export function NavMenu({ view, entries, children }: Props) {
  const here = entries.some((entry) => entry.view.page === view.page);
  return (
    <MenuTrigger>
      <Button className={here ? 'nav-menu current' : 'nav-menu'}>
        {children}
        <Icon name="down" />
      </Button>
      <Popover className="popover node-menu" placement="bottom start">
        <Menu
          onAction={(page) => {
            const entry = entries.find((one) => one.view.page === page);
            if (entry) navigate(entry.view);
          }}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.view.page} id={entry.view.page} textValue={entry.text}>
              <span aria-current={entry.view.page === view.page ? 'page' : undefined}>{entry.text}</span>
              {entry.badge && <span className="badge">{entry.badge}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
