import { type Coverage, LOMBARDY, MAP_FIGURES } from '../../core/coverage-address';
import { adjust } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { CoverageOfPartsDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { TakeAway } from '../../ui/take-away';
import { ViewLink } from '../../ui/view-link';
import { ProvinceLegend } from './province-legend';
import { ProvinceTable } from './province-table';
import {
  mapTitle,
  type Part,
  PLACES,
  provinceFile,
  provincePicture,
  shortly,
  shown,
  tileShade,
  valueOf,
} from './provinces';

type Props = { readonly coverage: Coverage; readonly scheme: string };

/** Lombardy's provinces as tiles, roughly where they lie, shaded by a figure that one chooses; each opens its coverage. */
export function ProvinceTiles({ coverage, scheme }: Props) {
  const { t, language } = usePage();
  const words = t.provinces;
  const { from, to, map } = coverage;
  const asked = useQuestion(CoverageOfPartsDocument, { region: LOMBARDY, scheme, from, to });
  return (
    <section className="provinces planning-asked" data-testid="provinces">
      <h2>{words.heading}</h2>
      <label className="field">
        {words.choose}
        <select
          value={map}
          onChange={({ target: { value } }) =>
            adjust({
              page: 'coverage',
              coverage: { ...coverage, map: MAP_FIGURES.find((one) => one === value) ?? map },
            })
          }
        >
          {MAP_FIGURES.map((one) => (
            <option key={one} value={one}>
              {words.figure[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="muted">
        {mapTitle(map, coverage, t)} {words.note}
      </p>
      <Answered asked={asked} skeleton={6}>
        {({ coverageOfParts: parts }) => {
          const most = Math.max(0, ...parts.map((part) => valueOf(part, map) ?? 0));
          return (
            <>
              <ul className="tiles">
                {parts.map((part) => (
                  <li key={part.region.code} style={{ gridArea: PLACES[part.region.code] ?? 'auto' }}>
                    {tile(part, most)}
                  </li>
                ))}
              </ul>
              <ProvinceLegend parts={parts} figure={map} most={most} />
              <TakeAway
                of={words.heading}
                subject={`${words.heading} ${words.figure[map]}`}
                table={() => provinceFile(parts, t)}
                picture={() => provincePicture(parts, map, mapTitle(map, coverage, t), t, language)}
              />
              <ProvinceTable parts={parts} />
            </>
          );
        }}
      </Answered>
    </section>
  );

  function tile(part: Part, most: number) {
    const value = valueOf(part, map);
    const { code, name } = part.region;
    return (
      <ViewLink
        to={{ page: 'coverage', coverage: { ...coverage, region: code, facts: null } }}
        current={coverage.region === code}
        className={value === null ? 'tile tile-unknown' : `tile heat-${tileShade(value, most)}`}
      >
        <span aria-hidden="true">
          {name} <strong>{shortly(value, t, language)}</strong>
        </span>
        <span className="sr-only">{words.tile(name, words.figure[map], shown(value, t, language))}</span>
      </ViewLink>
    );
  }
}
