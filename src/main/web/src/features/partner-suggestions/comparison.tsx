import { usePage } from '../../core/page-context';
import type { PartnerSuggestionsQuery } from '../../generated/graphql';
import { placeText } from '../../ui/place-text';
import { ThingLink } from '../../ui/thing-link';

type Suggestion = PartnerSuggestionsQuery['partnerSuggestions']['suggestions'][number];

/** Up to four suggestions side by side, the same facts in the same row. */
export function Comparison({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const { t, language } = usePage();
  const unknown = <span className="unknown">{t.frame.unknown}</span>;
  const row = (label: string, cell: (one: Suggestion) => React.ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {suggestions.map((one) => (
        <td key={one.organisation.id}>{cell(one)}</td>
      ))}
    </tr>
  );
  return (
    <section className="comparison" aria-label={t.partners.compared(suggestions.length)} tabIndex={0}>
      <table>
        <caption>{t.partners.compared(suggestions.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.partners.row}</th>
            {suggestions.map((one) => (
              <th scope="col" key={one.organisation.id}>
                <ThingLink thing={one.organisation} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(t.partners.types, (one) => t.words.type[one.organisation.type])}
          {row(t.organisations.place, (one) => placeText(one.organisation.place, language) ?? unknown)}
          {row(t.partners.fit, (one) =>
            one.fit.map((fit) => `${fit.technology.name}: ${fit.projects}`).join('; '),
          )}
          {row(t.partners.similarity, (one) =>
            one.similarity === null
              ? unknown
              : one.similarity.toLocaleString(language.toLowerCase(), { maximumFractionDigits: 2 }),
          )}
          {row(t.partners.reach, (one) => one.introduction?.through.name ?? t.partners.noWay)}
          {row(t.partners.caution, (one) => one.cautions.map((caution) => caution.text).join(' '))}
        </tbody>
      </table>
    </section>
  );
}
