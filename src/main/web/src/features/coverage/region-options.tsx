import { formatCountry } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { Choices } from './coverage-pickers';

/** Regions by level; one that the address names and the lists do not is shown by its code. */
export function RegionOptions({ choices, chosen }: { readonly choices: Choices; readonly chosen: string }) {
  const { t, language } = usePage();
  const lombardy = choices.regions.filter(({ code }) => code === 'ITC4');
  const groups = [
    { name: t.coverage.regionProvinces, regions: [...lombardy, ...choices.provinces] },
    { name: t.coverage.regionRegions, regions: choices.regions.filter(({ code }) => code !== 'ITC4') },
    { name: t.coverage.regionCountries, regions: choices.countries },
  ];
  const known = groups.some((group) => group.regions.some(({ code }) => code === chosen));
  return (
    <>
      {!known && <option value={chosen}>{t.coverage.otherRegion(chosen)}</option>}
      {groups
        .filter((group) => group.regions.length > 0)
        .map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {group.regions === choices.countries ? name : `${name} (${countryOf(code)})`}
              </option>
            ))}
          </optgroup>
        ))}
    </>
  );

  function countryOf(code: string): string {
    return formatCountry(code.slice(0, 2), language);
  }
}
