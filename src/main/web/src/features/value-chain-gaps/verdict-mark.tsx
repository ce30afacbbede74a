import { usePage } from '../../core/page-context';
import type { GapVerdict } from '../../generated/graphql';

/** One shape per verdict on a grid of 20 x 20, drawn as lines: told apart without colour. */
export const VERDICT_SHAPES: Record<GapVerdict, string> = {
  MISSING: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6.5 6.5l7 7M13.5 6.5l-7 7',
  OUTSIDE_DEPENDENCY: 'M8 4H3v13h13v-5M9 11l8-8M11.5 3H17v5.5',
  SINGLE_SUPPLIER: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM8 7.5L10.5 6v8',
  BROKEN_LINK: 'M2 10h5M13 10h5M8 6.5l1.5 7M12 6.5l-1.5 7',
  LOW_MATURITY: 'M10 17L2.5 4h15L10 17ZM10 7v4',
  CONCENTRATED: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM10 2v8l6.9 4',
  UNKNOWN: 'M7 7a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M10 15.5h.01M3 3h2M15 3h2M3 17h2M15 17h2',
  MISSING_ACTOR: 'M8 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM2.5 17c.4-3.3 2.6-5 5.5-5 1.5 0 2.8.4 3.8 1.2M13 16h5',
  COVERED: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6 10.5l3 3 5.5-6.5',
  NOT_DEFINED: 'M3 3h3M8.5 3h3M14 3h3v3M17 8.5v3M17 14v3h-3M11.5 17h-3M6 17H3v-3M3 11.5v-3M3 6V3',
};

/** How a stage or a technology stands: a shape and a word. */
export function VerdictMark({ verdict }: { readonly verdict: GapVerdict }) {
  const { t } = usePage();
  return (
    <span className={`gap-verdict gap-${verdict.toLowerCase().replaceAll('_', '-')}`}>
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d={VERDICT_SHAPES[verdict]} />
      </svg>
      {t.chains.verdict[verdict]}
    </span>
  );
}
