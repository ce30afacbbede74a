import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram } from 'sigma/rendering';
import { animateNodes } from 'sigma/utils';
import type { NetworkNode } from '../core/network';
import { DashedEdgeProgram } from './edge-program';
import { LabelRoom, type Wishes } from './label-room';
import { hoverDrawer, labelBox, labelDrawer } from './labels';
import type { Placed } from './layout';
import type { Line } from './lines';
import { MarkProgram } from './node-program';
import { type Ink, MARKS, mix, readInk } from './palette';

/** What stands out: the rest is dimmed while anything does. */
export type Emphasis = {
  readonly selected: string | null;
  /** The things to bring out; null brings out everything. */
  readonly only: ReadonlySet<string> | null;
  readonly pinned: ReadonlySet<string>;
};

/** The extent that fills the canvas at zoom 1; fixed, so that growth never moves what is on screen. */
const EXTENT = 120;

/** Below this width in pixels only a few labels find room. */
const SMALL = 520;

/** So many of the largest things get room for their labels before all others. */
const FOREMOST = 8;

/** From this number of lines on a graph is large. */
const LARGE = 2000;

/** Draws things and links with sigma. Knows nothing of React, of the service, or of where things should lie. */
export class Stage {
  readonly graph = new Graph({ type: 'undirected', multi: false });
  readonly sigma: Sigma;
  private ink: Ink;
  private hovered: string | null = null;
  private emphasis: Emphasis = { selected: null, only: null, pinned: new Set() };
  private stopMoving: () => void = () => undefined;
  private readonly room = new LabelRoom();
  private largest: readonly string[] = [];

  constructor(
    private readonly container: HTMLElement,
    options: { readonly labels?: boolean; readonly interactive?: boolean } = {},
  ) {
    this.ink = readInk(container);
    const ink = () => this.ink;
    const small = container.clientWidth < SMALL;
    this.sigma = new Sigma(this.graph, container, {
      nodeProgramClasses: { mark: MarkProgram },
      edgeProgramClasses: { line: EdgeRectangleProgram, dashed: DashedEdgeProgram },
      defaultNodeType: 'mark',
      defaultEdgeType: 'line',
      nodeReducer: (id, data) => this.nodeLooks(id, data),
      edgeReducer: (id, data) => this.edgeLooks(id, data),
      defaultDrawNodeLabel: labelDrawer(ink, this.room),
      defaultDrawNodeHover: hoverDrawer(ink),
      labelFont: 'system-ui, sans-serif',
      labelSize: 12,
      labelDensity: small ? 0.35 : 0.9,
      labelGridCellSize: small ? 150 : 110,
      labelRenderedSizeThreshold: 4,
      renderLabels: options.labels ?? true,
      minEdgeThickness: 1.4,
      hideEdgesOnMove: false,
      stagePadding: 30,
      minCameraRatio: 0.05,
      maxCameraRatio: 20,
      allowInvalidContainer: true,
      zIndex: true,
      doubleClickZoomingRatio: 1,
      // Things shrink more slowly than the picture, so that large graphs stay legible.
      zoomToSizeRatioFunction: (ratio) => ratio ** 0.4,
    });
    if (options.interactive === false) this.leaveAlone();
    this.sigma.on('beforeRender', () => this.room.begin(() => this.foremostLabels()));
    this.sigma.setCustomBBox({ x: [-EXTENT, EXTENT], y: [-EXTENT, EXTENT] });
  }

  /** To look at only. Sigma's own switches for panning and zooming would keep us, too, from moving the camera. */
  private leaveAlone(): void {
    this.sigma.getMouseCaptor().enabled = false;
    this.sigma.getTouchCaptor().enabled = false;
    this.container.style.pointerEvents = 'none';
  }

