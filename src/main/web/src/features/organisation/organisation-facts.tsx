import { NO_WHAT_IF } from '../../core/chain-address';
import { usePage } from '../../core/page-context';
import { Fact, Facts } from '../../ui/fact';
import { LongText } from '../../ui/long-text';
import { placeText } from '../../ui/place-text';
import { ViewLink } from '../../ui/view-link';
import { WebAddress } from '../../ui/web-address';
import type { OrganisationAnswer } from './organisation-profile';

/** What an organisation is and where, with names and identifiers. */
export function OrganisationFacts({ organisation }: { readonly organisation: OrganisationAnswer }) {
  const { t, language } = usePage();
  const { provenance: statements } = organisation;
  const place = placeText(organisation.place, language);
  const address = [organisation.place?.address, organisation.place?.postcode].filter(Boolean).join(', ');
  const otherNames = organisation.names.filter((name) => name.text !== organisation.name);
  return (
    <>
      <p className="headline">{t.profile.counts(organisation.projectCount, organisation.partnerCount)}</p>
      <p>
        <ViewLink
          to={{
            page: 'what-if',
            ask: { ...NO_WHAT_IF, changes: [{ does: 'leave', organisation: organisation.id }] },
          }}
        >
          {t.chains.whatIfLeaves}
        </ViewLink>
      </p>
      <LongText text={organisation.description} />
      <Facts>
        <Fact
          label={t.profile.type}
          known={organisation.type !== 'UNKNOWN'}
          field="type"
          statements={statements}
        >
          {t.words.type[organisation.type]}
        </Fact>
        <Fact label={t.profile.sme} known={organisation.sme !== null} field="sme" statements={statements}>
          {organisation.sme ? t.frame.yes : t.frame.no}
        </Fact>
        <Fact label={t.profile.place} known={place !== null} field="city" statements={statements}>
          {[address, place].filter(Boolean).join(', ')}
        </Fact>
        <Fact label={t.profile.url} known={organisation.url !== null} field="url" statements={statements}>
          {organisation.url && <WebAddress address={organisation.url} />}
        </Fact>
        <Fact
          label={t.profile.names}
          known={organisation.names.length > 0}
          field="name"
          statements={statements}
        >
          {otherNames.length === 0 ? organisation.name : null}
          <ul className="plain">
            {otherNames.map((name) => (
              <li key={`${name.kind} ${name.text}`}>
                {name.text} <span className="muted">({t.words.nameKind[name.kind]})</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact label={t.profile.identifiers} known={organisation.identifiers.length > 0}>
          {organisation.identifiers
            .map(({ scheme, value }) => `${scheme.replaceAll('_', ' ')} ${value}`)
            .join(', ')}
        </Fact>
      </Facts>
    </>
  );
}
