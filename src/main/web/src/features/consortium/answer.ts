import type { ConsortiumQuery } from '../../generated/graphql';

export type Answer = ConsortiumQuery['consortium'];
export type Team = Omit<Answer['alternatives'][number], '__typename'>;
export type Member = Team['members'][number];
export type Requirements = Answer['requirements'];

/** The best team and the others, best first; none where none can be. */
export function teamsOf(answer: Answer): Team[] {
  if (answer.worth === null || answer.bound === null) return [];
  const { status, worth, bound, members, rules, connectors, strangers } = answer;
  return [
    { status, worth, bound, members, rules, connectors, strangers, joins: [], leaves: [] },
    ...answer.alternatives,
  ];
}

/** How much more than this team is worth could be possible, in percent rounded up. */
export const gapOf = ({ worth, bound }: Team): number =>
  Math.ceil(((bound - worth) * 100) / Math.max(1, Math.abs(worth)));
