import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import type { CoverageFactPageFragment } from '../../generated/graphql';
import { OriginBadge, ProvenanceLines, SaysWho } from '../../ui/says-who';
import { cut } from './drawing';

type Fact = CoverageFactPageFragment['edges'][number]['node'];
type Areas = NonNullable<Fact['project']>['areas'];

type Props = {
  readonly fact: string;
  readonly says: Fact['says'];
  /** Areas of the strategy that the project addresses, each with its evidence. */
  readonly areas: Areas;
  readonly area: string | null;
};

/** Who says that an organisation takes part, and why the project counts in the area: one step from each fact. */
export function FactSources({ fact, says, areas, area }: Props) {
  const { t, language } = usePage();
  const words = t.coverage;
  const titles = [...new Set(says.map(({ source }) => shortly(source.title)))];
  const own = areas.filter((one) => one.area.id === area);
  const evidence = own.length > 0 || area === null ? own : areas;
  return (
    <span className="fact-source">
      {says[0] ? <OriginBadge origin={says[0].origin} /> : <span className="unknown">{t.frame.unknown}</span>}{' '}
      <span className="fact-source-name">{titles.join(', ')}</span>{' '}
      <SaysWho fact={fact}>
        <h3>{words.saysParticipation}</h3>
        {says.length === 0 && <p className="unknown">{t.frame.unknown}</p>}
        {says.map((said, index) => (
          <ProvenanceLines key={index} said={said} />
        ))}
        {evidence.map((one) => (
          <section key={one.area.id}>
            <h3>
              {words.saysArea(one.area.name)}{' '}
              <span className="muted">{t.profile.confidence(formatPercent(one.confidence, language))}</span>
            </h3>
            {one.evidence.map(({ provenance }, index) => (
              <ProvenanceLines key={index} said={provenance} />
            ))}
          </section>
        ))}
      </SaysWho>
    </span>
  );
}

/** A title up to its first colon, at most a line long: the full one is a step away. */
function shortly(title: string): string {
  return cut(title.split(': ')[0] ?? title, 48);
}
