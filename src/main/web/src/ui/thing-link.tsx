import { createContext, type ReactNode, useContext } from 'react';
import type { View } from '../core/address';
import type { EntityKind } from '../generated/graphql';
import { Mark } from './mark';
import { ViewLink } from './view-link';

type Thing = { readonly id: string; readonly name: string };

/** Where a link to a thing leads: to its profile, or, beside the graph, to its panel. */
const ToThing = createContext<(id: string) => View>((id) => ({ page: 'profile', id }));

export function ThingLinks({
  to,
  children,
}: {
  readonly to: (id: string) => View;
  readonly children: ReactNode;
}) {
  return <ToThing value={to}>{children}</ToThing>;
}

export function ThingLink({ thing, kind }: { readonly thing: Thing; readonly kind?: EntityKind }) {
  const to = useContext(ToThing);
  return (
    <ViewLink to={to(thing.id)} className="thing-link">
      {kind && <Mark kind={kind} />}
      {thing.name}
    </ViewLink>
  );
}
