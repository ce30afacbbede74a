import { type RefObject } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Exploration } from '../core/exploration';
import type { Network } from '../core/network';
import { usePage } from '../core/page-context';
import { NARROW, useMedia } from '../core/use-media';
import type { Visible } from '../core/visible';
import { CanvasTools } from '../features/neighbourhood/canvas-tools';
import { ExportMenu } from '../features/neighbourhood/export-menu';
import { LinksTable } from '../features/neighbourhood/links-table';
import { ThingsList } from '../features/neighbourhood/things-list';
import { ThingsTable } from '../features/neighbourhood/things-table';
import { ExploreToolbar } from '../features/neighbourhood/toolbar';
import type { Actions } from '../features/neighbourhood/use-explore';
import type { Exports } from '../features/neighbourhood/use-exports';
import { type CanvasCommands, GraphCanvas } from '../graph/graph-canvas';
import { Skeleton } from '../ui/skeleton';

type Props = {
  readonly exploration: Exploration;
  readonly network: Network;
  readonly shown: Visible;
  readonly only: ReadonlySet<string> | null;
  readonly growing: boolean;
  readonly commands: RefObject<CanvasCommands | null>;
  readonly actions: Actions;
  readonly exports: Exports;
  readonly onSelect: (id: string | null) => void;
  readonly onSecond: (id: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
};

/** The middle of the explore screen: the graph, or the same as tables; on narrow screens a small graph above a list. */
export function ExploreStage(props: Props) {
  const { exploration, network, shown, growing, commands, actions, exports } = props;
  const { t } = usePage();
  const narrow = useMedia(NARROW);
  const asGraph = exploration.as === 'graph';
  const waiting = growing && network.nodes.size === 0;
  return (
    <>
      <ExploreToolbar
        asGraph={asGraph}
        onForm={actions.as}
        onReset={actions.reset}
        onCopyLink={exports.copyLink}
        exportMenu={<ExportMenu picture={asGraph} onExport={exports.run} />}
      />
      {waiting && <Skeleton lines={8} />}
      {!waiting && shown.nodes.length === 0 && network.nodes.size > 0 && (
        <p className="notice">{t.explore.allHidden}</p>
      )}
      {!waiting && asGraph && (
        <div className="canvas-frame" aria-busy={growing}>
          <GraphCanvas
            nodes={shown.nodes}
            edges={shown.edges}
            origins={network.origins}
            lanes={network.lanes}
            pins={exploration.pins}
            selected={exploration.selected}
            only={props.only}
            commands={commands}
            onSelect={props.onSelect}
            onExpand={actions.expand}
            onSecond={props.onSecond}
            onMenu={props.onMenu}
            onPin={actions.pin}
          />
          <CanvasTools commands={commands} />
          {growing && (
            <p className="growing" role="status">
              {t.explore.growing}
            </p>
          )}
          <p className="canvas-hint">{t.explore.canvasHint}</p>
        </div>
      )}
      {!waiting && asGraph && narrow && (
        <ThingsList
          shown={shown}
          selected={exploration.selected}
          onSelect={props.onSelect}
          onMenu={props.onMenu}
        />
      )}
      {!waiting && !asGraph && (
        <Tabs className="tables">
          <TabList aria-label={t.explore.viewAs}>
            <Tab id="things">
              {t.explore.table.things} <span className="tabular muted">{shown.nodes.length}</span>
            </Tab>
            <Tab id="links">
              {t.explore.table.links} <span className="tabular muted">{shown.edges.length}</span>
            </Tab>
          </TabList>
          <TabPanel id="things">
            <ThingsTable
              shown={shown}
              selected={exploration.selected}
              onSelect={props.onSelect}
              onMenu={props.onMenu}
            />
          </TabPanel>
          <TabPanel id="links">
            <LinksTable shown={shown} onSelect={props.onSelect} />
          </TabPanel>
        </Tabs>
      )}
    </>
  );
}
