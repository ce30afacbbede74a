import { usePage } from '../../core/page-context';
import type { PartnerSuggestionsQuery } from '../../generated/graphql';

type Suggestion = PartnerSuggestionsQuery['partnerSuggestions']['suggestions'][number];

/** What each part adds to the rank, for who asks. */
export function Numbers({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, language } = usePage();
  const number = (value: number) =>
    value.toLocaleString(language.toLowerCase(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <details className="facts">
      <summary>{t.partners.numbers}</summary>
      <table>
        <caption>{t.partners.numbersHint}</caption>
        <thead>
          <tr>
            <th scope="col">{t.partners.row}</th>
            <th scope="col" className="number">
              {t.partners.value}
            </th>
            <th scope="col" className="number">
              {t.partners.median}
            </th>
          </tr>
        </thead>
        <tbody>
          {suggestion.contributions.map((one) => (
            <tr key={one.part}>
              <th scope="row">{t.partners.parts[one.part] ?? one.part}</th>
              <td className="number">{number(one.value)}</td>
              <td className="number">{number(one.median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
