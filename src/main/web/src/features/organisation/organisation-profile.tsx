import { useState } from 'react';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { OrganisationDocument, type OrganisationQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { EvidenceList } from '../../ui/evidence';
import { Section } from '../../ui/fact';
import { Figures } from '../../ui/figures';
import { MoreButton } from '../../ui/more-button';
import { Statements } from '../../ui/statements';
import { UnknownThing } from '../../ui/unknown-thing';
import { ClusterProfile } from '../cluster/cluster-profile';
import { OrganisationFacts } from './organisation-facts';
import { Memberships, Offers, Opportunities, Ties } from './organisation-links';
import { Partners, Projects } from './organisation-work';

export type OrganisationAnswer = NonNullable<OrganisationQuery['organisation']>;

const FIRST = { technologies: 12, areas: 12, projects: 10, partners: 10 };
const STEP = 40;

/** The profile of an organisation with the evidence for each fact; the whole ECCP profile when it is a cluster. */
export function OrganisationProfile({ id }: { readonly id: string }) {
  const { t } = usePage();
  const [first, setFirst] = useState(FIRST);
  const more = (list: keyof typeof FIRST) => () =>
    setFirst((before) => ({ ...before, [list]: Math.min(before[list] + STEP, 100) }));
  const asked = useQuestion(OrganisationDocument, { id, ...first });

  return (
    <Answered asked={asked} skeleton={14}>
      {({ organisation }) =>
        organisation === null ? (
          <UnknownThing id={id} />
        ) : (
          <>
            <OrganisationFacts organisation={organisation} />
            {organisation.cluster && <ClusterProfile id={organisation.cluster.id} />}
            <Memberships organisation={organisation} />
            <Offers organisation={organisation} />
            {organisation.technologies.length > 0 && (
              <Section title={t.profile.technologies}>
                <EvidenceList
                  of={organisation.technologies.map((found) => ({
                    ...found,
                    thing: found.technology,
                    kind: 'TECHNOLOGY',
                  }))}
                />
                {organisation.technologies.length >= first.technologies && (
                  <MoreButton shown={first.technologies} of={100} step={STEP} onMore={more('technologies')} />
                )}
              </Section>
            )}
            {organisation.areas.length > 0 && (
              <Section title={t.profile.areas}>
                <EvidenceList
                  of={organisation.areas.map((found) => ({
                    ...found,
                    thing: found.area,
                    kind: found.area.kind,
                    note: found.area.scheme.title,
                  }))}
                />
              </Section>
            )}
            <Projects organisation={organisation} onMore={more('projects')} step={STEP} />
            <Partners organisation={organisation} onMore={more('partners')} step={STEP} />
            {organisation.figures.length > 0 && !organisation.cluster && (
              <Section title={t.profile.figures}>
                <Figures of={organisation.figures} />
              </Section>
            )}
            <Opportunities organisation={organisation} />
            <Ties organisation={organisation} />
            <Statements of={organisation.provenance} />
          </>
        )
      }
    </Answered>
  );
}
