import { type Bound, BOUNDS, type Wish } from '../../core/consortium-wish';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { ConsortiumOptionsDocument, type ConsortiumRuleKind } from '../../generated/graphql';
import type { Requirements } from './answer';

const KIND_OF: Record<Bound, ConsortiumRuleKind> = {
  minSize: 'MIN_SIZE',
  maxSize: 'MAX_SIZE',
  minCountries: 'MIN_COUNTRIES',
  minEuMemberStates: 'MIN_EU_MEMBER_STATES',
  maxPerCountry: 'MAX_PER_COUNTRY',
  minIndependent: 'MIN_INDEPENDENT',
  minSmePercent: 'MIN_SME_SHARE',
  budget: 'BUDGET',
};

type Props = {
  readonly wish: Wish;
  readonly understood: Requirements | null;
  readonly onChange: (part: Partial<Wish>) => void;
};

/** The rules that are numbers; what the call or custom says stands in an empty field. */
export function RuleFields({ wish, understood, onChange }: Props) {
  const { t } = usePage();
  const words = t.consortium;
  const options = useQuestion(ConsortiumOptionsDocument, { text: null, first: 1 });
  const set = understood?.callRuleSet ?? null;
  const inForce = (bound: Bound) =>
    understood?.rules.find((rule) => rule.kind === KIND_OF[bound] && rule.origin !== 'ASKED')?.bound;
  return (
    <section className="wish" aria-label={words.rules}>
      <h3>{words.rules}</h3>
      <label className="field">
        <span>{words.ruleSet}</span>
        <select
          value={wish.ruleSet ?? ''}
          onChange={(event) => onChange({ ruleSet: event.target.value || null })}
        >
          <option value="">{words.ruleSetByTopic}</option>
          {options.data?.consortiumOptions.callRuleSets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="none">{words.noRuleSet}</option>
        </select>
      </label>
      {set && (
        <p className="muted small">
          {set.note} {set.status === 'EXAMPLE' ? words.example : null}{' '}
          {set.sourceAddress ? <a href={set.sourceAddress}>{set.sourceTitle}</a> : set.sourceTitle}
        </p>
      )}
      <div className="rule-fields">
        {BOUNDS.map((bound) => (
          <NumberField
            key={`${bound} ${wish.bounds[bound] ?? ''}`}
            label={words.bound[bound]}
            value={wish.bounds[bound]}
            otherwise={inForce(bound)}
            onChange={(value) => {
              const { [bound]: before, ...others } = wish.bounds;
              if (before !== value)
                onChange({ bounds: value === undefined ? others : { ...others, [bound]: value } });
            }}
          />
        ))}
      </div>
    </section>
  );
}

type NumberProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly otherwise: number | null | undefined;
  readonly onChange: (value: number | undefined) => void;
};

/** Taken over when one leaves the field or presses Enter: the answer does not follow every digit. */
function NumberField({ label, value, otherwise, onChange }: NumberProps) {
  const take = (field: HTMLInputElement) => {
    if (field.value === '') onChange(undefined);
    else if (field.validity.valid) onChange(Number(field.value));
  };
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        step={1}
        defaultValue={value ?? ''}
        placeholder={otherwise === null || otherwise === undefined ? undefined : String(otherwise)}
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget);
        }}
      />
    </label>
  );
}
