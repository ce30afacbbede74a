import { formatCountry } from '../core/format';
import type { Language } from '../core/language';

type Place = {
  readonly city?: string | null;
  readonly country?: string | null;
  readonly region?: { readonly code: string; readonly name: string } | null;
};

/** `Agrate Brianza (Monza e della Brianza), Italy`: town, province, country, as far as known; null when nothing is. */
export function placeText(place: Place | null, language: Language): string | null {
  if (!place) return null;
  const country = place.country ? formatCountry(place.country, language) : null;
  const region = place.region && place.region.code.length > 2 ? place.region.name : null;
  const town =
    place.city && region && region !== place.city ? `${place.city} (${region})` : (place.city ?? region);
  return [town, country].filter(Boolean).join(', ') || null;
}
