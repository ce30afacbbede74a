import type { LayoutReply, LayoutTask } from './layout-task';
import LayoutWorker from './layout.worker?worker';

export type LayoutInput = {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly fixed: boolean;
    readonly size: number;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  /** Whether there is more room in width than in height: where nothing is fixed, the picture is turned to fill it. */
  readonly wide: boolean;
};

export type Placed = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The layout worker; a new task makes the answers to earlier ones count for nothing. */
export class Layout {
  private readonly worker = new LayoutWorker();
  private latest = 0;
  private ids: readonly string[] = [];

  constructor(private readonly settled: (places: Placed, done: boolean) => void) {
    this.worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => this.receive(data);
  }

  /** Starts laying out; growth settles within a second, a graph that is new as a whole may take longer. */
  run(input: LayoutInput): void {
    this.latest += 1;
    this.ids = input.nodes.map((node) => node.id);
    const place = new Map(this.ids.map((id, index) => [id, index]));
    const grows = input.nodes.some((node) => node.fixed);
    const task: LayoutTask = {
      id: this.latest,
      nodes: input.nodes.map(({ x, y, fixed, size }) => ({ x, y, fixed, size })),
      edges: input.edges.flatMap(({ source, target }) => {
        const [from, to] = [place.get(source), place.get(target)];
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      }),
      iterations: grows ? 160 : 500,
      milliseconds: grows ? 600 : 4000,
      wide: input.wide,
    };
    this.worker.postMessage(task);
  }

  stop(): void {
    this.latest += 1;
    this.worker.terminate();
  }

  private receive(reply: LayoutReply): void {
    if (reply.id !== this.latest) return;
    const { positions } = reply;
    const places = this.ids.map((id, index) => {
      return [id, { x: positions[index * 2] ?? 0, y: positions[index * 2 + 1] ?? 0 }] as const;
    });
    this.settled(new Map(places), reply.done);
  }
}
