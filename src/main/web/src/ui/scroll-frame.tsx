import { type ReactNode, useEffect, useRef, useState } from 'react';
import { usePage } from '../core/page-context';

type Props = { readonly label: string; readonly children: ReactNode };

/** A wide table in a frame that scrolls within itself; says so, with words, as long as there is more to the right. */
export function ScrollFrame({ label, children }: Props) {
  const { t } = usePage();
  const frame = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setMore(element.scrollLeft + element.clientWidth < element.scrollWidth - 4);
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <div className={more ? 'scroll-frame has-more' : 'scroll-frame'}>
      {/* A region that scrolls is reached by the keyboard, too. */}
      <div ref={frame} className="heat-frame" role="region" aria-label={label} tabIndex={0}>
        {children}
      </div>
      {more && (
        <p className="scroll-hint" aria-hidden="true">
          {t.comparison.scroll} &rarr;
        </p>
      )}
    </div>
  );
}
