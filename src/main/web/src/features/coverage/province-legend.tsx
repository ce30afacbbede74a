import type { MapFigure } from '../../core/coverage-address';
import { usePage } from '../../core/page-context';
import { type Part, shortly, steps, valueOf } from './provinces';

type Props = { readonly parts: readonly Part[]; readonly figure: MapFigure; readonly most: number };

/** What the shades of the tiles stand for; zero and unknown have their own. */
export function ProvinceLegend({ parts, figure, most }: Props) {
  const { t, language } = usePage();
  const values = parts.map((part) => valueOf(part, figure));
  const number = (value: number) => shortly(value, t, language);
  return (
    <ul className="tile-legend" aria-label={t.provinces.legend}>
      {values.includes(0) && (
        <li>
          <span className="swatch" aria-hidden="true" /> {number(0)}
        </li>
      )}
      {steps(most).map(({ shade, from, to }) => (
        <li key={shade}>
          <span className={`swatch heat-${shade}`} aria-hidden="true" />{' '}
          {from === to ? number(from) : `${number(from)}\u2013${number(to)}`}
        </li>
      ))}
      {values.includes(null) && (
        <li>
          <span className="swatch tile-unknown" aria-hidden="true" /> {t.frame.unknown}
        </li>
      )}
    </ul>
  );
}
