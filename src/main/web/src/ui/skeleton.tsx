import { usePage } from '../core/page-context';

/** Grey lines where text will be, so that nothing jumps when it comes. */
export function Skeleton({ lines }: { readonly lines: number }) {
  const { t } = usePage();
  return (
    <div className="skeleton" role="status" aria-label={t.frame.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`skeleton-line skeleton-line-${line % 4}`} />
      ))}
    </div>
  );
}
