import { Button } from 'react-aria-components';
import type { Network, NetworkNode } from '../../core/network';
import { usePage } from '../../core/page-context';
import { EXPANSION } from '../../core/steps';
import type { LinkKind } from '../../generated/graphql';
import { useOffers } from './use-offers';

type Props = {
  readonly node: NetworkNode;
  readonly network: Network;
  readonly onExpand: (link: LinkKind) => void;
};

/** Expansion by kind of link: how much there is, how much is on screen, and a button for the next ones. */
export function ExpandChooser({ node, network, onExpand }: Props) {
  const { t } = usePage();
  const available = useOffers(node.id, network);
  if (!available) return <div className="chooser" />;
  return (
    <ul className="chooser" aria-label={t.explore.expandBy} data-testid="chooser">
      {available.map(({ link, shown, of }) => (
        <li key={link}>
          <span>{t.explore.expandByLink(link, node.kind)}</span>
          <span className="tabular muted">{t.explore.shownOf(shown, of)}</span>
          {shown < of ? (
            <Button
              className="tool"
              aria-label={`${t.explore.expandByLink(link, node.kind)}: ${t.explore.expandMore(Math.min(EXPANSION, of - shown))}`}
              onPress={() => onExpand(link)}
            >
              +{Math.min(EXPANSION, of - shown)}
            </Button>
          ) : (
            <span className="muted done" title={t.explore.allShown}>
              &#10003;<span className="sr-only">{t.explore.allShown}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
