import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { fraction } from '../coverage/measures';
import { median, type Placed } from './options';
import { Shape } from './shape';

type Props = {
  readonly placed: readonly Placed[];
  readonly rank: (option: Placed) => number | null;
  readonly picture: (svg: SVGSVGElement | null) => void;
};

const WIDTH = 760;
const HEIGHT = 440;
const LEFT = 60;
const RIGHT = WIDTH - 20;
const TOP = 24;
const BOTTOM = HEIGHT - 56;
/** So many of the likeliest carry their rank; with more, numbers would cover each other. */
const NUMBERED = 15;

/** What the region does not have, by closeness and complexity; numbers are ranks in the table. */
export function Scatter({ placed, rank, picture }: Props) {
  const { t, language } = usePage();
  const words = t.diversification;
  const densities = placed.map((one) => one.density);
  const complexities = placed.map((one) => one.complexity);
  const most = Math.max(...densities, 0.05);
  const [low, high] = [Math.min(...complexities), Math.max(...complexities)];
  const room = Math.max((high - low) * 0.12, 0.1);
  const x = (density: number) => LEFT + (density / (most * 1.06)) * (RIGHT - LEFT);
  const y = (complexity: number) =>
    BOTTOM - ((complexity - low + room) / (high - low + 2 * room)) * (BOTTOM - TOP);
  const [middleX, middleY] = [x(median(densities)), y(median(complexities))];
  const place = (one: Placed) => `translate(${x(one.density)} ${y(one.complexity)})`;
  return (
    <svg
      ref={picture}
      className="scatter"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.pictureSaid(placed.length)}
      color="currentColor"
      fill="currentColor"
      fontSize={12}
    >
      <path d={`M${LEFT} ${TOP} V${BOTTOM} H${RIGHT}`} fill="none" stroke="currentColor" />
      <g stroke="currentColor" strokeDasharray="5 5" opacity={0.6}>
        <line x1={middleX} x2={middleX} y1={TOP} y2={BOTTOM} />
        <line x1={LEFT} x2={RIGHT} y1={middleY} y2={middleY} />
      </g>
      <g fontSize={13} fontWeight={600} opacity={0.75}>
        <text x={RIGHT} y={TOP - 8} textAnchor="end">
          {words.quadrant.HIGH_ROAD}
        </text>
        <text x={LEFT + 6} y={TOP - 8}>
          {words.quadrant.CASINO}
        </text>
        <text x={RIGHT} y={BOTTOM - 6} textAnchor="end">
          {words.quadrant.SLOW_ROAD}
        </text>
        <text x={LEFT + 6} y={BOTTOM - 6}>
          {words.quadrant.DEAD_END}
        </text>
      </g>
      {[0, most / 2, most].map((tick) => (
        <text key={tick} x={x(tick)} y={BOTTOM + 18} textAnchor="middle">
          {formatPercent(tick, language)}
        </text>
      ))}
      {(high > low ? [low, high] : [low]).map((tick) => (
        <text key={tick} x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
          {fraction(tick, null, language)}
        </text>
      ))}
      <text x={(LEFT + RIGHT) / 2} y={HEIGHT - 12} textAnchor="middle">
        {words.x}
      </text>
      <text transform={`translate(16 ${(TOP + BOTTOM) / 2}) rotate(-90)`} textAnchor="middle">
        {words.y}
      </text>
      {placed.map((one) => (
        <g key={one.id} transform={place(one)}>
          <title>{`${one.name}: ${words.quadrant[one.quadrant]}`}</title>
          <Shape of={one.quadrant} />
        </g>
      ))}
      {placed.map((one) => {
        const number = rank(one);
        return (
          number !== null &&
          number <= NUMBERED && (
            <text key={one.id} transform={place(one)} x={9} y={-7} fontWeight={600}>
              {number}
            </text>
          )
        );
      })}
    </svg>
  );
}
