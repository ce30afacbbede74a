import type { EntityKind } from '../generated/graphql';
import { corners, MARKS, readInk } from './palette';
import type { Stage } from './stage';

/** What the picture says beside the graph itself. */
export type Caption = {
  readonly title: string;
  readonly legend: readonly { readonly kind: EntityKind; readonly text: string }[];
  readonly footer: string;
};

const LAYERS = ['edges', 'edgeLabels', 'nodes', 'labels'];
const MARGIN = 24;

/** The canvas as it is on screen, with title, legend and where the data come from, as PNG. */
export function toPng(stage: Stage, container: HTMLElement, caption: Caption): Promise<Blob> {
  // WebGL keeps its picture only until the browser has shown it, so draw and copy in one go.
  stage.sigma.refresh();
  const layers = stage.sigma.getCanvases();
  const source = LAYERS.map((name) => layers[name]).filter((canvas) => canvas !== undefined);
  const scale = source[0] ? source[0].width / source[0].clientWidth : 1;
  const width = source[0]?.width ?? 0;
  const height = source[0]?.height ?? 0;
  const head = Math.round(56 * scale);
  const foot = Math.round(64 * scale);
  const picture = document.createElement('canvas');
  picture.width = width;
  picture.height = head + height + foot;
  const context = picture.getContext('2d');
  if (!context) return Promise.reject(new Error('no 2d canvas'));
  const ink = readInk(container);

  context.fillStyle = ink.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const canvas of source) context.drawImage(canvas, 0, head);
  context.scale(scale, scale);
  context.fillStyle = ink.text;
  context.font = '600 18px system-ui, sans-serif';
  context.fillText(caption.title, MARGIN, 34, width / scale - 2 * MARGIN);
  drawLegend(context, caption, (head + height) / scale + 20, ink.text);
  context.fillStyle = ink.muted;
  context.font = '11px system-ui, sans-serif';
  context.fillText(caption.footer, MARGIN, (head + height) / scale + 50, width / scale - 2 * MARGIN);

  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function drawLegend(context: CanvasRenderingContext2D, caption: Caption, y: number, text: string): void {
  context.font = '12px system-ui, sans-serif';
  let x = MARGIN;
  for (const { kind, text: words } of caption.legend) {
    context.fillStyle = MARKS[kind].colour;
    context.beginPath();
    const shape = corners(MARKS[kind], 6);
    if (shape.length === 0) context.arc(x + 6, y - 4, 6, 0, 2 * Math.PI);
    for (const [dx, dy] of shape) context.lineTo(x + 6 + dx, y - 4 + dy);
    context.closePath();
    context.fill();
    context.fillStyle = text;
    context.fillText(words, x + 18, y);
    x += context.measureText(words).width + 40;
  }
}
