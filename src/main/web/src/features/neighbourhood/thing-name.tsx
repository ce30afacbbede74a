import type { NetworkNode } from '../../core/network';
import { useQuestion } from '../../core/use-question';
import { NeighbourhoodDocument } from '../../generated/graphql';

/** The name of a thing: from what is on screen, else as the service tells; its identifier until then. */
export function ThingName({ id, node }: { readonly id: string; readonly node?: NetworkNode | undefined }) {
  return <>{useThingName(id, node)}</>;
}

export function useThingName(id: string, node?: NetworkNode): string {
  const asked = useQuestion(NeighbourhoodDocument, node ? null : { id, first: 1 });
  return node?.label ?? asked.data?.neighbourhood?.nodes.find((one) => one.id === id)?.label ?? id;
}
