import type { RefObject } from 'react';
import { usePage } from '../../core/page-context';
import { fit, motionWelcome, zoom } from '../../graph/camera';
import type { CanvasCommands } from '../../graph/graph-canvas';
import { IconButton } from './toolbar';

/** Zoom, fit and tidy, for those without a wheel. */
export function CanvasTools({ commands }: { readonly commands: RefObject<CanvasCommands | null> }) {
  const { t } = usePage();
  const duration = () => (motionWelcome() ? 250 : 0);
  const withStage = (action: (canvas: CanvasCommands) => void) => () => {
    if (commands.current) action(commands.current);
  };
  return (
    <div className="canvas-tools">
      <IconButton
        icon="plus"
        label={t.explore.zoomIn}
        onPress={withStage(({ stage }) => zoom(stage.sigma, 1 / 1.5, duration()))}
      />
      <IconButton
        icon="minus"
        label={t.explore.zoomOut}
        onPress={withStage(({ stage }) => zoom(stage.sigma, 1.5, duration()))}
      />
      <IconButton
        icon="fit"
        label={t.explore.fit}
        onPress={withStage(({ stage }) => fit(stage.sigma, stage.graph.nodes(), duration()))}
      />
      <IconButton
        icon="tidy"
        label={`${t.explore.tidy}: ${t.explore.tidyHint}`}
        onPress={withStage(({ tidy }) => tidy())}
      />
    </div>
  );
}
