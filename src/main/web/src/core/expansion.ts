import type { EntityKind, LinkKind } from '../generated/graphql';
import type { LinkTotal } from './network';
import { TELLING_LINKS } from './vocabulary';

/** How much of one kind of link there is, and how much of it is on screen. */
export type Offer = { readonly link: LinkKind; readonly shown: number; readonly of: number };

/**
 * What a thing can be expanded by: the totals the service tells, with what expansions so far have shown. Kinds of link
 * that the thing does not have are left out; the order is that of `order`.
 */
export function offers(
  told: readonly LinkTotal[],
  expanded: readonly LinkTotal[],
  order: readonly LinkKind[],
): Offer[] {
  return order.flatMap((link) => {
    const total = told.find((one) => one.link === link) ?? expanded.find((one) => one.link === link);
    if (!total || total.of === 0) return [];
    return [{ link, shown: expanded.find((one) => one.link === link)?.shown ?? 0, of: total.of }];
  });
}

/** The links to expand a thing by when nobody chose: the most telling that still have something to show; null when none has. */
export function mostTelling(kind: EntityKind, available: readonly Offer[]): readonly LinkKind[] | null {
  const more = (link: LinkKind) => available.some((offer) => offer.link === link && offer.shown < offer.of);
  const telling = TELLING_LINKS[kind].find((links) => links.some(more));
  if (telling) return telling;
  const any = available.find((offer) => offer.shown < offer.of);
  return any ? [any.link] : null;
}
