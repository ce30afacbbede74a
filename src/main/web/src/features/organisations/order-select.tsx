import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { OrganisationOrder } from '../../generated/graphql';
import { Icon } from '../../ui/icon';

type Props = {
  readonly orderBy: OrganisationOrder | null;
  readonly hasText: boolean;
  readonly onOrder: (order: OrganisationOrder) => void;
};

/** The order of the list; best match only where there is something to match. */
export function OrderSelect({ orderBy, hasText, onOrder }: Props) {
  const { t } = usePage();
  const orders: readonly OrganisationOrder[] = hasText
    ? ['RELEVANCE', 'NAME', 'PROJECTS', 'FUNDING']
    : ['NAME', 'PROJECTS', 'FUNDING'];
  return (
    <Select
      className="select"
      value={orderBy ?? orders[0] ?? 'NAME'}
      onChange={(key) => key && onOrder(key as OrganisationOrder)}
    >
      <Label>{t.organisations.order}</Label>
      <Button className="tool">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox>
          {orders.map((order) => (
            <ListBoxItem key={order} id={order}>
              {t.organisations.orders[order]}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
