import { CONSORTIUM_ROLES, type Wish } from '../../core/consortium-wish';
import { useShortlist } from '../../core/shortlist';
import { usePage } from '../../core/page-context';
import { CheckLine } from '../../ui/check-line';
import type { Requirements } from './answer';
import { Chips } from './chips';
import { RuleFields } from './rule-fields';
import { TopicChoice } from './topic-choice';

type Props = {
  readonly wish: Wish;
  /** As the last answer understood it; null before the first. */
  readonly understood: Requirements | null;
  readonly onChange: (part: Partial<Wish>) => void;
};

const ORGANISATIONS = ['ORGANISATION', 'CLUSTER'] as const;

/** What is required of a consortium; each change is a new question. */
export function WishForm({ wish, understood, onChange }: Props) {
  const { t } = usePage();
  const words = t.consortium;
  const offered = useShortlist().filter(({ id }) => id !== wish.coordinator && !wish.include.includes(id));
  const known = understood?.technologies ?? [];
  const technologies =
    wish.technologies.length > 0 || wish.topic === null ? wish.technologies : known.map(({ id }) => id);
  const named = (id: string) =>
    understood?.rules.find((rule) => rule.subject === id && rule.kind !== 'TECHNOLOGY')?.text ?? id;
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  return (
    <form className="wish-form" aria-label={words.required} onSubmit={(event) => event.preventDefault()}>
      <h2>{words.required}</h2>
      <TopicChoice topic={wish.topic} onChoose={(topic) => onChange({ topic, technologies: [] })} />
      <Chips
        title={words.coordinator}
        find={words.findCoordinator}
        kinds={ORGANISATIONS}
        chosen={
          wish.coordinator === null
            ? []
            : [{ id: wish.coordinator, name: understood?.coordinator?.name ?? wish.coordinator }]
        }
        onAdd={(coordinator) => onChange({ coordinator })}
        onTake={() => onChange({ coordinator: null })}
      />
      <Chips
        title={words.technologies}
        find={words.findTechnology}
        kinds={['TECHNOLOGY']}
        chosen={technologies.map((id) => ({ id, name: known.find((one) => one.id === id)?.name ?? id }))}
        note={understood?.technologiesFromTopic ? words.fromTopic : null}
        onAdd={(id) => onChange({ technologies: [...without(technologies, id), id] })}
        onTake={(id) => onChange({ technologies: without(technologies, id) })}
      />
      <fieldset className="plain-fieldset wish">
        <legend>
          <h3>{words.roles}</h3>
        </legend>
        {CONSORTIUM_ROLES.map((role) => (
          <CheckLine
            key={role}
            on={wish.roles.includes(role)}
            label={words.role[role]}
            onToggle={() =>
              onChange({
                roles: wish.roles.includes(role)
                  ? wish.roles.filter((one) => one !== role)
                  : [...wish.roles, role],
              })
            }
          />
        ))}
      </fieldset>
      <RuleFields wish={wish} understood={understood} onChange={onChange} />
      <Chips
        title={words.include}
        find={words.findInclude}
        kinds={ORGANISATIONS}
        chosen={wish.include.map((id) => ({ id, name: named(id) }))}
        offered={offered}
        onAdd={(id) => onChange({ include: [...without(wish.include, id), id] })}
        onTake={(id) => onChange({ include: without(wish.include, id) })}
      />
      <Chips
        title={words.exclude}
        find={words.findExclude}
        kinds={ORGANISATIONS}
        chosen={wish.exclude.map((id) => ({ id, name: named(id) }))}
        onAdd={(id) => onChange({ exclude: [...without(wish.exclude, id), id] })}
        onTake={(id) => onChange({ exclude: without(wish.exclude, id) })}
      />
    </form>
  );
}
