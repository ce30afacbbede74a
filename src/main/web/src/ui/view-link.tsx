import type { MouseEvent, ReactNode } from 'react';
import type { View } from '../core/address';
import { hrefOf, navigate } from '../core/navigation';

type Props = {
  readonly to: View;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
};

/** A link to another view: a real address to copy or open in a new tab, without loading the page again. */
export function ViewLink({ to, children, className, current }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={hrefOf(to)} onClick={follow} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
