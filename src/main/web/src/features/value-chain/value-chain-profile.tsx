import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ValueChainDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Section } from '../../ui/fact';
import { ProvenanceLines, SaysWho } from '../../ui/says-who';
import { ThingLink } from '../../ui/thing-link';
import { UnknownThing } from '../../ui/unknown-thing';

/** A value chain: its stages in order, and the technologies that each requires. */
export function ValueChainProfile({ id }: { readonly id: string }) {
  const { t } = usePage();
  const asked = useQuestion(ValueChainDocument, { id });
  return (
    <Answered asked={asked} skeleton={8}>
      {({ valueChain }) =>
        valueChain === null ? (
          <UnknownThing id={id} />
        ) : (
          <>
            {valueChain.description && <p className="description">{valueChain.description}</p>}
            <p className="muted">
              {valueChain.status && t.words.quotation[valueChain.status]}
              <SaysWho fact={valueChain.name}>
                <ProvenanceLines said={valueChain.provenance} />
              </SaysWho>
            </p>
            <ol className="chain">
              {valueChain.stages.map((stage) => (
                <li key={stage.id}>
                  <Section title={<ThingLink thing={stage} kind="STAGE" />}>
                    {stage.requires.length === 0 && (
                      <span className="unknown">{t.profile.requirementsUndefined}</span>
                    )}
                    <ul className="lines">
                      {stage.requires.map((requirement) => (
                        <li key={requirement.technology.id}>
                          <ThingLink thing={requirement.technology} kind="TECHNOLOGY" />{' '}
                          <span className="muted">
                            {t.profile.suppliers(requirement.technology.supplierCount)}
                          </span>
                          {requirement.minTrl !== null && (
                            <span className="badge">TRL &ge; {requirement.minTrl}</span>
                          )}
                          <SaysWho fact={requirement.technology.name}>
                            <ProvenanceLines said={requirement.provenance} />
                            {requirement.status && (
                              <p className="muted">{t.words.quotation[requirement.status]}</p>
                            )}
                          </SaysWho>
                        </li>
                      ))}
                    </ul>
                  </Section>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Answered>
  );
}
