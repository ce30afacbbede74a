import { usePage } from '../../core/page-context';
import type { PartnerSuggestionsQuery } from '../../generated/graphql';
import { ThingLink } from '../../ui/thing-link';

type Reason = PartnerSuggestionsQuery['partnerSuggestions']['suggestions'][number]['reasons'][number];

/** One sentence, and on request the facts it rests on, each a link. */
export function ReasonLine({ reason }: { readonly reason: Reason }) {
  const { t } = usePage();
  return (
    <li>
      <div>
        {reason.text}
        {reason.evidence.length > 0 && (
          <details className="facts">
            <summary>{t.partners.facts}</summary>
            <ul>
              {reason.evidence.map((fact, at) => (
                <li key={at}>
                  {t.partners.tookPart(fact.organisation.name)}{' '}
                  <ThingLink thing={fact.project} kind="PROJECT" />{' '}
                  <span className="muted">
                    {t.partners.saidBy} {fact.source.title}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
