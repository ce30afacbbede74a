import { useEffect, useMemo, useRef, useState } from 'react';
import type { Exploration } from '../core/exploration';
import { usePage } from '../core/page-context';
import { useExploration } from '../core/use-exploration';
import { NARROW, useMedia } from '../core/use-media';
import { useQuestion } from '../core/use-question';
import { useTitle } from '../core/use-title';
import { visible } from '../core/visible';
import { PathPicker } from '../features/collaboration-paths/path-picker';
import { PathStory, thingsOn } from '../features/collaboration-paths/path-story';
import { DetailsPanel } from '../features/neighbourhood/details-panel';
import { EmptyGraph } from '../features/neighbourhood/empty-graph';
import { Legend } from '../features/neighbourhood/legend';
import { isOrganisation, type MenuPlace, NodeMenu } from '../features/neighbourhood/node-menu';
import { useAnnounceGrowth } from '../features/neighbourhood/use-announce-growth';
import { useExplore } from '../features/neighbourhood/use-explore';
import { useExports } from '../features/neighbourhood/use-exports';
import { CollaborationPathsDocument } from '../generated/graphql';
import type { CanvasCommands } from '../graph/graph-canvas';
import { Problem } from '../ui/problem';
import { ThingLinks } from '../ui/thing-link';
import { ExploreStage } from './explore-stage';
import { exploreTitle } from './explore-title';

/** The explore screen: legend and filters, the graph or its table, and what is known about the chosen thing. */
export function ExploreView({ exploration }: { readonly exploration: Exploration }) {
  const { t } = usePage();
  const narrow = useMedia(NARROW);
  const { network, pending, failure, retry } = useExploration(exploration.steps);
  const actions = useExplore(exploration, network);
  const commands = useRef<CanvasCommands | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [way, setWay] = useState<number | null>(null);
  const { pair, selected, filters, pins } = exploration;

  const story = useQuestion(CollaborationPathsDocument, pair);
  const found = pair ? (story.data?.collaborationPaths ?? null) : null;
  const only = useMemo(() => (found && found.paths.length > 0 ? thingsOn(found, way) : null), [found, way]);
  useEffect(() => setWay(null), [pair?.from, pair?.to]);

  const keptKey = [
    ...pins.map((pin) => pin.id),
    selected,
    ...exploration.steps.map((step) => (step.do === 'expand' ? step.id : '')),
  ].join();
  const filterKey = JSON.stringify(filters);
  const shown = useMemo(
    () => visible(network, filters, new Set(keptKey.split(','))),
    // The keys stand for the filters and for what is kept, which are new objects at each change of address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [network, filterKey, keptKey],
  );
  const title = exploreTitle(exploration, network, shown, found, t);
  useTitle(title);
  useAnnounceGrowth(exploration.steps, network, pending.length > 0);
  const exports = useExports(title, shown, commands);

  const nameOf = (id: string) => network.nodes.get(id)?.label ?? id;
  const pathTo = (to: string) => {
    if (pathFrom === null) return;
    setPathFrom(null);
    actions.path(pathFrom, to);
  };
  const choose = (id: string | null) => {
    if (id !== null && pathFrom !== null && id !== pathFrom && isOrganisation(network.nodes.get(id)))
      pathTo(id);
    else actions.select(id);
  };
  const second = (id: string) => {
    const first = selected === null ? undefined : network.nodes.get(selected);
    if (first && first.id !== id && isOrganisation(first) && isOrganisation(network.nodes.get(id)))
      actions.path(first.id, id);
    else choose(id);
  };
  const togglePin = (id: string) => {
    const attributes =
      commands.current?.stage.graph.hasNode(id) && commands.current.stage.graph.getNodeAttributes(id);
    if (pins.some((pin) => pin.id === id)) actions.unpin(id);
    else if (attributes) actions.pin(id, attributes as { x: number; y: number });
  };

  const isEmpty = network.nodes.size === 0 && pending.length === 0;
  const legend = <Legend network={network} shown={shown} filters={filters} onFilter={actions.filter} />;
  return (
    <main
      id="content"
      className={`explore${pair || selected ? ' with-details' : ''}`}
      data-pending={pending.length}
    >
      <aside className="side-left" aria-label={t.explore.legend}>
        {narrow ? (
          <details>
            <summary>{t.explore.legend}</summary>
            {legend}
          </details>
        ) : (
          legend
        )}
      </aside>
      <section className="middle">
        <h1 className={isEmpty ? 'sr-only' : undefined}>{title}</h1>
        {pathFrom !== null && (
          <PathPicker
            from={pathFrom}
            name={nameOf(pathFrom)}
            onPick={pathTo}
            onCancel={() => setPathFrom(null)}
          />
        )}
        {failure && <Problem failure={failure} retry={retry} />}
        {network.unknown.length > 0 && (
          <p className="notice" role="status">
            {t.explore.unknownNote(network.unknown.join(', '))}
          </p>
        )}
        {isEmpty ? (
          <EmptyGraph />
        ) : (
          <ExploreStage
            exploration={exploration}
            network={network}
            shown={shown}
            only={only}
            growing={pending.length > 0 && !failure}
            commands={commands}
            actions={actions}
            exports={exports}
            onSelect={choose}
            onSecond={second}
            onMenu={(id, at) => setMenu({ id, at })}
          />
        )}
      </section>
      <aside className="side-right" aria-label={t.explore.details}>
        <ThingLinks
          to={(id) => ({ page: 'explore', exploration: { ...exploration, selected: id, pair: null } })}
        >
          {pair && (
            <PathStory pair={pair} asked={story} chosen={way} onChoose={setWay} onClose={actions.closePath} />
          )}
          {!pair && selected !== null && (
            <DetailsPanel
              id={selected}
              network={network}
              pinned={pins.some((pin) => pin.id === selected)}
              actions={actions}
              onPathFrom={setPathFrom}
              onPin={exploration.as === 'graph' ? togglePin : null}
            />
          )}
          {!pair && selected === null && <p className="muted hint">{t.explore.nothingSelected}</p>}
        </ThingLinks>
      </aside>
      {menu && (
        <NodeMenu
          place={menu}
          network={network}
          selected={selected}
          pinned={pins.some((pin) => pin.id === menu.id)}
          actions={actions}
          onPathFrom={setPathFrom}
          onPin={togglePin}
          onClose={() => setMenu(null)}
        />
      )}
    </main>
  );
}
