import { useRef } from 'react';
import { WHOLE_COVERAGE } from '../../core/coverage-address';
import { formatMoment } from '../../core/format';
import { usePage } from '../../core/page-context';
import { pictureOf } from '../../core/picture';
import { DEEPEST, type DiversificationAsk } from '../../core/planning-address';
import { TakeAway } from '../../ui/take-away';
import { ViewLink } from '../../ui/view-link';
import { type Answer, isPlaced, optionsFile, rankOf } from './options';
import { OptionsTable } from './options-table';
import { Scatter } from './scatter';
import { QUADRANTS, Shape } from './shape';

type Props = { readonly answer: Answer; readonly ask: DiversificationAsk };

/** The picture, its legend and its table; or in words why nothing can be told, and what would help. */
export function DiversificationAnswer({ answer, ask }: Props) {
  const { t, language } = usePage();
  const picture = useRef<SVGSVGElement | null>(null);
  const words = t.diversification;
  const { options, unavailable } = answer;
  if (unavailable) return <Silence answer={answer} ask={ask} />;
  const placed = options.filter(isPlaced);
  return (
    <>
      <TakeAway
        subject={`${words.screen} ${answer.region.name}`}
        table={() => optionsFile(options, t)}
        picture={placed.length > 0 ? () => (picture.current ? pictureOf(picture.current) : '') : null}
      />
      <section>
        <h2>{words.picture}</h2>
        {placed.length > 0 ? (
          <>
            <div className="picture-frame" role="region" aria-label={words.picture} tabIndex={0}>
              <Scatter
                placed={placed}
                rank={(one) => rankOf(one, options)}
                picture={(svg) => {
                  picture.current = svg;
                }}
              />
            </div>
            <ul className="legend-lines">
              {QUADRANTS.map((quadrant) => (
                <li key={quadrant}>
                  <svg className="mark" viewBox="-11 -11 22 22" aria-hidden="true">
                    <Shape of={quadrant} />
                  </svg>
                  <strong>{words.quadrant[quadrant]}</strong>: {words.quadrantMeans[quadrant]}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="notice">{words.noPicture}</p>
        )}
      </section>
      <section>
        <h2>{words.table}</h2>
        <OptionsTable options={options} />
      </section>
      <section className="method">
        <h2>{t.coverage.method}</h2>
        <ul className="lines">
          {words.methodLines(answer.regions).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            {t.coverage.state(
              String(answer.snapshot.version),
              formatMoment(answer.snapshot.takenAt, language),
            )}
          </li>
        </ul>
      </section>
    </>
  );
}

function Silence({ answer, ask }: Props) {
  const { t } = usePage();
  const words = t.diversification;
  const { unavailable, regions } = answer;
  return (
    <>
      <p className="notice" data-testid="silence">
        {unavailable && words.silence[unavailable]}
        {unavailable === 'TOO_FEW_REGIONS' && ` ${words.compared(regions)}`}
      </p>
      <h2>{words.helps}</h2>
      <ul className="lines">
        {unavailable === 'TOO_FEW_ACTIVITIES' && ask.depth < DEEPEST && (
          <li>
            <ViewLink to={{ page: 'diversification', ask: { ...ask, depth: ask.depth + 1 } }}>
              {words.helpsDeeper}
            </ViewLink>
          </li>
        )}
        <li>
          <ViewLink to={{ page: 'import' }}>{words.helpsImport}</ViewLink>
        </li>
        <li>
          <ViewLink
            to={{
              page: 'coverage',
              coverage: { ...WHOLE_COVERAGE, region: ask.region, from: ask.from, to: ask.to },
            }}
          >
            {words.helpsCoverage}
          </ViewLink>
        </li>
      </ul>
    </>
  );
}
