import { formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { type Box, LOST, pictureOfFlows, UNCLEAR, type Walk } from './flows';

type Props = { readonly walk: Walk; readonly picture: (svg: SVGSVGElement | null) => void };

const WIDTH = 860;
const LEFT = 300;
const RIGHT = 560;
const BOX = 12;

/** Money from the areas of one strategy to those of the next; what is unclear or lost is hatched and named. */
export function FlowPicture({ walk, picture }: Props) {
  const { t, language } = usePage();
  const { height, left, right, bands } = pictureOfFlows(walk, t);
  const middle = (LEFT + RIGHT) / 2;
  return (
    <svg
      ref={picture}
      className="flows"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={t.strategies.pictureSaid}
      color="currentColor"
      fill="currentColor"
      fontSize={13}
    >
      <defs>
        <pattern
          id="nowhere"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={2} height={6} fill="#d55e00" />
        </pattern>
      </defs>
      {bands.map(({ from, to, height: thick, left: start, right: end }) => (
        <path
          key={`${from} ${to}`}
          d={
            `M${LEFT + BOX} ${start} C${middle} ${start} ${middle} ${end} ${RIGHT} ${end} v${thick} ` +
            `C${middle} ${end + thick} ${middle} ${start + thick} ${LEFT + BOX} ${start + thick} Z`
          }
          fill={nowhere(to) ? 'url(#nowhere)' : '#0072b2'}
          opacity={nowhere(to) ? 0.8 : 0.35}
        />
      ))}
      {left.map((box) => (
        <g key={box.id}>
          <rect x={LEFT} y={box.top} width={BOX} height={box.height} fill="#0072b2" />
          {label(box, LEFT - 8, 'end')}
        </g>
      ))}
      {right.map((box) => (
        <g key={box.id}>
          <rect
            x={RIGHT}
            y={box.top}
            width={BOX}
            height={box.height}
            fill={nowhere(box.id) ? '#d55e00' : '#0072b2'}
          />
          {label(box, RIGHT + BOX + 8, 'start')}
        </g>
      ))}
    </svg>
  );

  function label({ name, amount, top, height: tall }: Box, x: number, anchor: 'start' | 'end') {
    const y = top + tall / 2;
    const at = Math.max(y, top + 10);
    return (
      <>
        <text x={x} y={at - 2} textAnchor={anchor} fontWeight={600}>
          {name}
        </text>
        <text x={x} y={at + 13} textAnchor={anchor} fontSize={11.5}>
          {`${formatNumber(Math.round(amount), language)} EUR`}
        </text>
      </>
    );
  }
}

const nowhere = (id: string) => id === UNCLEAR || id === LOST;
