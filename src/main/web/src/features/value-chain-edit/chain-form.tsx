import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { NO_CHAIN } from '../../core/chain-address';
import { hrefOf } from '../../core/navigation';
import { usePage } from '../../core/page-context';
import { ViewLink } from '../../ui/view-link';
import { Choices } from '../what-if/choices';
import { type ChainDraft, draftOf, moved, over, type StageDraft, stageName, without } from './draft';
import { StageFields } from './stage-fields';
import { useSave } from './use-save';

/** A whole chain to write: its names, the areas it serves, and its stages in order. */
export function ChainForm({ begun }: { readonly begun: ChainDraft }) {
  const { t, say } = usePage();
  const words = t.chainEditor;
  const [draft, setDraft] = useState(begun);
  const [count, setCount] = useState(0);
  const { problems, theirs, busy, save } = useSave();
  const told = useRef<HTMLDivElement>(null);
  const change = (part: Partial<ChainDraft>) => setDraft((before) => ({ ...before, ...part }));
  const changeStage = (key: string, part: Partial<StageDraft>) =>
    change({ stages: draft.stages.map((stage) => (stage.key === key ? { ...stage, ...part } : stage)) });
  // Whatever keeps the chain from being saved is read at once.
  useEffect(() => {
    if (problems.length > 0 || theirs) told.current?.focus();
  }, [problems, theirs]);
  const add = () => {
    const stage = { key: `new ${count}`, id: null, labelEn: '', labelIt: '', feeds: [], requires: [] };
    setCount(count + 1);
    change({ stages: [...draft.stages, stage] });
  };
  const back = { page: 'chains', look: { ...NO_CHAIN, chain: draft.id } } as const;
  return (
    // Enter in a search field chooses what is found: it must not save a chain that is half written.
    <div className="chain-form">
      <div className="two-fields">
        <Text label={words.labelEn} value={draft.labelEn} onText={(labelEn) => change({ labelEn })} />
        <Text label={words.labelIt} value={draft.labelIt} onText={(labelIt) => change({ labelIt })} />
      </div>
      <div className="two-fields">
        <LongText
          label={words.descriptionEn}
          value={draft.descriptionEn}
          onText={(descriptionEn) => change({ descriptionEn })}
        />
        <LongText
          label={words.descriptionIt}
          value={draft.descriptionIt}
          onText={(descriptionIt) => change({ descriptionIt })}
        />
      </div>
      <Choices
        title={words.areas}
        label={words.findArea}
        kinds={['PRIORITY_AREA']}
        chosen={draft.areas}
        onChoose={(areas) => change({ areas })}
      />
      <h2>{words.stages}</h2>
      <ol className="stage-drafts">
        {draft.stages.map((stage, at) => (
          <li key={stage.key}>
            <StageFields
              stage={stage}
              place={at + 1}
              all={draft.stages}
              onChange={(part) => changeStage(stage.key, part)}
              onMove={(by) => {
                change({ stages: moved(draft.stages, at, by) });
                say(words.moved(stageName(stage, at + 1, t), at + 1 + by));
              }}
              onRemove={() => {
                change({ stages: without(draft.stages, stage.key) });
                say(words.removed(stageName(stage, at + 1, t)));
              }}
            />
          </li>
        ))}
      </ol>
      <Button className="more" onPress={add}>
        {words.addStage}
      </Button>
      <div ref={told} tabIndex={-1} data-testid="chain-problems">
        {problems.length > 0 && (
          <div className="problem" role="alert">
            <p>{words.problems(problems.length)}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </div>
        )}
        {theirs && (
          <div className="problem" role="alert">
            <p>{words.conflict(draft.version ?? 0, theirs.version)}</p>
            <div className="toolbar">
              <a className="button" href={hrefOf(back)} target="_blank" rel="noreferrer">
                {words.openOther}
              </a>
              <Button onPress={() => void save(over(draft, theirs))}>
                {words.overwrite(theirs.version)}
              </Button>
              <Button onPress={() => setDraft(draftOf(theirs))}>{words.startAgain}</Button>
            </div>
          </div>
        )}
      </div>
      <div className="toolbar">
        <Button className="primary" isPending={busy} onPress={() => void save(draft)}>
          {words.save}
        </Button>
        <ViewLink to={back} className="button">
          {words.cancel}
        </ViewLink>
      </div>
      <p className="muted">{words.importNote}</p>
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

function Text({ label, value, onText }: TextProps) {
  return (
    <label className="field">
      {label}
      <input value={value} maxLength={300} onChange={(event) => onText(event.target.value)} />
    </label>
  );
}

function LongText({ label, value, onText }: TextProps) {
  return (
    <label className="field">
      {label}
      <textarea rows={4} maxLength={2000} value={value} onChange={(event) => onText(event.target.value)} />
    </label>
  );
}
