import { useEffect, useRef } from 'react';
import type { Stage } from './stage';
import { pageCoordinates } from './page-coordinates';

export type Gestures = {
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onSecond: (id: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
  readonly onPin: (id: string, place: { x: number; y: number }) => void;
};

/** Pointer on the canvas: click selects, Shift-click picks a second, double click expands, right click opens the menu, dragging pins. */
export function useGestures(stage: Stage | null, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;

  useEffect(() => {
    if (!stage) return;
    const { sigma, graph } = stage;
    let dragged: string | null = null;
    let moved = false;
    let clicked: string | null = null;

    sigma.on('enterNode', ({ node }) => stage.hover(node));
    sigma.on('leaveNode', () => stage.hover(null));
    const click = (node: string, original: Event) => {
      clicked = node;
      if ('shiftKey' in original && original.shiftKey) latest.current.onSecond(node);
      else latest.current.onSelect(node);
    };
    sigma.on('clickNode', ({ node, event }) => {
      if (!moved) click(node, event.original);
    });
    sigma.on('clickStage', () => {
      clicked = null;
      latest.current.onSelect(null);
    });
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      // Sigma takes two quick clicks for a double click wherever they fall: on two things they are two clicks.
      if (clicked === event.node) latest.current.onExpand(event.node);
      else click(event.node, event.event.original);
    });
    sigma.on('rightClickNode', ({ node, event }) => {
      event.original.preventDefault();
      latest.current.onMenu(node, pageCoordinates(stage, node));
    });
    sigma.on('downNode', ({ node }) => {
      dragged = node;
      moved = false;
    });
    sigma.on('moveBody', ({ event }) => {
      if (dragged === null || !graph.hasNode(dragged)) return;
      moved = true;
      graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const release = () => {
      if (dragged !== null && moved && graph.hasNode(dragged))
        latest.current.onPin(dragged, graph.getNodeAttributes(dragged) as { x: number; y: number });
      dragged = null;
    };
    sigma.on('upNode', release);
    sigma.on('upStage', release);
  }, [stage]);
}
