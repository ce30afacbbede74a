import { useRef } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import type { Network, NetworkNode } from '../../core/network';
import { usePage } from '../../core/page-context';
import type { LinkKind } from '../../generated/graphql';
import type { Actions } from './use-explore';
import { useOffers } from './use-offers';

export type MenuPlace = { readonly id: string; readonly at: { readonly x: number; readonly y: number } };

type Props = {
  readonly place: MenuPlace;
  readonly network: Network;
  readonly selected: string | null;
  readonly pinned: boolean;
  readonly actions: Actions;
  readonly onPathFrom: (id: string) => void;
  readonly onPin: (id: string) => void;
  readonly onClose: () => void;
};

export const isOrganisation = (node: NetworkNode | undefined): boolean =>
  node?.kind === 'ORGANISATION' || node?.kind === 'CLUSTER';

/** The questions that make sense for a thing, opened where it is. */
export function NodeMenu({ place, network, selected, pinned, actions, onPathFrom, onPin, onClose }: Props) {
  const { t } = usePage();
  const anchor = useRef<HTMLButtonElement>(null);
  const { id } = place;
  const node = network.nodes.get(id);
  const available = useOffers(id, network) ?? [];
  const other = selected !== null && selected !== id ? network.nodes.get(selected) : undefined;
  if (!node) return null;

  const act = (key: string) => {
    if (key === 'profile') actions.select(id);
    else if (key === 'expand') actions.expand(id);
    else if (key === 'path-from') onPathFrom(id);
    else if (key === 'path-here' && other) actions.path(other.id, id);
    else if (key === 'pin') onPin(id);
    else if (key === 'remove') actions.remove(id);
    else actions.expandBy(id, key as LinkKind);
  };

  return (
    <MenuTrigger isOpen onOpenChange={(open) => !open && onClose()}>
      <Button
        ref={anchor}
        className="menu-anchor"
        aria-label={t.explore.nodeMenu(node.label)}
        style={{ left: place.at.x, top: place.at.y }}
      />
      <Popover className="popover" triggerRef={anchor} placement="bottom start">
        <Menu
          className="node-menu"
          aria-label={t.explore.nodeMenu(node.label)}
          onAction={(key) => act(String(key))}
        >
          <MenuItem id="profile">{t.explore.profile}</MenuItem>
          <MenuItem id="expand">{t.explore.expand}</MenuItem>
          {available.length > 0 && (
            <MenuSection>
              <Header>{t.explore.expandBy}</Header>
              {available.map(({ link, shown, of }) => (
                <MenuItem
                  key={link}
                  id={link}
                  isDisabled={shown >= of}
                  textValue={t.explore.expandByLink(link, node.kind)}
                >
                  <Text slot="label">{t.explore.expandByLink(link, node.kind)}</Text>
                  <Text slot="description" className="tabular">
                    {shown >= of ? t.explore.allShown : t.explore.shownOf(shown, of)}
                  </Text>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <Separator />
          {isOrganisation(node) && <MenuItem id="path-from">{t.explore.pathFromHere}</MenuItem>}
          {isOrganisation(node) && other && isOrganisation(other) && (
            <MenuItem id="path-here">{t.explore.pathTo(other.label)}</MenuItem>
          )}
          <MenuItem id="pin">{pinned ? t.explore.unpin : t.explore.pin}</MenuItem>
          <MenuItem id="remove">{t.explore.remove}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
