import { formatDate, formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { Fact, Facts, Heading, Section } from '../../ui/fact';
import { type Provenance, ProvenanceLines, SaysWho } from '../../ui/says-who';
import { LongText } from '../../ui/long-text';
import { ThingLink } from '../../ui/thing-link';
import type { ClusterAnswer } from './cluster-profile';

type Props = { readonly cluster: ClusterAnswer };

/** "Cluster strategy" of the ECCP form, and why partners should choose it. */
export function ClusterStrategy({ cluster }: Props) {
  const { t } = usePage();
  const fact = (field: string) => ({ field, statements: cluster.provenance });
  const yesNo = (value: boolean | null) => (value ? t.frame.yes : t.frame.no);
  return (
    <Section title={t.cluster.strategy}>
      <Facts>
        <Fact label={t.cluster.mission} known={cluster.mission !== null} {...fact('mission')}>
          <LongText text={cluster.mission} />
        </Fact>
        <Fact
          label={t.cluster.formalStrategy}
          known={cluster.formalStrategy !== null}
          {...fact('formalStrategy')}
        >
          {yesNo(cluster.formalStrategy)}
        </Fact>
        <Fact
          label={t.cluster.internationalisationFocus}
          known={cluster.internationalisationFocus !== null}
          {...fact('internationalisationFocus')}
        >
          {yesNo(cluster.internationalisationFocus)}
        </Fact>
        <Fact
          label={t.cluster.valueProposition}
          known={cluster.valueProposition !== null}
          {...fact('valueProposition')}
        >
          <LongText text={cluster.valueProposition} />
        </Fact>
      </Facts>
    </Section>
  );
}

/** Services, service lines, axes and tasks; funded programmes; achievements: each line with who says so. */
export function ClusterSupport({ cluster }: Props) {
  const { t } = usePage();
  return (
    <>
      <Section title={t.cluster.services}>
        <Grouped lines={cluster.services} titles={t.cluster.serviceKind} />
        <Facts>
          <Fact
            label={t.cluster.servicesDetail}
            known={cluster.servicesDetail !== null}
            field="servicesDetail"
            statements={cluster.provenance}
          >
            <LongText text={cluster.servicesDetail} />
          </Fact>
        </Facts>
      </Section>
      <Section title={t.cluster.programmes}>
        <Grouped lines={cluster.fundedProgrammes} titles={t.cluster.programmeKind} />
      </Section>
      <Section title={t.cluster.achievements}>
        {cluster.achievements.length === 0 && <span className="unknown">{t.frame.unknown}</span>}
        <ul className="lines">
          {cluster.achievements.map((achievement, index) => (
            <li key={index}>
              {achievement.project ? (
                <ThingLink thing={achievement.project} kind="PROJECT" />
              ) : (
                <strong>{achievement.name}</strong>
              )}
              {achievement.project?.status && (
                <span className="badge">{t.words.projectStatus[achievement.project.status]}</span>
              )}
              <SaysWho fact={achievement.name}>
                <ProvenanceLines said={achievement.provenance} />
              </SaysWho>
              {achievement.text && <p className="because">{achievement.text}</p>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** International and trans-national cooperation. */
export function ClusterCooperation({ cluster }: Props) {
  const { t } = usePage();
  const kinds = [
    { title: t.cluster.international, of: cluster.internationalCooperation },
    { title: t.cluster.transnational, of: cluster.transnationalCooperation },
  ];
  return (
    <Section title={t.cluster.cooperation}>
      <Facts>
        {kinds.flatMap(({ title, of }) => [
          <Fact
            key={`${title} countries`}
            label={`${title}: ${t.cluster.targetCountries}`}
            known={of.countries !== null}
          >
            {of.countries?.join(', ')}
          </Fact>,
          <Fact
            key={`${title} activities`}
            label={`${title}: ${t.cluster.activities}`}
            known={of.activities !== null}
          >
            {of.activities?.join('; ')}
          </Fact>,
        ])}
        {cluster.transnationalCooperation.explanation && (
          <Fact label={t.cluster.explanation} known>
            <LongText text={cluster.transnationalCooperation.explanation} />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

/** Targets beside reported values; the deviation only where both are known. */
export function ClusterMonitoring({ cluster }: Props) {
  const { t, language } = usePage();
  if (cluster.monitoring.length === 0) return null;
  const value = (figure: { value: number | null; date: string | null } | null) =>
    figure?.value == null ? (
      <span className="unknown">{t.frame.unknown}</span>
    ) : (
      `${formatNumber(figure.value, language)}${figure.date ? ` (${formatDate(figure.date, language)})` : ''}`
    );
  return (
    <Section title={t.cluster.monitoring}>
      <table className="composition">
        <thead>
          <tr>
            <th scope="col">{t.cluster.indicator}</th>
            <th scope="col">{t.cluster.target}</th>
            <th scope="col">{t.cluster.latest}</th>
            <th scope="col">{t.cluster.deviation}</th>
          </tr>
        </thead>
        <tbody>
          {cluster.monitoring.map((line) => (
            <tr key={line.indicator}>
              <th scope="row">{line.indicator}</th>
              <td className="number">{value(line.target)}</td>
              <td className="number">{value(line.latest)}</td>
              <td className="number">
                {line.deviation === null ? (
                  <span className="unknown">{t.frame.unknown}</span>
                ) : (
                  formatNumber(line.deviation, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

type Line = {
  readonly kind: string;
  readonly name: string;
  readonly text: string | null;
  readonly provenance: Provenance;
};

function Grouped({
  lines,
  titles,
}: {
  readonly lines: readonly Line[];
  readonly titles: Record<string, string>;
}) {
  const { t } = usePage();
  if (lines.length === 0) return <span className="unknown">{t.frame.unknown}</span>;
  const kinds = [...new Set(lines.map((line) => line.kind))];
  return kinds.map((kind) => (
    <div key={kind} className="grouped">
      <Heading below>{titles[kind] ?? kind}</Heading>
      <ul className="lines">
        {lines
          .filter((line) => line.kind === kind)
          .map((line, index) => (
            <li key={index}>
              {line.name}
              <SaysWho fact={line.name}>
                <ProvenanceLines said={line.provenance} />
              </SaysWho>
              {line.text && line.text !== line.name && <p className="because">{line.text}</p>}
            </li>
          ))}
      </ul>
    </div>
  ));
}
