import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { NeighbourhoodDocument } from '../../generated/graphql';
import { Icon } from '../../ui/icon';

/** One of the organisations to connect, by name, removable. */
export function EndChip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const { t } = usePage();
  const asked = useQuestion(NeighbourhoodDocument, { id, links: ['MEMBER_OF'], first: 1 });
  const name = asked.data?.neighbourhood?.nodes[0]?.label ?? id;
  return (
    <li className="chip">
      {name}
      <Button className="tool icon-button" aria-label={t.connect.remove(name)} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </li>
  );
}
