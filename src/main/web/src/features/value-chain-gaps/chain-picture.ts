import { formatPercent } from '../../core/format';
import type { Language } from '../../core/language';
import type { Messages } from '../../messages';
import { BOX, layChain, pathOf } from './chain-layout';
import {
  barOf,
  type Gaps,
  possibleOf,
  severityText,
  type StageOfChain,
  suppliersOf,
  tieOf,
  unknownOf,
} from './gaps';
import { VERDICT_SHAPES } from './verdict-mark';

const MARGIN = 20;
const HEAD = 56;
const FOOT = 36;
const LINE = { tied: '', broken: ' stroke-dasharray="9 7"', unknown: ' stroke-dasharray="2 6"' };

/** The drawn chain as a picture of its own (SVG), on white, with title, figures, words and where the data come from. */
export function chainPicture(gaps: Gaps, title: string, t: Messages, language: Language): string {
  const laid = layChain(
    gaps.stages.map(({ stage }) => ({ id: stage.id, feeds: stage.feeds.map((fed) => fed.id) })),
  );
  const width = Math.max(laid.width, 640) + 2 * MARGIN;
  const height = HEAD + laid.height + FOOT;
  const ways = gaps.links.flatMap((link) => {
    const way = laid.ways.find(({ from, to }) => from === link.from.id && to === link.to.id);
    if (!way) return [];
    const tie = tieOf(link);
    const [x, y] = way.word;
    const [endX, endY] = way.points.at(-1) ?? way.word;
    return [
      `<path d="${pathOf(way.points)}" fill="none" stroke="#55616f" stroke-width="2"${LINE[tie]}/>`,
      `<path d="M${endX - 9} ${endY - 5}L${endX} ${endY}L${endX - 9} ${endY + 5}" fill="none" stroke="#55616f" stroke-width="2"/>`,
      text(x, y - 6, t.chains.link[tie], 'text-anchor="middle" font-size="12"'),
      tie === 'tied' && link.ties > 0
        ? text(x, y + 16, t.chains.linkProjects(link.ties), 'text-anchor="middle" font-size="12"')
        : '',
    ];
  });
  const boxes = gaps.stages.map((stage) => {
    const { x, y } = laid.boxes.get(stage.stage.id) ?? { x: 0, y: 0 };
    return `<g transform="translate(${x} ${y})">${boxOf(stage, t, language)}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="system-ui, sans-serif" font-size="13" fill="#18212c">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>` +
    text(MARGIN, 32, title, 'font-size="17" font-weight="600"') +
    `<g transform="translate(${MARGIN} ${HEAD})">${ways.join('')}${boxes.join('')}</g>` +
    text(
      MARGIN,
      height - 12,
      `${t.chains.ties(gaps.tiesSince, gaps.asOf)} Filiera.`,
      'font-size="11" fill="#55616f"',
    ) +
    '</svg>'
  );
}

function boxOf(stage: StageOfChain, t: Messages, language: Language): string {
  const { coverage } = stage;
  const { covered, known } = barOf(stage);
  const possible = possibleOf(stage);
  const dash = { UNKNOWN: ' stroke-dasharray="2 4"', MISSING: ' stroke-dasharray="8 5"' } as Record<
    string,
    string
  >;
  const name = wrap(stage.stage.name, 26);
  const inner = BOX.width - 24;
  return [
    `<rect width="${BOX.width}" height="${BOX.height}" rx="8" fill="#ffffff" stroke="#55616f" stroke-width="1.5"${dash[stage.verdict] ?? ''}/>`,
    `<path transform="translate(12 12)" d="${VERDICT_SHAPES[stage.verdict]}" fill="none" stroke="#18212c" stroke-width="1.7"/>`,
    text(40, 27, t.chains.verdict[stage.verdict], ''),
    ...name.map((line, index) => text(12, 54 + 17 * index, line, 'font-weight="600"')),
    `<rect x="12" y="84" width="${inner}" height="8" fill="none" stroke="#7d8896" stroke-dasharray="2 3"/>`,
    `<rect x="12" y="84" width="${inner * known}" height="8" fill="#d9dfe6"/>`,
    `<rect x="12" y="84" width="${inner * covered}" height="8" fill="#005a94"/>`,
    text(
      12,
      110,
      coverage === null
        ? t.chains.coverageUnknown
        : t.chains.coverage(formatPercent(coverage, language), unknownOf(stage)),
      '',
    ),
    text(
      12,
      131,
      [t.chains.supplierCount(suppliersOf(stage)), possible > 0 ? t.chains.andPossible(possible) : '']
        .filter(Boolean)
        .join(' '),
      '',
    ),
    text(12, 152, severityText(stage, t, language), 'fill="#55616f"'),
  ].join('');
}

function text(x: number, y: number, words: string, style: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${x}" y="${y}" ${style}>${safe}</text>`;
}

/** Words on at most two lines. */
function wrap(words: string, most: number): readonly string[] {
  const at = words.length > most ? words.lastIndexOf(' ', most) : -1;
  if (at < 0) return [words];
  const rest = words.slice(at + 1);
  return [words.slice(0, at), rest.length > most ? `${rest.slice(0, most - 1)}\u2026` : rest];
}
