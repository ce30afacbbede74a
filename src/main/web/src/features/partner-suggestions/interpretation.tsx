import { Button } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { PartnersAsk } from '../../core/partners-address';
import type { PartnerSuggestionsQuery } from '../../generated/graphql';
import { Icon } from '../../ui/icon';
import { SearchBox } from '../search/search-box';

type Answer = PartnerSuggestionsQuery['partnerSuggestions'];

type Props = {
  readonly ask: PartnersAsk;
  readonly answer: Answer;
  readonly onTechnologies: (technologies: readonly string[] | null) => void;
};

/** What was understood of the need, as chips that can be taken away and added; words that name nothing are said. */
export function Interpretation({ ask, answer, onTechnologies }: Props) {
  const { t } = usePage();
  const shown = answer.technologies;
  const ids = shown.map((technology) => technology.id);
  const words = new Map(
    (answer.interpretation?.understood ?? []).map((found) => [found.technology.id, found.words]),
  );
  const unknown = answer.interpretation?.notUnderstood ?? [];
  return (
    <div className="interpretation" role="group" aria-label={t.partners.understood}>
      <p className="chips">
        {t.partners.understood}:{' '}
        {shown.map((technology) => (
          <span key={technology.id} className="chip removable">
            {technology.name}
            {words.has(technology.id) && (
              <span className="muted"> {t.partners.fromWords(words.get(technology.id) ?? '')}</span>
            )}
            <Button
              className="chip-button"
              aria-label={t.partners.removeTechnology(technology.name)}
              onPress={() => onTechnologies(ids.filter((id) => id !== technology.id))}
            >
              <Icon name="close" />
            </Button>
          </span>
        ))}
        {shown.length === 0 && <span className="unknown">{t.frame.unknown}</span>}
      </p>
      {unknown.length > 0 && <p className="muted">{t.partners.notUnderstood(unknown.join(', '))}</p>}
      <SearchBox
        label={t.partners.addTechnology}
        kinds={['TECHNOLOGY']}
        onPick={(hit) => onTechnologies([...ids.filter((id) => id !== hit.id), hit.id])}
      />
      {ask.technologies !== null && ask.need !== '' && (
        <p>
          <span className="muted">{t.partners.corrected}</span>{' '}
          <Button onPress={() => onTechnologies(null)}>{t.partners.again}</Button>
        </p>
      )}
    </div>
  );
}
