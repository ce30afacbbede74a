import type { ReactNode } from 'react';
import { formatPercent } from '../core/format';
import { usePage } from '../core/page-context';
import type { EntityKind } from '../generated/graphql';
import { OriginBadge, type Provenance, ProvenanceLines, SaysWho } from './says-who';
import { ThingLink } from './thing-link';

type Evidence = {
  readonly provenance: Provenance;
  readonly projectCount: number | null;
  readonly projects?: readonly { readonly id: string; readonly name: string }[];
};

type Concluded = {
  readonly thing: { readonly id: string; readonly name: string };
  readonly kind: EntityKind;
  readonly origin: Provenance['origin'];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly note?: ReactNode;
};

/** Things with what speaks for each: declared ones look different from inferred ones, and every one says why. */
export function EvidenceList({ of }: { readonly of: readonly Concluded[] }) {
  const { t, language } = usePage();
  return (
    <ul className="evidence-list">
      {of.map((item) => (
        <li
          key={`${item.thing.id} ${item.origin}`}
          className={item.origin === 'INFERRED' ? 'inferred' : undefined}
        >
          <ThingLink thing={item.thing} kind={item.kind} />
          {item.note && <span className="muted"> {item.note}</span>}
          <span className="evidence-why">
            <OriginBadge origin={item.origin} />
            {item.origin === 'INFERRED' && (
              <span className="muted tabular">{formatPercent(item.confidence, language)}</span>
            )}
            <SaysWho fact={item.thing.name}>
              {item.evidence.map((evidence, index) => (
                <EvidenceLines key={index} of={evidence} />
              ))}
            </SaysWho>
          </span>
          {item.origin === 'INFERRED' && <span className="because">{because(item.evidence)}</span>}
        </li>
      ))}
    </ul>
  );

  function because(evidence: readonly Evidence[]): string {
    const projects = Math.max(0, ...evidence.map((one) => one.projectCount ?? 0));
    return projects > 0 ? t.profile.inferredFrom(projects) : t.profile.inferredByRule;
  }
}

function EvidenceLines({ of }: { readonly of: Evidence }) {
  return (
    <>
      <ProvenanceLines said={of.provenance} />
      {of.projects && of.projects.length > 0 && (
        <p className="evidence-projects">
          {of.projects.map((project) => (
            <ThingLink key={project.id} thing={project} kind="PROJECT" />
          ))}
        </p>
      )}
    </>
  );
}
