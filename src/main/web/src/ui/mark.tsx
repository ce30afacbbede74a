import type { EntityKind } from '../generated/graphql';
import { corners, MARKS } from '../graph/palette';

/** The colour and shape of a kind of thing, as on the canvas. */
export function Mark({ kind }: { readonly kind: EntityKind }) {
  const mark = MARKS[kind];
  const shape = corners(mark, 7);
  return (
    <svg className="mark" viewBox="-11 -11 22 22" aria-hidden="true">
      {shape.length === 0 ? (
        <circle r="7" fill={mark.colour} />
      ) : (
        <polygon points={shape.map((corner) => corner.join(',')).join(' ')} fill={mark.colour} />
      )}
    </svg>
  );
}
