import { usePage } from '../../core/page-context';
import { EvidenceList } from '../../ui/evidence';
import { Fact, Facts, Section } from '../../ui/fact';
import type { ClusterAnswer } from './cluster-profile';

/** "Sectoral and industrial focus" of the ECCP form, and the fields of action that a cluster names beside it. */
export function ClusterFocus({ cluster }: { readonly cluster: ClusterAnswer }) {
  const { t } = usePage();
  const lists = [
    { label: t.cluster.sectoralIndustries, areas: cluster.sectoralIndustries },
    { label: t.cluster.s3PriorityAreas, areas: cluster.s3PriorityAreas },
    { label: t.cluster.emergingIndustries, areas: cluster.emergingIndustries },
    { label: t.cluster.fieldsOfAction, areas: cluster.fieldsOfAction },
  ];
  return (
    <Section title={t.cluster.focus}>
      <Facts>
        {lists.map(({ label, areas }) => (
          <Fact key={label} label={label} known={areas.length > 0}>
            <EvidenceList
              of={areas.map((found) => ({ ...found, thing: found.area, kind: found.area.kind }))}
            />
          </Fact>
        ))}
        <Fact label={t.cluster.technologyFields} known={cluster.technologyFields.length > 0}>
          <EvidenceList
            of={cluster.technologyFields.map((found) => ({
              ...found,
              thing: found.technology,
              kind: 'TECHNOLOGY',
            }))}
          />
        </Fact>
        <Fact
          label={t.cluster.uncoveredSpecialisations}
          known={cluster.uncoveredSpecialisations !== null}
          field="uncoveredSpecialisations"
          statements={cluster.provenance}
        >
          {cluster.uncoveredSpecialisations?.join('; ')}
        </Fact>
      </Facts>
    </Section>
  );
}
