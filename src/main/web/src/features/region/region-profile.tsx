import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { RegionDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Fact, Facts, Section } from '../../ui/fact';
import { ThingLink } from '../../ui/thing-link';
import { UnknownThing } from '../../ui/unknown-thing';
import { ViewLink } from '../../ui/view-link';

/** A country, region or province: how many organisations it has, and where it belongs. */
export function RegionProfile({ id }: { readonly id: string }) {
  const { t } = usePage();
  const code = id.slice(id.indexOf(':') + 1);
  const asked = useQuestion(RegionDocument, { code });
  return (
    <Answered asked={asked} skeleton={6}>
      {({ region }) =>
        region === null ? (
          <UnknownThing id={id} />
        ) : (
          <>
            <p className="headline">{t.profile.organisationsHere(region.organisationCount)}</p>
            <p>
              <ViewLink
                to={{ page: 'organisations', list: { filter: { regions: [region.code] }, orderBy: null } }}
              >
                {t.profile.seeAllSuppliers}
              </ViewLink>
            </p>
            <Facts>
              <Fact label={t.profile.code} known>
                {[region.code, region.version].filter(Boolean).join(', ')}
              </Fact>
              {region.parent && (
                <Fact label={t.profile.parent} known>
                  <ThingLink thing={region.parent} kind="REGION" />
                </Fact>
              )}
            </Facts>
            {region.children.length > 0 && (
              <Section title={t.profile.children}>
                <ul className="lines">
                  {region.children.map((child) => (
                    <li key={child.id}>
                      <ThingLink thing={child} kind="REGION" />{' '}
                      <span className="muted">{t.profile.organisationsHere(child.organisationCount)}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )
      }
    </Answered>
  );
}
