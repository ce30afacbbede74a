import type { ValueChainInput, ValueChainQuery } from '../../generated/graphql';
import type { Messages } from '../../messages';

export type Named = { readonly id: string; readonly name: string };
export type Requirement = { readonly technology: Named; readonly minTrl: number | null };

/** A stage while it is written; what it feeds is kept by key, so that moving stages does not change it. */
export type StageDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly labelEn: string;
  readonly labelIt: string;
  readonly feeds: readonly string[];
  readonly requires: readonly Requirement[];
};

/** A chain while it is written. */
export type ChainDraft = {
  readonly id: string | null;
  readonly version: number | null;
  readonly labelEn: string;
  readonly labelIt: string;
  readonly descriptionEn: string;
  readonly descriptionIt: string;
  readonly areas: readonly Named[];
  readonly stages: readonly StageDraft[];
};

export type Chain = NonNullable<ValueChainQuery['valueChain']>;

export const NEW_CHAIN: ChainDraft = {
  id: null,
  version: null,
  labelEn: '',
  labelIt: '',
  descriptionEn: '',
  descriptionIt: '',
  areas: [],
  stages: [],
};

/** A chain as it was read; an Italian name that only repeats the English one is left empty. */
export function draftOf(chain: Chain): ChainDraft {
  return {
    id: chain.id,
    version: chain.version,
    labelEn: chain.nameEn,
    labelIt: italian(chain),
    descriptionEn: chain.descriptionEn ?? '',
    descriptionIt: chain.descriptionIt === chain.descriptionEn ? '' : (chain.descriptionIt ?? ''),
    areas: chain.areas.map(({ id, name, scheme }) => ({ id, name: `${name} (${scheme.title})` })),
    stages: chain.stages.map((stage) => ({
      key: stage.id,
      id: stage.id,
      labelEn: stage.nameEn,
      labelIt: italian(stage),
      feeds: stage.feeds.map(({ id }) => id),
      requires: stage.requires.map(({ technology, minTrl }) => ({ technology, minTrl })),
    })),
  };
}

function italian({ nameEn, nameIt }: { readonly nameEn: string; readonly nameIt: string }): string {
  return nameIt === nameEn ? '' : nameIt;
}

/** The chain as the service takes it: empty texts are none, and stages feed places. */
export function inputOf(draft: ChainDraft): ValueChainInput {
  const some = (text: string) => text.trim() || null;
  return {
    id: draft.id,
    version: draft.version,
    labelEn: some(draft.labelEn),
    labelIt: some(draft.labelIt),
    descriptionEn: some(draft.descriptionEn),
    descriptionIt: some(draft.descriptionIt),
    areas: draft.areas.map(({ id }) => id),
    stages: draft.stages.map(({ id, labelEn, labelIt, feeds, requires }) => ({
      id,
      labelEn: some(labelEn),
      labelIt: some(labelIt),
      feeds: draft.stages.flatMap(({ key }, place) => (feeds.includes(key) ? [place + 1] : [])),
      requires: requires.map(({ technology, minTrl }) => ({ technology: technology.id, minTrl })),
    })),
  };
}

export function stageName(stage: StageDraft, place: number, t: Messages): string {
  const name = t.chainEditor.nameOf(stage.labelEn.trim(), stage.labelIt.trim());
  return name ? t.chainEditor.stageNamed(place, name) : t.chainEditor.stage(place);
}

/** What keeps the chain from being saved, each naming its field. */
export function problemsOf(draft: ChainDraft, t: Messages): readonly string[] {
  const words = t.chainEditor;
  const problems: string[] = [];
  if (!draft.labelEn.trim() && !draft.labelIt.trim()) problems.push(words.needName);
  if (draft.stages.length === 0) problems.push(words.needStages);
  draft.stages.forEach((stage, index) => {
    if (!stage.labelEn.trim() && !stage.labelIt.trim()) problems.push(words.needStageName(index + 1));
    if (stage.requires.length === 0) problems.push(words.needTechnology(stageName(stage, index + 1, t)));
  });
  const circle = circleOf(draft.stages);
  if (circle.length > 0)
    problems.push(words.circle(circle.map((stage) => nameIn(draft, stage, t)).join(', ')));
  return problems;
}

function nameIn(draft: ChainDraft, stage: StageDraft, t: Messages): string {
  return stageName(stage, draft.stages.indexOf(stage) + 1, t);
}

/** Stages that feed each other in a circle, or that such a circle lies between; empty when there is none. */
function circleOf(stages: readonly StageDraft[]): readonly StageDraft[] {
  let left = stages;
  for (;;) {
    const keys = new Set(left.map(({ key }) => key));
    const fed = new Set(left.flatMap(({ feeds }) => feeds));
    const within = left.filter(({ key, feeds }) => fed.has(key) && feeds.some((one) => keys.has(one)));
    if (within.length === left.length) return within;
    left = within;
  }
}

/** The stage moved by one place, up (-1) or down (1). */
export function moved(stages: readonly StageDraft[], at: number, by: -1 | 1): readonly StageDraft[] {
  const next = [...stages];
  const [stage] = next.splice(at, 1);
  if (stage) next.splice(at + by, 0, stage);
  return next;
}

/** Without a stage, and without what fed it. */
export function without(stages: readonly StageDraft[], key: string): readonly StageDraft[] {
  return stages
    .filter((stage) => stage.key !== key)
    .map((stage) => ({ ...stage, feeds: stage.feeds.filter((fed) => fed !== key) }));
}

/** The draft to be saved over another version: stages that are gone there are new ones here. */
export function over(draft: ChainDraft, theirs: Chain): ChainDraft {
  const known = new Set(theirs.stages.map(({ id }) => id));
  return {
    ...draft,
    version: theirs.version,
    stages: draft.stages.map((stage) => (stage.id && known.has(stage.id) ? stage : { ...stage, id: null })),
  };
}
