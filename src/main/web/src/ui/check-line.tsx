import type { ReactNode } from 'react';

type Props = {
  readonly on: boolean;
  readonly label: string;
  readonly count?: string;
  readonly mark?: ReactNode;
  readonly onToggle: () => void;
};

/** A check box with its label, the mark of a kind where there is one, and a count. */
export function CheckLine({ on, label, count, mark, onToggle }: Props) {
  return (
    <label className="filter-line">
      <input type="checkbox" checked={on} onChange={onToggle} />
      {mark}
      <span className="filter-label">{label}</span>
      {count !== undefined && <span className="tabular muted">{count}</span>}
    </label>
  );
}
