import { explore } from '../../core/address';
import { usePage } from '../../core/page-context';
import type { PartnerSuggestionsQuery } from '../../generated/graphql';
import { CheckLine } from '../../ui/check-line';
import { placeText } from '../../ui/place-text';
import { ThingLink } from '../../ui/thing-link';
import { ViewLink } from '../../ui/view-link';
import { ShortlistButton } from '../shortlist/shortlist-button';
import { Numbers } from './numbers';
import { ReasonLine } from './reason';

type Suggestion = PartnerSuggestionsQuery['partnerSuggestions']['suggestions'][number];

type Props = {
  readonly suggestion: Suggestion;
  readonly asker: string | null;
  readonly compared: boolean;
  /** Null when no more can be compared. */
  readonly onCompare: (() => void) | null;
};

/** Somebody to look at: who, why, what to be careful about, how to reach them. */
export function PartnerCard({ suggestion, asker, compared, onCompare }: Props) {
  const { t, language } = usePage();
  const { organisation, introduction } = suggestion;
  return (
    <article className="partner-card" aria-label={organisation.name}>
      <h2>
        <span className="muted tabular">{suggestion.rank}</span>{' '}
        <ThingLink thing={organisation} kind={organisation.kind} />
      </h2>
      <p className="muted">
        {t.words.type[organisation.type]}
        {' \u00b7 '}
        {placeText(organisation.place, language) ?? t.frame.unknown}
      </p>
      <ul className="reasons" aria-label={t.partners.reasons}>
        {suggestion.reasons.map((reason) => (
          <ReasonLine key={reason.code} reason={reason} />
        ))}
      </ul>
      {suggestion.cautions.map((caution) => (
        <p key={caution.code} className="caution">
          <strong>{t.partners.caution}:</strong> {caution.text}
        </p>
      ))}
      {asker && (
        <p>
          {t.partners.reach}:{' '}
          {introduction ? (
            <>
              {t.partners.through(introduction.through.name)} (
              <ThingLink thing={introduction.withYou.project} />,{' '}
              <ThingLink thing={introduction.withThem.project} />
              ).
            </>
          ) : (
            t.partners.noWay
          )}{' '}
          <ViewLink
            to={explore({
              steps: [{ do: 'path', from: asker, to: organisation.id }],
              pair: { from: asker, to: organisation.id },
            })}
          >
            {t.partners.showPath}
          </ViewLink>
        </p>
      )}
      <div className="toolbar">
        <ShortlistButton organisation={organisation} />
        {(compared || onCompare) && (
          <CheckLine on={compared} label={t.partners.compare} onToggle={() => onCompare?.()} />
        )}
      </div>
      <Numbers suggestion={suggestion} />
    </article>
  );
}
