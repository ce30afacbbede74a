/** What the page asks of the layout worker, and what it gets back. Nodes are known by their place in the list. */
export type LayoutTask = {
  readonly id: number;
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly fixed: boolean;
    readonly size: number;
  }[];
  readonly edges: readonly (readonly [number, number])[];
  readonly iterations: number;
  readonly milliseconds: number;
  /** Whether there is more room in width than in height. */
  readonly wide: boolean;
};

export type LayoutReply = {
  readonly id: number;
  /** x and y of each node in turn. */
  readonly positions: Float32Array;
  readonly done: boolean;
};
