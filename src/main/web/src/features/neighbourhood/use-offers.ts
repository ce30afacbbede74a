import { type Offer, offers } from '../../core/expansion';
import type { Network } from '../../core/network';
import { useQuestion } from '../../core/use-question';
import { LINK_KINDS } from '../../core/vocabulary';
import { NeighbourhoodDocument } from '../../generated/graphql';

/** What a thing can still be expanded by; null until the service has told. */
export function useOffers(id: string | null, network: Network): readonly Offer[] | null {
  const asked = useQuestion(NeighbourhoodDocument, id === null ? null : { id, first: 1 });
  const told = asked.data?.neighbourhood;
  if (id === null || !told || told.nodes[0]?.id !== id) return null;
  return offers(told.total, network.totals.get(id) ?? [], LINK_KINDS);
}
