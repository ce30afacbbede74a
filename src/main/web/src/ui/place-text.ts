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
  const city = place.city ? calm(place.city) : null;
  const town = city && region && !city.includes(region) ? `${city} (${region})` : (city ?? region);
  return [town, country].filter(Boolean).join(', ') || null;
}

/** CORDIS writes many towns in capitals: `TREZZANO SUL NAVIGLIO` reads better as `Trezzano Sul Naviglio`. Mixed case stays. */
function calm(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
