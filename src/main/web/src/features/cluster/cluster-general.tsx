import { formatDate, formatNumber } from '../../core/format';
import { usePage } from '../../core/page-context';
import { Fact, Facts, Section } from '../../ui/fact';
import { ProvenanceLines, SaysWho } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';
import type { ClusterAnswer } from './cluster-profile';

/** "General information" of the ECCP form. */
export function ClusterGeneral({ cluster }: { readonly cluster: ClusterAnswer }) {
  const { t, language } = usePage();
  const statements = cluster.provenance;
  const fact = (field: string) => ({ field, statements });
  return (
    <Section title={t.cluster.general}>
      <Facts>
        <Fact label={t.cluster.established} known={cluster.established !== null} {...fact('established')}>
          {cluster.established && formatDate(cluster.established, language)}
        </Fact>
        <Fact label={t.cluster.staff} known={cluster.staff !== null} {...fact('staff')}>
          {cluster.staff !== null && formatNumber(cluster.staff, language)}
        </Fact>
        <Fact
          label={t.cluster.excellenceLabel}
          known={cluster.excellenceLabel !== null}
          {...fact('excellenceLabel')}
        >
          {cluster.excellenceLabel}
        </Fact>
        <Fact label={t.cluster.otherLabel} known={cluster.otherLabel !== null} {...fact('otherLabel')}>
          {cluster.otherLabel}
        </Fact>
        <Fact
          label={t.cluster.otherLabelText}
          known={cluster.otherLabelText !== null}
          {...fact('otherLabelText')}
        >
          {cluster.otherLabelText}
        </Fact>
        <Fact
          label={t.cluster.strategicPartnerships}
          known={cluster.strategicPartnerships !== null}
          {...fact('strategicPartnerships')}
        >
          {cluster.strategicPartnerships?.join(', ')}
        </Fact>
        <Fact label={t.cluster.networks} known={cluster.networks.length > 0}>
          <Networks cluster={cluster} />
        </Fact>
        <Fact label={t.cluster.contacts} known>
          {cluster.contacts.listed !== null && <>{t.cluster.contactsListed(cluster.contacts.listed)}. </>}
          <span className="muted">{cluster.contacts.reason}</span>
        </Fact>
        <Fact label={t.cluster.languages} known={cluster.languages !== null} {...fact('languages')}>
          {cluster.languages?.join(', ')}
        </Fact>
        <Fact
          label={t.cluster.recognitionDecree}
          known={cluster.recognitionDecree !== null}
          {...fact('recognitionDecree')}
        >
          {cluster.recognitionDecree}
        </Fact>
      </Facts>
    </Section>
  );
}

/** Networks it belongs to, with what each succeeded. */
function Networks({ cluster }: { readonly cluster: ClusterAnswer }) {
  const { t } = usePage();
  return (
    <ul className="plain">
      {cluster.networks.map((network, index) => (
        <li key={index}>
          <ThingLink thing={network.cluster} kind="CLUSTER" />
          {network.cluster.ties.map((tie, at) => (
            <span key={at} className="muted">
              {' '}
              ({t.words.tie[tie.kind] ?? tie.kind} <ThingLink thing={tie.organisation} />)
            </span>
          ))}
          <SaysWho fact={network.cluster.name}>
            {network.roleAsSaid && <blockquote>{network.roleAsSaid}</blockquote>}
            <ProvenanceLines said={network.provenance} />
          </SaysWho>
        </li>
      ))}
    </ul>
  );
}
