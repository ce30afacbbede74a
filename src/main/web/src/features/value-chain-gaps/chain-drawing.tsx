import { useMemo } from 'react';
import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { GapVerdict } from '../../generated/graphql';
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
import { StageTies } from './stage-ties';
import { VerdictMark } from './verdict-mark';

type Props = {
  readonly gaps: Gaps;
  readonly open: string | null;
  /** What stages would become, where that differs. */
  readonly after: ReadonlyMap<string, GapVerdict>;
  readonly onOpen: (stage: string | null) => void;
};

const EDGE = 10;

/** The chain from left to right; a stage opens what is known of it. On a narrow screen stages stand below one another, and words tell the ties. */
export function ChainDrawing({ gaps, open, after, onOpen }: Props) {
  const { t } = usePage();
  const laid = useMemo(
    () =>
      layChain(gaps.stages.map(({ stage }) => ({ id: stage.id, feeds: stage.feeds.map((fed) => fed.id) }))),
    [gaps],
  );
  const size = { width: laid.width + 2 * EDGE, height: laid.height + 2 * EDGE };
  return (
    // A region that scrolls is reached by the keyboard, too.
    <div className="chain-frame" role="region" aria-label={t.chains.drawing} tabIndex={0}>
      <div className="chain-drawing" style={size} data-testid="chain-drawing">
        <svg
          viewBox={`${-EDGE} ${-EDGE} ${size.width} ${size.height}`}
          width={size.width}
          height={size.height}
          aria-hidden="true"
        >
          {gaps.links.map((link) => {
            const way = laid.ways.find(({ from, to }) => from === link.from.id && to === link.to.id);
            if (!way) return null;
            const tie = tieOf(link);
            const [x, y] = way.word;
            return (
              <g key={`${link.from.id} ${link.to.id}`} className={`chain-way chain-way-${tie}`}>
                <path d={pathOf(way.points)} />
                <ArrowHead at={way.points.at(-1) ?? way.word} />
                {tie === 'broken' && (
                  <path className="chain-cut" d={`M${x - 7} ${y + 5}l6 12M${x + 1} ${y + 5}l6 12`} />
                )}
                <text x={x} y={y - 6}>
                  {t.chains.link[tie]}
                </text>
                {tie === 'tied' && link.ties > 0 && (
                  <text x={x} y={y + 16}>
                    {t.chains.linkProjects(link.ties)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        <ol>
          {gaps.stages.map((stage) => {
            const at = laid.boxes.get(stage.stage.id) ?? { x: 0, y: 0 };
            return (
              <li
                key={stage.stage.id}
                style={{ left: at.x + EDGE, top: at.y + EDGE, width: BOX.width, height: BOX.height }}
              >
                <StageBox
                  stage={stage}
                  after={after.get(stage.stage.id) ?? null}
                  isOpen={open === stage.stage.id}
                  onOpen={() => onOpen(open === stage.stage.id ? null : stage.stage.id)}
                />
                <StageTies gaps={gaps} stage={stage} />
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

function ArrowHead({ at: [x, y] }: { readonly at: readonly [number, number] }) {
  return <path className="chain-head" d={`M${x - 9} ${y - 5}L${x} ${y}L${x - 9} ${y + 5}`} />;
}

type BoxProps = {
  readonly stage: StageOfChain;
  readonly after: GapVerdict | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

function StageBox({ stage, after, isOpen, onOpen }: BoxProps) {
  const { t, language } = usePage();
  const { coverage, verdict } = stage;
  const possible = possibleOf(stage);
  return (
    <button
      type="button"
      className={`stage-box stage-${verdict.toLowerCase().replaceAll('_', '-')}`}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      <VerdictMark verdict={verdict} />
      <strong>{stage.stage.name}</strong>
      <CoverageBar stage={stage} />
      <span>
        {coverage === null
          ? t.chains.coverageUnknown
          : t.chains.coverage(formatPercent(coverage, language), unknownOf(stage))}
      </span>
      <span>
        {t.chains.supplierCount(suppliersOf(stage))}{' '}
        {possible > 0 && <span className="muted">{t.chains.andPossible(possible)}</span>}
      </span>
      {after !== null && after !== verdict ? (
        <span className="stage-after">
          <span aria-hidden="true">{'\u2192'}</span> <VerdictMark verdict={after} />
        </span>
      ) : (
        <span className="muted">{severityText(stage, t, language)}</span>
      )}
    </button>
  );
}

/** What is covered, what is not, and, hatched, what is unknown. The figures stand beside it in words. */
function CoverageBar({ stage }: { readonly stage: StageOfChain }) {
  const { covered, known } = barOf(stage);
  const hatches = [...Array(25).keys()].map((at) => at * 4).filter((x) => x >= 100 * known);
  return (
    <svg className="coverage-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-ground" width={100 * known} height="8" />
      <rect className="bar-covered" width={100 * covered} height="8" />
      {hatches.map((x) => (
        <path key={x} className="bar-hatch" d={`M${x} 8l3-8`} />
      ))}
    </svg>
  );
}
