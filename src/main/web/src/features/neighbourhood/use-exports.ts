import { type RefObject } from 'react';
import { download, fileName } from '../../core/download';
import { usePage } from '../../core/page-context';
import { countKinds, type Visible } from '../../core/visible';
import { ENTITY_KINDS } from '../../core/vocabulary';
import type { CanvasCommands } from '../../graph/graph-canvas';
import { toPng } from '../../graph/picture';
import type { ExportForm } from './export-menu';
import { linksCsv, thingsCsv } from './exports';
import { useRegionNames } from './thing-rows';

export type Exports = { readonly run: (form: ExportForm) => void; readonly copyLink: () => void };

/** Takes what is on screen away, under the title it has there. */
export function useExports(
  title: string,
  shown: Visible,
  commands: RefObject<CanvasCommands | null>,
): Exports {
  const { t, language, say } = usePage();
  const names = useRegionNames();

  const csv = (text: string, name: string) =>
    download(fileName(`${title} ${name}`, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const gexf = async () => {
    const { toGexf } = await import('../../graph/gexf');
    const { graph } = commands.current?.stage ?? {};
    const placeOf = (id: string) =>
      graph?.hasNode(id) ? (graph.getNodeAttributes(id) as { x: number; y: number }) : undefined;
    const xml = toGexf(shown, placeOf, t);
    download(fileName(title, 'gexf'), new Blob([xml], { type: 'application/gexf+xml;charset=utf-8' }));
  };
  const picture = async () => {
    if (!commands.current) return;
    const whole = { nodes: new Map(shown.nodes.map((node) => [node.id, node])) };
    const legend = countKinds(
      { ...whole, edges: new Map(), origins: new Map(), totals: new Map(), unknown: [], lanes: new Map() },
      shown,
      ENTITY_KINDS,
    );
    const blob = await toPng(commands.current.stage, commands.current.element, {
      title,
      legend: legend.map(({ key, of }) => ({ kind: key, text: `${t.words.kinds[key]} ${of}` })),
      footer: `Filiera, ${new Date().toISOString().slice(0, 10)}. ${t.start.attributionShort}`,
    });
    download(fileName(title, 'png'), blob);
  };

  return {
    run: (form) => {
      if (form === 'png') void picture();
      else if (form === 'gexf') void gexf();
      else if (form === 'things') csv(thingsCsv(shown, names, t), t.explore.table.things);
      else csv(linksCsv(shown, t), t.explore.table.links);
    },
    copyLink: () => {
      const address = new URL(location.href);
      address.searchParams.set('lang', language.toLowerCase());
      navigator.clipboard.writeText(address.href).then(
        () => say(t.explore.copied),
        () => say(t.explore.copyFailed),
      );
    },
  };
}
