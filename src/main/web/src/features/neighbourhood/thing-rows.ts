import { formatCountry } from '../../core/format';
import type { Language } from '../../core/language';
import type { NetworkNode } from '../../core/network';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { RegionsDocument } from '../../generated/graphql';

/** Names of regions and provinces by code, in the page's language. */
export type RegionNames = { readonly language: Language; readonly byCode: ReadonlyMap<string, string> };

export function useRegionNames(): RegionNames {
  const { language } = usePage();
  const regions = useQuestion(RegionsDocument, { level: 2 });
  const provinces = useQuestion(RegionsDocument, { level: 3 });
  const all = [...(regions.data?.regions ?? []), ...(provinces.data?.regions ?? [])];
  return { language, byCode: new Map(all.map((region) => [region.code, region.name])) };
}

/** Province or region and country of a node, as far as known; null when nothing is. */
export function placeOf(node: NetworkNode, names: RegionNames): string | null {
  const country = node.country ? formatCountry(node.country, names.language) : null;
  const region = node.region ? (names.byCode.get(node.region) ?? null) : null;
  return [region, country].filter(Boolean).join(', ') || null;
}