  /** Puts exactly these things and lines on the canvas, at these places. */
  show(nodes: readonly NetworkNode[], lines: readonly Line[], places: Placed): void {
    this.stopMoving();
    const wantedNodes = new Set(nodes.map((node) => node.id));
    const wantedLines = new Set(lines.map((line) => line.key));
    for (const key of this.graph.edges()) if (!wantedLines.has(key)) this.graph.dropEdge(key);
    for (const id of this.graph.nodes()) if (!wantedNodes.has(id)) this.graph.dropNode(id);
    for (const node of nodes) {
      const place = places.get(node.id) ?? { x: 0, y: 0 };
      const mark = MARKS[node.kind];
      const look = {
        label: node.label,
        size: sizeOf(node),
        mark: mark.colour,
        sides: mark.sides,
        turn: mark.turn,
      };
      if (this.graph.hasNode(node.id)) this.graph.mergeNodeAttributes(node.id, { ...look, ...place });
      else this.graph.addNode(node.id, { ...look, ...place });
    }
    this.largest = [...nodes]
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, FOREMOST)
      .map(({ id }) => id);
    // While it moves, a large graph is drawn without what costs most; it is whole again as soon as it rests.
    this.sigma.setSetting('hideEdgesOnMove', lines.length > LARGE);
    this.sigma.setSetting('hideLabelsOnMove', lines.length > LARGE);
    for (const line of lines) {
      const look = {
        type: line.inferred ? 'dashed' : 'line',
        size: Math.min(1.4 + 0.5 * Math.log2(line.weight), 4),
      };
      if (this.graph.hasEdge(line.key)) this.graph.mergeEdgeAttributes(line.key, look);
      else this.graph.addEdgeWithKey(line.key, line.source, line.target, look);
    }
  }

  /** Moves things to new places, smoothly unless motion is unwelcome. */
  move(places: Placed, milliseconds: number): void {
    this.stopMoving();
    const there = [...places].filter(([id]) => this.graph.hasNode(id));
    if (milliseconds === 0) for (const [id, place] of there) this.graph.mergeNodeAttributes(id, place);
    else
      this.stopMoving = animateNodes(this.graph, Object.fromEntries(there), {
        duration: milliseconds,
        easing: 'quadraticOut',
      });
  }

  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.redraw();
  }

  hover(id: string | null): void {
    this.hovered = id;
    this.redraw();
  }

  /** Says on the element whether things are still moving, for those who look at the page from outside. */
  mark(state: 'moving' | 'settled'): void {
    this.container.dataset['state'] = state;
  }

  /** Reads the page's colours again after a change of appearance. */
  recolour(): void {
    this.ink = readInk(this.container);
    this.redraw();
  }

  close(): void {
    this.stopMoving();
    this.sigma.kill();
  }

  private redraw(): void {
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Where the labels of the selected thing and of the largest ones are about to be drawn. */
  private *foremostLabels(): Wishes {
    const { selected } = this.emphasis;
    const context = this.sigma.getCanvases()['labels']?.getContext('2d');
    for (const id of selected === null ? this.largest : [selected, ...this.largest]) {
      const data = this.sigma.getNodeDisplayData(id);
      if (!data?.label || !context) continue;
      const place = this.sigma.framedGraphToViewport(data);
      const size = this.sigma.scaleSize(data.size);
      yield [id, labelBox(context, { ...data, ...place, size, label: data.label }, this.sigma.getSettings())];
    }
  }

  private standsOut(id: string): boolean {
    if (this.hovered !== null && this.graph.hasNode(this.hovered))
      return id === this.hovered || this.graph.areNeighbors(id, this.hovered);
    return this.emphasis.only?.has(id) ?? true;
  }

  private nodeLooks(id: string, data: Record<string, unknown>) {
    const bright = this.standsOut(id);
    const selected = this.emphasis.selected === id;
    const pinned = this.emphasis.pinned.has(id);
    const colour = data['mark'] as string;
    return {
      ...data,
      color: bright ? colour : mix(colour, this.ink.paper, 0.82),
      ring: selected ? this.ink.accent : pinned ? this.ink.text : this.ink.paper,
      ringWidth: selected ? 4 : pinned ? 2.5 : 1.5,
      label: bright ? (data['label'] as string) : null,
      strong: selected,
      forceLabel:
        selected ||
        this.largest.includes(id) ||
        (bright && this.hovered !== null) ||
        (bright && this.emphasis.only !== null),
      zIndex: selected ? 3 : bright ? 2 : 1,
    };
  }

  private edgeLooks(key: string, data: Record<string, unknown>) {
    const [source, target] = this.graph.extremities(key);
    const bright =
      this.hovered === null
        ? this.standsOut(source) && this.standsOut(target)
        : source === this.hovered || target === this.hovered;
    const outstanding = bright && (this.hovered !== null || this.emphasis.only !== null);
    return {
      ...data,
      color: outstanding
        ? mix(this.ink.line, this.ink.text, 0.45)
        : bright
          ? this.ink.line
          : mix(this.ink.line, this.ink.paper, 0.75),
      zIndex: bright ? 1 : 0,
    };
  }
}

/** Radius in pixels at zoom 1: grows with the root of the number of links in the whole graph. */
export function sizeOf(node: NetworkNode): number {
  return Math.min(6 + 0.9 * Math.sqrt(node.degree), 17);
}
