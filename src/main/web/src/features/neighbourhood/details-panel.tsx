import { Button } from 'react-aria-components';
import type { Network } from '../../core/network';
import { usePage } from '../../core/page-context';
import { kindOfId } from '../../core/things';
import { Icon } from '../../ui/icon';
import { Mark } from '../../ui/mark';
import { ViewLink } from '../../ui/view-link';
import { Profile } from '../profile';
import { ExpandChooser } from './expand-chooser';
import { isOrganisation } from './node-menu';
import { ThingName } from './thing-name';
import type { Actions } from './use-explore';

type Props = {
  readonly id: string;
  readonly network: Network;
  readonly pinned: boolean;
  readonly actions: Actions;
  readonly onPathFrom: (id: string) => void;
  readonly onPin: ((id: string) => void) | null;
};

/** What is known about the selected thing, and what one can ask about it next. */
export function DetailsPanel({ id, network, pinned, actions, onPathFrom, onPin }: Props) {
  const { t } = usePage();
  const node = network.nodes.get(id);
  const kind = node?.kind ?? kindOfId(id) ?? 'ORGANISATION';
  return (
    <article className="details" aria-label={t.explore.details} data-testid="details">
      <header className="details-head">
        <p className="kind-line">
          <Mark kind={kind} /> {t.words.kind[kind]}
          {node?.type && <span className="badge">{t.words.type[node.type]}</span>}
        </p>
        <Button
          className="tool icon-button close"
          aria-label={t.frame.close}
          onPress={() => actions.select(null)}
        >
          <Icon name="close" />
        </Button>
        <h2>
          <ThingName id={id} node={node} />
        </h2>
        <div className="actions">
          <Button className="primary" onPress={() => (node ? actions.expand(id) : actions.open(id, null))}>
            {node ? t.explore.expand : t.organisations.toGraph}
          </Button>
          {(isOrganisation(node) || (!node && kind === 'ORGANISATION')) && (
            <Button onPress={() => onPathFrom(id)}>{t.explore.pathFromHere}</Button>
          )}
          {node && onPin && (
            <Button onPress={() => onPin(id)}>{pinned ? t.explore.unpin : t.explore.pin}</Button>
          )}
          {node && <Button onPress={() => actions.remove(id)}>{t.explore.removeSelected}</Button>}
          <ViewLink to={{ page: 'profile', id }} className="button">
            {t.explore.fullProfile}
          </ViewLink>
        </div>
        {node && (
          <ExpandChooser node={node} network={network} onExpand={(link) => actions.expandBy(id, link)} />
        )}
      </header>
      <Profile id={id} />
    </article>
  );
}
