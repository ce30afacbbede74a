import type { NetworkNode } from '../../core/network';
import { useQuestion } from '../../core/use-question';
import { NeighbourhoodDocument } from '../../generated/graphql';

/** The name of a thing: from what is on screen, else as the service tells; its identifier until then. */
export function ThingName({ id, node }: { readonly id: string; readonly node?: NetworkNode | undefined }) {
  return <>{useThingName(id, node)}</>;
}

export function useThingName(id: string, node?: NetworkNode): string {
  const found = useThing(id, node);
  return found?.label ?? id;
}

/** The thing as the graph would show it; null until the service has told, or when it knows none. */
export function useThing(id: string, node?: NetworkNode): NetworkNode | null {
  const asked = useQuestion(NeighbourhoodDocument, node ? null : { id, first: 1 });
  return node ?? asked.data?.neighbourhood?.nodes.find((one) => one.id === id) ?? null;
}
