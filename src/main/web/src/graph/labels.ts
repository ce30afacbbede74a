import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Box, LabelRoom } from './label-room';
import type { Ink } from './palette';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

const LONGEST = 34;

/** Long names end in an ellipsis on the canvas; the panel and the table show them whole. */
export function shortened(label: string): string {
  return label.length <= LONGEST ? label : label.slice(0, LONGEST - 1).trimEnd() + '\u2026';
}

function fontOf(data: Labelled, { labelWeight, labelSize, labelFont }: Settings): string {
  return `${data['strong'] ? 600 : labelWeight} ${labelSize}px ${labelFont}`;
}

/** The room a label takes beside its node. */
export function labelBox(
  context: CanvasRenderingContext2D,
  data: Labelled & { readonly label: string },
  settings: Settings,
): Box {
  context.font = fontOf(data, settings);
  const width = context.measureText(shortened(data.label)).width;
  const height = settings.labelSize + 2;
  return { x: data.x + data.size + 4, y: data.y - height / 2, width, height };
}

/**
 * Draws a label beside its node on a halo of the paper's colour, so that it stays legible over lines; one that would lie
 * over another is left out.
 */
export function labelDrawer(ink: () => Ink, room: LabelRoom) {
  return (context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void => {
    if (!data.label) return;
    const box = labelBox(context, { ...data, label: data.label }, settings);
    if (!room.take(String(data['key']), box)) return;
    context.font = fontOf(data, settings);
    const { paper, text } = ink();
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = paper + 'd9';
    context.fillStyle = text;
    const [x, y] = [box.x, data.y + settings.labelSize / 3];
    context.strokeText(shortened(data.label), x, y);
    context.fillText(shortened(data.label), x, y);
  };
}

/** Draws the whole name of the node under the pointer in a box. */
export function hoverDrawer(ink: () => Ink) {
  return (context: CanvasRenderingContext2D, data: Labelled, settings: Settings): void => {
    if (!data.label) return;
    const { paper, text, accent } = ink();
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    const width = context.measureText(data.label).width + 16;
    const height = settings.labelSize + 12;
    const [x, y] = [data.x + data.size + 2, data.y - height / 2];
    context.beginPath();
    context.roundRect(x, y, width, height, 5);
    context.fillStyle = paper;
    context.fill();
    context.strokeStyle = accent;
    context.lineWidth = 1.5;
    context.stroke();
    context.fillStyle = text;
    context.fillText(data.label, x + 8, y + height / 2 + settings.labelSize / 3);
  };
}
