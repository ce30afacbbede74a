import { useCallback, useRef } from 'react';
import { explore } from '../../core/address';
import { askOnce } from '../../core/api';
import { mostTelling, offers } from '../../core/expansion';
import { EMPTY, type Exploration, type Filters } from '../../core/exploration';
import { adjust, navigate } from '../../core/navigation';
import type { Network } from '../../core/network';
import { usePage } from '../../core/page-context';
import { askedFor, EXPANSION, withExpansion, withoutNode, withPath } from '../../core/steps';
import { kindOfId } from '../../core/things';
import { LINK_KINDS } from '../../core/vocabulary';
import { type EntityKind, type LinkKind, NeighbourhoodDocument } from '../../generated/graphql';

/** Everything a person can do on the explore screen. Steps that can be undone are history entries; the rest adjusts the address. */
export type Actions = {
  readonly select: (id: string | null) => void;
  readonly open: (id: string, kind: EntityKind | null) => void;
  readonly expand: (id: string) => void;
  readonly expandBy: (id: string, link: LinkKind) => void;
  readonly remove: (id: string) => void;
  readonly path: (from: string, to: string) => void;
  readonly closePath: () => void;
  readonly pin: (id: string, place: { x: number; y: number }) => void;
  readonly unpin: (id: string) => void;
  readonly filter: (filters: Filters) => void;
  readonly as: (form: Exploration['as']) => void;
  readonly reset: () => void;
};

export function useExplore(view: Exploration, network: Network): Actions {
  const { t, language, say } = usePage();
  const latest = useRef({ view, network });
  latest.current = { view, network };

  const step = useCallback(
    (change: Partial<Exploration>) => navigate(explore({ ...latest.current.view, ...change })),
    [],
  );
  const turn = useCallback(
    (change: Partial<Exploration>) => adjust(explore({ ...latest.current.view, ...change })),
    [],
  );
  const nameOf = (id: string) => latest.current.network.nodes.get(id)?.label ?? id;

  const grow = (id: string, links: readonly LinkKind[], selected: string | null) => {
    const { steps } = latest.current.view;
    step({ steps: withExpansion(steps, id, links, askedFor(steps, id, links) + EXPANSION), selected });
  };

  const growMostTelling = async (id: string, kind: EntityKind | null) => {
    // One neighbour is enough to learn how many there are of each kind of link.
    const { neighbourhood } = await askOnce(NeighbourhoodDocument, { id, first: 1 }, language);
    const expanded = latest.current.network.totals.get(id) ?? [];
    const found =
      kind ?? neighbourhood?.nodes.find((node) => node.id === id)?.kind ?? kindOfId(id) ?? 'ORGANISATION';
    const links = mostTelling(found, offers(neighbourhood?.total ?? [], expanded, LINK_KINDS));
    if (links) grow(id, links, id);
    else if (latest.current.network.nodes.has(id)) say(t.explore.nothingToExpand(nameOf(id)));
    else grow(id, [], id);
  };

  return {
    select: (id) => turn({ selected: id }),
    open: (id, kind) => {
      if (latest.current.network.nodes.has(id)) turn({ selected: id });
      // Without an answer about its links the step itself will say what is wrong.
      else growMostTelling(id, kind).catch(() => grow(id, [], id));
    },
    expand: (id) => {
      growMostTelling(id, latest.current.network.nodes.get(id)?.kind ?? null).catch(() => grow(id, [], id));
    },
    expandBy: (id, link) => grow(id, [link], id),
    remove: (id) => {
      const { steps, selected, pins } = latest.current.view;
      say(t.explore.removed(nameOf(id)));
      step({
        steps: withoutNode(steps, id),
        selected: selected === id ? null : selected,
        pins: pins.filter((pin) => pin.id !== id),
      });
    },
    path: (from, to) =>
      step({ steps: withPath(latest.current.view.steps, from, to), pair: { from, to }, selected: null }),
    closePath: () => turn({ pair: null }),
    pin: (id, place) =>
      step({
        pins: [...latest.current.view.pins.filter((pin) => pin.id !== id), { id, x: place.x, y: place.y }],
      }),
    unpin: (id) => step({ pins: latest.current.view.pins.filter((pin) => pin.id !== id) }),
    filter: (filters) => step({ filters }),
    as: (form) => turn({ as: form }),
    reset: () => step(EMPTY),
  };
}
