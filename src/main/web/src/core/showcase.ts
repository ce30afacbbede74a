import { explore, type View } from './address';
import type { Step } from './steps';

/** What the start page opens on. The identifiers are those of the sample; where they are unknown the page says so and goes on. */
export const DISTRETTO = 'org:distretto-green-high-tech';
export const CLUSTER_SCC = 'org:cluster-scc-lombardia';

export const SHOWCASE_STEPS: readonly Step[] = [
  { do: 'expand', id: DISTRETTO, links: ['MEMBER_OF'], count: 25 },
  { do: 'expand', id: CLUSTER_SCC, links: ['MEMBER_OF'], count: 25 },
  { do: 'expand', id: DISTRETTO, links: ['PARTICIPATES_IN'], count: 25 },
];

export const SHOWCASE: View = explore({ steps: SHOWCASE_STEPS, selected: DISTRETTO });

/** Two organisations whose connection is worth telling, and a technology worth asking for. */
export const SHOWCASE_PAIR = { from: 'org:pic-999879881', to: 'org:pic-933889423' } as const;
export const SHOWCASE_FILTER = { technologies: ['tech:euroscivoc-25-73-453-459'], regions: ['ITC4'] };
