/** A rectangle on the canvas, in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Labels by their node, those that matter most first. */
export type Wishes = Iterable<readonly [id: string, box: Box]>;

/** The room that labels have taken in one frame: a label that would lie over another one is left out. */
export class LabelRoom {
  private taken: Box[] = [];
  private promised = new Set<string>();
  private wishes: (() => Wishes) | null = null;

  /** Begins a frame. Labels that come before all others are asked for when the first label is drawn. */
  begin(wishes: () => Wishes): void {
    this.taken = [];
    this.promised.clear();
    this.wishes = wishes;
  }

  /** Takes the room and says true, or takes none and says false when a part of it is taken. */
  take(id: string, box: Box): boolean {
    const first = this.wishes;
    this.wishes = null;
    if (first) for (const [wish, room] of first()) if (this.fits(room)) this.promised.add(wish);
    return this.promised.has(id) || this.fits(box);
  }

  private fits(box: Box): boolean {
    if (this.taken.some((other) => overlap(other, box))) return false;
    this.taken.push(box);
    return true;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
