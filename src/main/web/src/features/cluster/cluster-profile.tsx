import { useState } from 'react';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ClusterDocument, type ClusterQuery } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Section } from '../../ui/fact';
import { Figures } from '../../ui/figures';
import { UnknownThing } from '../../ui/unknown-thing';
import { ClusterComposition, ClusterMembers } from './cluster-composition';
import { ClusterFocus } from './cluster-focus';
import { ClusterGeneral } from './cluster-general';
import { ClusterCooperation, ClusterMonitoring, ClusterStrategy, ClusterSupport } from './cluster-strategy';

export type ClusterAnswer = NonNullable<ClusterQuery['cluster']>;

/** The whole profile of a cluster in the order of the ECCP form; what the sources leave open is shown as unknown. */
export function ClusterProfile({ id }: { readonly id: string }) {
  const { t } = usePage();
  const [members, setMembers] = useState(25);
  const asked = useQuestion(ClusterDocument, { id, members });
  return (
    <Answered asked={asked} skeleton={20}>
      {({ cluster }) =>
        cluster === null ? (
          <UnknownThing id={id} />
        ) : (
          <div className="cluster-profile" data-testid="cluster-profile">
            <ClusterGeneral cluster={cluster} />
            <ClusterFocus cluster={cluster} />
            <ClusterComposition cluster={cluster} />
            <ClusterMembers
              cluster={cluster}
              onMore={() => setMembers((shown) => Math.min(shown + 50, 100))}
            />
            <ClusterStrategy cluster={cluster} />
            <ClusterSupport cluster={cluster} />
            <ClusterCooperation cluster={cluster} />
            {cluster.organisation.figures.length > 0 && (
              <Section title={t.profile.figures}>
                <Figures of={cluster.organisation.figures} />
              </Section>
            )}
            <ClusterMonitoring cluster={cluster} />
          </div>
        )
      }
    </Answered>
  );
}
