import { type Page, test as base, expect } from '@playwright/test';
import type { StageElement } from '../src/graph/use-stage';

export { expect };

export const POLITECNICO = 'org:pic-999879881';
export const STMICROELECTRONICS = 'org:pic-999977657';
export const DISTRETTO = 'org:distretto-green-high-tech';
export const CLUSTER_SCC = 'org:cluster-scc-lombardia';
export const AROUND_BOTH = `/explore?g=e*${DISTRETTO}*member_of*25,e*${CLUSTER_SCC}*member_of*25`;

/** A page that fails its test on anything the browser complains of: errors in scripts, and what the content security policy refused. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export const canvas = (page: Page) => page.getByRole('application');
export const details = (page: Page) => page.getByTestId('details');
export const chooser = (page: Page) => page.getByTestId('chooser');
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const announcer = (page: Page) => page.getByTestId('announcer');
export const search = (page: Page) => page.getByRole('combobox', { name: /^(search|cerca)$/i });

/** How many things the canvas shows, once everything asked for has come. */
export async function things(page: Page): Promise<number> {
  await expect(page.locator('main[data-pending="0"]')).toBeVisible();
  return Number(await canvas(page).getAttribute('data-things'));
}

/** Where a thing lies in the window, once everything has stopped moving. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await expect(canvas(page)).toHaveAttribute('data-state', 'settled');
  const place = await canvas(page).evaluate((element: StageElement, wanted) => {
    const { stage } = element;
    if (!stage?.graph.hasNode(wanted)) return null;
    const { x, y } = stage.sigma.graphToViewport(
      stage.graph.getNodeAttributes(wanted) as { x: number; y: number },
    );
    const box = element.getBoundingClientRect();
    return { x: Math.round(box.left + x), y: Math.round(box.top + y) };
  }, id);
  if (!place) throw new Error(`${id} is not on the canvas`);
  return place;
}
