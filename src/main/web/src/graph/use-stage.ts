import { type RefObject, useEffect, useRef, useState } from 'react';
import { onThemeChange } from '../core/theme';
import { Stage } from './stage';

/** The element that holds a stage carries it, for those who look at the page from outside (the browser tests). */
export type StageElement = HTMLElement & { stage?: Stage };

/** Makes a stage in the element and keeps it in step with its size and colours; `failed` when the browser cannot draw. */
export function useStage(
  container: RefObject<HTMLElement | null>,
  options: { readonly labels: boolean; readonly interactive: boolean },
): { readonly stage: Stage | null; readonly failed: boolean } {
  const [stage, setStage] = useState<Stage | null>(null);
  const [failed, setFailed] = useState(false);
  const initial = useRef(options);

  useEffect(() => {
    const element: StageElement | null = container.current;
    if (!element) return;
    let made: Stage;
    try {
      made = new Stage(element, initial.current);
    } catch {
      setFailed(true);
      return;
    }
    element.stage = made;
    setStage(made);
    const resized = new ResizeObserver(() => {
      made.sigma.resize();
      made.sigma.refresh();
    });
    resized.observe(element);
    const stopListening = onThemeChange(() => made.recolour());
    return () => {
      stopListening();
      resized.disconnect();
      made.close();
      delete element.stage;
      setStage(null);
    };
  }, [container]);

  return { stage, failed };
}
