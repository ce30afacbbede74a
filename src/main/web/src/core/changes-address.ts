import type { OrganisationType, ScenarioChanges } from '../generated/graphql';
import { readYear } from './connection';
import { ORGANISATION_TYPES } from './vocabulary';

/** One thing that is different in a scenario. */
export type Change =
  | { readonly does: 'leave'; readonly organisation: string }
  /** A known organisation comes to the region that is looked at. */
  | { readonly does: 'join'; readonly organisation: string }
  | {
      readonly does: 'new';
      readonly name: string;
      readonly type: OrganisationType;
      readonly technologies: readonly string[];
    }
  | { readonly does: 'merge'; readonly organisation: string; readonly into: string }
  | { readonly does: 'drop'; readonly project: string }
  | {
      readonly does: 'start';
      readonly name: string;
      readonly year: number;
      readonly participants: readonly string[];
      readonly concepts: readonly string[];
    };

export const MOST_CHANGES = 20;

const BETWEEN_CHANGES = ',';
const BETWEEN_PARTS = '*';
const BETWEEN_THINGS = '~';

/** Changes as parameters of an address: `leave`, `join`, `merge`, `drop`, `new` and `start`, several of a kind with commas. */
export function writeChanges(changes: readonly Change[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const change of changes) {
    const before = parameters[change.does];
    parameters[change.does] = (before === undefined ? '' : before + BETWEEN_CHANGES) + written(change);
  }
  return parameters;
}

function written(change: Change): string {
  const all = (...parts: readonly string[]) => parts.join(BETWEEN_PARTS);
  switch (change.does) {
    case 'leave':
    case 'join':
      return change.organisation;
    case 'drop':
      return change.project;
    case 'merge':
      return all(change.organisation, change.into);
    case 'new':
      return all(plain(change.name), change.type, change.technologies.join(BETWEEN_THINGS));
    case 'start':
      return all(
        plain(change.name),
        change.year.toString(),
        change.participants.join(BETWEEN_THINGS),
        change.concepts.join(BETWEEN_THINGS),
      );
  }
}

/** A name without the signs that separate parts. */
function plain(name: string): string {
  return name.replace(/[,*~]+/g, ' ').trim();
}

/** Reads what {@link writeChanges} wrote; what cannot be read is left out. */
export function readChanges(parameters: URLSearchParams): readonly Change[] {
  const each = (name: string) => (parameters.get(name) ?? '').split(BETWEEN_CHANGES).filter(Boolean);
  const parts = (text: string) => text.split(BETWEEN_PARTS);
  const things = (text: string | undefined) => (text ?? '').split(BETWEEN_THINGS).filter(Boolean);
  return [
    ...each('leave').map((organisation) => ({ does: 'leave', organisation }) as const),
    ...each('join').map((organisation) => ({ does: 'join', organisation }) as const),
    ...each('merge').flatMap((text) => {
      const [organisation, into] = parts(text);
      return organisation && into ? [{ does: 'merge', organisation, into } as const] : [];
    }),
    ...each('drop').map((project) => ({ does: 'drop', project }) as const),
    ...each('new').flatMap((text) => {
      const [name, word, technologies] = parts(text);
      const type = ORGANISATION_TYPES.find((one) => one === word) ?? 'UNKNOWN';
      return name ? [{ does: 'new', name, type, technologies: things(technologies) } as const] : [];
    }),
    ...each('start').flatMap((text) => {
      const [name, started, participants, concepts] = parts(text);
      const year = readYear(started ?? null);
      const who = things(participants);
      return name && year !== null && who.length > 0
        ? [{ does: 'start', name, year, participants: who, concepts: things(concepts) } as const]
        : [];
    }),
  ].slice(0, MOST_CHANGES);
}

/** The changes as the service asks for them; whoever joins comes to the region. */
export function scenarioOf(changes: readonly Change[], region: string): ScenarioChanges {
  const of = <D extends Change['does']>(does: D) =>
    changes.filter((change): change is Extract<Change, { does: D }> => change.does === does);
  return {
    leave: of('leave').map(({ organisation }) => organisation),
    join: [
      ...of('join').map(({ organisation }) => ({ organisation, region })),
      ...of('new').map(({ name, type, technologies }) => ({ name, type, technologies, region })),
    ],
    merge: of('merge').map(({ organisation, into }) => ({ organisation, into })),
    dropProject: of('drop').map(({ project }) => project),
    addProject: of('start').map(({ name, year, participants, concepts }) => ({
      name,
      startYear: year,
      participants,
      concepts,
    })),
  };
}

/** Whether two changes are the same, so that none is added twice. */
export function sameChange(one: Change, other: Change): boolean {
  return one.does === other.does && written(one) === written(other);
}
