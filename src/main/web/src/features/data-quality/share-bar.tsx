type Props = {
  readonly share: number;
  /** A further part, drawn hatched after the first. */
  readonly further?: number;
};

/** A share as a bar; its figures stand beside it. */
export function ShareBar({ share, further = 0 }: Props) {
  return (
    <span className="share-bar" aria-hidden="true">
      <span style={{ inlineSize: `${100 * share}%` }} />
      <span className="hatched" style={{ inlineSize: `${100 * further}%` }} />
    </span>
  );
}
