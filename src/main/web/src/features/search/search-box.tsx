import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { type EntityKind, SearchDocument, type SearchQuery } from '../../generated/graphql';
import { Icon } from '../../ui/icon';
import { HitLines } from './hit-lines';
import { useSettled } from './use-settled';

export type Hit = SearchQuery['search']['hits'][number];

/** A hit, or the list of everything that matches. */
type Choice = Hit | { readonly id: string; readonly label: string };

const ALL_ORGANISATIONS = 'all-organisations';

type Props = {
  readonly label: string;
  readonly kinds?: readonly EntityKind[];
  /** Whether `/` puts the cursor here. */
  readonly shortcut?: boolean;
  readonly autoFocus?: boolean;
  readonly onPick: (hit: Hit) => void;
  /** Asks for the list of all organisations that match; offered as the last choice. */
  readonly onText?: (text: string) => void;
};

/** Finds anything while one types: arrow keys choose, Enter takes the best, each hit says what it is and why it matched. */
export function SearchBox({ label, kinds, shortcut = false, autoFocus = false, onPick, onText }: Props) {
  const { t } = usePage();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const wanted = useSettled(text.trim(), 150);
  const asked = useQuestion(
    SearchDocument,
    wanted ? { text: wanted.slice(0, 200), kinds: kinds ?? null, first: 12 } : null,
  );
  const hits = wanted && text.trim() ? (asked.data?.search.hits ?? []) : [];
  const upToDate = wanted === text.trim() && !asked.loading;
  useSlash(shortcut, field);

  const pick = (hit: Hit) => {
    setText('');
    onPick(hit);
  };
  // Enter before the answer has come waits for it: the same keys lead to the same place however fast one types.
  const [entered, setEntered] = useState(false);
  const [best] = hits;
  useEffect(() => {
    if (!entered || !upToDate) return;
    setEntered(false);
    if (best) pick(best);
    // Picking is asked for by the Enter key alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [entered, upToDate, best]);
  const choices: Choice[] = [...hits];
  if (onText && best) choices.push({ id: ALL_ORGANISATIONS, label: t.frame.search.allOrganisations(wanted) });

  return (
    <ComboBox<Choice>
      className="search"
      items={choices}
      inputValue={text}
      onInputChange={(written) => {
        setText(written);
        setEntered(false);
      }}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (hit) pick(hit);
        if (key !== ALL_ORGANISATIONS) return;
        setText('');
        onText?.(wanted);
      }}
      value={null}
      defaultFilter={() => true}
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
      menuTrigger="input"
      shouldFocusWrap
      autoFocus={autoFocus}
    >
      <Label className="sr-only">{label}</Label>
      <div className="search-field">
        <Icon name="search" />
        <Input
          ref={field}
          placeholder={kinds ? label : t.frame.search.placeholder}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant'))
              setEntered(text.trim() !== '');
          }}
        />
        {shortcut && (
          <kbd aria-hidden="true" title={t.frame.search.shortcut}>
            /
          </kbd>
        )}
      </div>
      <Popover className="popover search-hits" offset={4}>
        <ListBox<Choice>
          renderEmptyState={() => (
            <div className="search-empty">
              {asked.failure
                ? t.frame.problem[asked.failure.kind]
                : upToDate && wanted
                  ? t.frame.search.nothing(wanted)
                  : t.frame.search.searching}
            </div>
          )}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="hit">
              {'matched' in choice ? (
                <HitLines hit={choice} />
              ) : (
                <span className="hit-all">{choice.label}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** `/` anywhere but in a text field goes to the search field. */
function useSlash(active: boolean, field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [active, field]);
}
