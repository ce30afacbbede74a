import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ValueChainGapsDocument, type ValueChainGapsQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { fraction } from '../coverage/measures';

type Props = { readonly chain: { readonly id: string; readonly name: string }; readonly region: string };
type Gaps = ValueChainGapsQuery['valueChainGaps'];
type Stage = Gaps['stages'][number];

const MOST_CLOSINGS = 2;
const MOST_DEPARTURES = 3;

/** One value chain on paper: each stage with its verdict, what would close its gap, and whose departure would hurt most. */
export function ReportChain({ chain, region }: Props) {
  const { t } = usePage();
  const asked = useQuestion(ValueChainGapsDocument, { valueChain: chain.id, region, withDepartures: true });
  return (
    <section className="report-chain">
      <h3>{chain.name}</h3>
      <Answered asked={asked} skeleton={4}>
        {({ valueChainGaps }) => <Chain gaps={valueChainGaps} />}
      </Answered>
    </section>
  );

  function Chain({ gaps }: { readonly gaps: Gaps }) {
    if (gaps.problem) return <p className="notice">{t.report.problem[gaps.problem]}</p>;
    return (
      <>
        <ScrollFrame label={chain.name}>
          <table className="heat plain">
            <thead>
              <tr>
                <th scope="col">{t.report.stage}</th>
                <th scope="col" className="words">
                  {t.report.verdict}
                </th>
                <th scope="col">{t.report.covered}</th>
                <th scope="col">{t.report.confidence}</th>
                <th scope="col" className="words">
                  {t.report.closings}
                </th>
              </tr>
            </thead>
            <tbody>
              {gaps.stages.map((stage) => (
                <StageRow key={stage.stage.id} stage={stage} />
              ))}
            </tbody>
          </table>
        </ScrollFrame>
        <Departures departures={gaps.departures ?? []} />
      </>
    );
  }
}

function StageRow({ stage }: { readonly stage: Stage }) {
  const { t, language } = usePage();
  const share = (value: number | null) =>
    value === null ? <span className="unknown">{t.frame.unknown}</span> : formatPercent(value, language);
  return (
    <tr>
      <th scope="row">{stage.stage.name}</th>
      <td className="words">
        <span aria-hidden="true">{SIGNS[stage.verdict]}</span> {t.report.verdicts[stage.verdict]}
      </td>
      <td>{share(stage.coverage)}</td>
      <td>{share(stage.confidence)}</td>
      <td className="words">
        {stage.closings.slice(0, MOST_CLOSINGS).map((closing, index) => (
          <div key={index}>
            {t.report.closing[closing.kind](closing.technology.name, closing.organisation?.name ?? null)}
          </div>
        ))}
        {stage.closings.length === 0 && <span className="muted">&ndash;</span>}
      </td>
    </tr>
  );
}

/** Departures that would change nothing are not told. */
function Departures({ departures }: { readonly departures: NonNullable<Gaps['departures']> }) {
  const { t, language } = usePage();
  const painful = departures.filter(({ severity }) => severity > 0).slice(0, MOST_DEPARTURES);
  if (painful.length === 0) return <p className="muted">{t.report.noDeparture}</p>;
  return (
    <p>
      {t.report.departures}{' '}
      {painful.map(({ organisation, severity, stages }, index) => (
        <span key={organisation.id}>
          {index > 0 && '; '}
          <ThingLink thing={organisation} /> ({t.report.departure(fraction(severity, null, language), stages)}
          )
        </span>
      ))}
      .
    </p>
  );
}

const SIGNS = {
  MISSING: '\u2715',
  OUTSIDE_DEPENDENCY: '\u21E2',
  SINGLE_SUPPLIER: '\u2460',
  BROKEN_LINK: '\u2AFD',
  LOW_MATURITY: '\u25BD',
  CONCENTRATED: '\u25D1',
  UNKNOWN: '?',
  MISSING_ACTOR: '\u25D4',
  COVERED: '\u2713',
  NOT_DEFINED: '\u2013',
} as const;
