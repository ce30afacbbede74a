import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type Change, MOST_CHANGES, sameChange } from '../../core/changes-address';
import { usePage } from '../../core/page-context';
import { ORGANISATION_TYPES } from '../../core/vocabulary';
import type { EntityKind, OrganisationType } from '../../generated/graphql';
import { Choices } from './choices';
import { type Draft, type Named, NO_DRAFT, settle } from './draft';

type Props = {
  readonly changes: readonly Change[];
  readonly onChanges: (changes: readonly Change[]) => void;
};

const KINDS: readonly Change['does'][] = ['leave', 'join', 'new', 'merge', 'drop', 'start'];

/** Puts one more change together. */
export function ChangeForm({ changes, onChanges }: Props) {
  const { t } = usePage();
  const words = t.whatIf;
  const [draft, setDraft] = useState<Draft>(NO_DRAFT);
  const [missing, setMissing] = useState<keyof typeof words.missing | null>(null);
  const change = (part: Partial<Draft>) => {
    setMissing(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  if (changes.length >= MOST_CHANGES) return <p className="muted">{words.full(MOST_CHANGES)}</p>;
  const add = () => {
    const settled = settle(draft);
    if (typeof settled === 'string') {
      setMissing(settled);
      return;
    }
    setDraft({ ...NO_DRAFT, does: draft.does });
    if (!changes.some((one) => sameChange(one, settled))) onChanges([...changes, settled]);
  };
  return (
    // Enter in a search field chooses what is found: it must not add a change that is half put together.
    <div className="change-form">
      <label className="field">
        {words.kind}
        <select
          value={draft.does}
          onChange={(event) => {
            const does = KINDS.find((kind) => kind === event.target.value);
            if (does) change({ does });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <DraftFields draft={draft} onChange={change} />
      {missing && (
        <p className="problem" role="alert">
          {words.missing[missing]}
        </p>
      )}
      <Button onPress={add}>{words.add}</Button>
    </div>
  );
}

type FieldsProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

/** What has to be said about the kind of change chosen. */
function DraftFields({ draft, onChange }: FieldsProps) {
  const { t } = usePage();
  const words = t.whatIf;
  const organisations: readonly EntityKind[] = ['ORGANISATION', 'CLUSTER'];
  const organisation = (
    <Choice
      label={words.findOrganisation}
      kinds={organisations}
      chosen={draft.organisation}
      onChoose={(chosen) => onChange({ organisation: chosen })}
    />
  );
  switch (draft.does) {
    case 'leave':
    case 'join':
      return organisation;
    case 'merge':
      return (
        <>
          {organisation}
          <Choice
            label={words.findWhole}
            kinds={organisations}
            chosen={draft.into}
            onChoose={(into) => onChange({ into })}
          />
        </>
      );
    case 'drop':
      return (
        <Choice
          label={words.findProject}
          kinds={['PROJECT']}
          chosen={draft.project}
          onChoose={(project) => onChange({ project })}
        />
      );
    case 'new':
      return (
        <>
          <NameField draft={draft} onChange={onChange} />
          <label className="field">
            {words.type}
            <select
              value={draft.type}
              onChange={(event) => onChange({ type: event.target.value as OrganisationType })}
            >
              {ORGANISATION_TYPES.map((type) => (
                <option key={type} value={type}>
                  {t.words.type[type]}
                </option>
              ))}
            </select>
          </label>
          <Choices
            title={words.offered}
            label={words.findTechnology}
            kinds={['TECHNOLOGY']}
            chosen={draft.concepts}
            onChoose={(concepts) => onChange({ concepts })}
          />
        </>
      );
    case 'start':
      return (
        <>
          <NameField draft={draft} onChange={onChange} />
          <label className="field">
            {words.year}
            <input
              inputMode="numeric"
              maxLength={4}
              value={draft.year}
              onChange={(event) => onChange({ year: event.target.value })}
            />
          </label>
          <Choices
            title={words.participants}
            label={words.findParticipant}
            kinds={organisations}
            chosen={draft.participants}
            onChoose={(participants) => onChange({ participants })}
          />
          <Choices
            title={words.about}
            label={words.findConcept}
            kinds={['TECHNOLOGY', 'PRIORITY_AREA']}
            chosen={draft.concepts}
            onChoose={(concepts) => onChange({ concepts })}
          />
        </>
      );
  }
}

function NameField({ draft, onChange }: FieldsProps) {
  const { t } = usePage();
  return (
    <label className="field">
      {t.whatIf.name}
      <input
        value={draft.name}
        maxLength={120}
        onChange={(event) => onChange({ name: event.target.value })}
      />
    </label>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly kinds: readonly EntityKind[];
  readonly chosen: Named | null;
  readonly onChoose: (chosen: Named | null) => void;
};

function Choice({ label, kinds, chosen, onChoose }: ChoiceProps) {
  return (
    <Choices
      label={label}
      kinds={kinds}
      chosen={chosen ? [chosen] : []}
      onChoose={(all) => onChoose(all.at(-1) ?? null)}
    />
  );
}
