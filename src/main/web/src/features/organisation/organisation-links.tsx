import { formatDate } from '../../core/format';
import { usePage } from '../../core/page-context';
import { Section } from '../../ui/fact';
import { ProvenanceLines, SaysWho } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';
import type { OrganisationAnswer } from './organisation-profile';

type Props = { readonly organisation: OrganisationAnswer };

/** "since 2010, until 2013", as far as known. */
export function usePeriod(): (from: string | null, to: string | null) => string {
  const { t, language } = usePage();
  return (from, to) =>
    [from && t.profile.since(formatDate(from, language)), to && t.profile.until(formatDate(to, language))]
      .filter(Boolean)
      .join(', ');
}

/** Clusters it belongs to or belonged to, with its role and who says so. */
export function Memberships({ organisation }: Props) {
  const { t } = usePage();
  const period = usePeriod();
  if (organisation.memberships.length === 0) return null;
  return (
    <Section title={t.profile.memberships}>
      <ul className="lines">
        {organisation.memberships.map((membership, index) => (
          <li key={index}>
            <ThingLink thing={membership.cluster} kind="CLUSTER" />{' '}
            <span className="muted" title={membership.roleAsSaid ?? undefined}>
              {[t.words.membership[membership.role], period(membership.from, membership.to)]
                .filter(Boolean)
                .join(', ')}
            </span>
            <SaysWho fact={membership.cluster.name}>
              {membership.roleAsSaid && <blockquote>{membership.roleAsSaid}</blockquote>}
              <ProvenanceLines said={membership.provenance} />
            </SaysWho>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What it says that it offers and seeks. */
export function Offers({ organisation }: Props) {
  const { t } = usePage();
  const lists = [
    { title: t.profile.offers, links: organisation.offers },
    { title: t.profile.seeks, links: organisation.seeks },
  ];
  return lists
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => (
      <Section key={title} title={title}>
        <ul className="lines">
          {links.map((link, index) => (
            <li key={index}>
              <ThingLink thing={link.technology} kind="TECHNOLOGY" />
              {link.trl !== null && <span className="badge">TRL {link.trl}</span>}
              <SaysWho fact={link.technology.name}>
                <ProvenanceLines said={link.provenance} />
              </SaysWho>
            </li>
          ))}
        </ul>
      </Section>
    ));
}

export function Opportunities({ organisation }: Props) {
  const { t, language } = usePage();
  if (organisation.opportunities.length === 0) return null;
  return (
    <Section title={t.profile.opportunities}>
      <ul className="lines">
        {organisation.opportunities.map((opportunity) => (
          <li key={opportunity.id}>
            <ThingLink thing={opportunity} kind={opportunity.kind} />
            {opportunity.expires && (
              <span className="muted"> {t.profile.until(formatDate(opportunity.expires, language))}</span>
            )}
            <SaysWho fact={opportunity.name}>
              <ProvenanceLines said={opportunity.provenance} />
            </SaysWho>
            {opportunity.text && <p>{opportunity.text}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Ties({ organisation }: Props) {
  const { t } = usePage();
  const period = usePeriod();
  if (organisation.ties.length === 0) return null;
  return (
    <Section title={t.profile.ties}>
      <ul className="lines">
        {organisation.ties.map((tie, index) => (
          <li key={index}>
            {t.words.tie[tie.kind] ?? tie.kind}{' '}
            <ThingLink thing={tie.organisation} kind={tie.organisation.kind} />{' '}
            <span className="muted">{period(tie.from, tie.to)}</span>
            <SaysWho fact={tie.organisation.name}>
              {tie.text && <blockquote>{tie.text}</blockquote>}
              <ProvenanceLines said={tie.provenance} />
            </SaysWho>
          </li>
        ))}
      </ul>
    </Section>
  );
}
