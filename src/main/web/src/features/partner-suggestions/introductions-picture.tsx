import { usePage } from '../../core/page-context';
import { introductionsOf, type Spot, type Suggestion } from './introductions';

const WIDTH = 960;
const BOX = { width: 270, height: 26 };
const LEFT = 0;
const MIDDLE = (WIDTH - BOX.width) / 2;
const RIGHT = WIDTH - BOX.width;
const LETTERS = 32;

type Props = {
  readonly asker: { readonly id: string; readonly name: string };
  readonly suggestions: readonly Suggestion[];
};

/** Drawn from left to right: who asks, who has worked with both, who is suggested. */
export function IntroductionsPicture({ asker, suggestions }: Props) {
  const { t } = usePage();
  const found = introductionsOf(suggestions);
  if (!found) return null;
  const start: Spot = { ...asker, y: found.height / 2 };
  const yOf = new Map(found.middle.map(({ id, y }) => [id, y]));
  return (
    <figure className="introductions">
      <figcaption>{t.partners.picture}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${found.height}`}
        role="img"
        aria-label={t.partners.pictureTold(asker.name, found.right.length)}
      >
        {found.middle.map((spot) => (
          <path key={spot.id} className="introduces" d={bend(LEFT + BOX.width, start.y, MIDDLE, spot.y)} />
        ))}
        {found.right.map((spot) => (
          <path
            key={spot.id}
            className="introduces"
            d={bend(MIDDLE + BOX.width, yOf.get(spot.through) ?? spot.y, RIGHT, spot.y)}
          />
        ))}
        <Box spot={start} x={LEFT} kind="asks" />
        {found.middle.map((spot) => (
          <Box key={spot.id} spot={spot} x={MIDDLE} kind="between" />
        ))}
        {found.right.map((spot) => (
          <Box key={spot.id} spot={spot} x={RIGHT} kind="suggested" />
        ))}
      </svg>
    </figure>
  );
}

function Box({ spot, x, kind }: { readonly spot: Spot; readonly x: number; readonly kind: string }) {
  const shown = spot.name.length > LETTERS ? `${spot.name.slice(0, LETTERS - 1)}\u2026` : spot.name;
  return (
    <g className={kind} transform={`translate(${x}, ${spot.y - BOX.height / 2})`}>
      <title>{spot.name}</title>
      <rect width={BOX.width} height={BOX.height} rx={kind === 'between' ? BOX.height / 2 : 4} />
      <text x={BOX.width / 2} y={BOX.height / 2} textAnchor="middle" dominantBaseline="central">
        {shown}
      </text>
    </g>
  );
}

const bend = (x: number, y: number, toX: number, toY: number) =>
  `M${x},${y} C${(x + toX) / 2},${y} ${(x + toX) / 2},${toY} ${toX},${toY}`;
