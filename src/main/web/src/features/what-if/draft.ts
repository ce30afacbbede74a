import type { Change } from '../../core/changes-address';
import type { OrganisationType } from '../../generated/graphql';
import type { Messages } from '../../messages';

export type Named = { readonly id: string; readonly name: string };

/** A change while it is put together. */
export type Draft = {
  readonly does: Change['does'];
  readonly organisation: Named | null;
  readonly into: Named | null;
  readonly project: Named | null;
  readonly name: string;
  readonly type: OrganisationType;
  readonly year: string;
  readonly participants: readonly Named[];
  readonly concepts: readonly Named[];
};

export const NO_DRAFT: Draft = {
  does: 'leave',
  organisation: null,
  into: null,
  project: null,
  name: '',
  type: 'SME',
  year: '',
  participants: [],
  concepts: [],
};

/** The change, or the key of the text that says what is missing. */
export function settle(draft: Draft): Change | keyof Messages['whatIf']['missing'] {
  const { does, organisation, into, project, participants } = draft;
  const name = draft.name.trim();
  const concepts = draft.concepts.map(({ id }) => id);
  switch (does) {
    case 'leave':
    case 'join':
      return organisation ? { does, organisation: organisation.id } : 'organisation';
    case 'merge':
      if (!organisation) return 'organisation';
      return into && into.id !== organisation.id
        ? { does, organisation: organisation.id, into: into.id }
        : 'into';
    case 'drop':
      return project ? { does, project: project.id } : 'project';
    case 'new':
      return name ? { does, name, type: draft.type, technologies: concepts } : 'name';
    case 'start': {
      const year = Number(draft.year);
      if (!name) return 'name';
      if (!Number.isInteger(year) || year < 1900 || year > 2100) return 'year';
      return participants.length > 0
        ? { does, name, year, participants: participants.map(({ id }) => id), concepts }
        : 'participants';
    }
  }
}
