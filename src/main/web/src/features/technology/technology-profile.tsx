import { useState } from 'react';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { TechnologyDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Crosswalk } from '../../ui/crosswalk';
import { EvidenceList } from '../../ui/evidence';
import { Fact, Facts, Section } from '../../ui/fact';
import { MoreButton } from '../../ui/more-button';
import { placeText } from '../../ui/place-text';
import { ThingLink } from '../../ui/thing-link';
import { UnknownThing } from '../../ui/unknown-thing';
import { ViewLink } from '../../ui/view-link';

/** One technology: who offers it, by what evidence, and where it stands in its taxonomy. */
export function TechnologyProfile({ id }: { readonly id: string }) {
  const { t, language } = usePage();
  const [suppliers, setSuppliers] = useState(10);
  const asked = useQuestion(TechnologyDocument, { id, suppliers });
  return (
    <Answered asked={asked} skeleton={10}>
      {({ technology }) =>
        technology === null ? (
          <UnknownThing id={id} />
        ) : (
          <>
            <p className="headline">
              {t.profile.suppliers(technology.supplierCount)}.{' '}
              {t.profile.projectsUsing(technology.projectCount)}.
            </p>
            <Facts>
              <Fact label={t.profile.scheme} known>
                {[technology.scheme.title, technology.scheme.version].filter(Boolean).join(' ')}
                {technology.notation && <span className="muted"> {technology.notation}</span>}
              </Fact>
              {technology.synonyms.length > 0 && (
                <Fact label={t.profile.synonyms} known>
                  {technology.synonyms.join(', ')}
                </Fact>
              )}
              {technology.broader.length > 0 && (
                <Fact label={t.profile.broader} known>
                  {technology.broader.map((concept, index) => (
                    <span key={concept.id}>
                      {index > 0 && ' \u203a '}
                      <ThingLink thing={concept} />
                    </span>
                  ))}
                </Fact>
              )}
              {technology.status && (
                <Fact label={t.profile.status} known>
                  {t.words.quotation[technology.status]}
                </Fact>
              )}
            </Facts>
            {technology.suppliers.totalCount > 0 && (
              <Section title={t.profile.suppliers(technology.suppliers.totalCount)}>
                <EvidenceList
                  of={technology.suppliers.edges.map((edge) => ({
                    ...edge,
                    thing: edge.node,
                    kind: edge.node.kind,
                    note: [t.words.type[edge.node.type], placeText(edge.node.place, language)]
                      .filter(Boolean)
                      .join(', '),
                  }))}
                />
                <MoreButton
                  shown={technology.suppliers.edges.length}
                  of={Math.min(technology.suppliers.totalCount, 100)}
                  step={40}
                  onMore={() => setSuppliers((shown) => Math.min(shown + 40, 100))}
                />
                <p>
                  <ViewLink
                    to={{ page: 'organisations', list: { filter: { technologies: [id] }, orderBy: null } }}
                  >
                    {t.profile.seeAllSuppliers}
                  </ViewLink>
                </p>
              </Section>
            )}
            {technology.narrower.length > 0 && (
              <Section title={t.profile.narrower}>
                <ul className="lines">
                  {technology.narrower.map((concept) => (
                    <li key={concept.id}>
                      <ThingLink thing={concept} kind="TECHNOLOGY" />{' '}
                      <span className="muted">{t.profile.suppliers(concept.supplierCount)}</span>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Crosswalk of={technology.crosswalk} />
          </>
        )
      }
    </Answered>
  );
}
