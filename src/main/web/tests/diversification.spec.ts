import { readFile } from 'node:fs/promises';
import { barriers } from './barriers';
import { expect, heading, test } from './page';

const option = (name: string, density: number, complexity: number, quadrant: string | null) => ({
  id: `area:${name.toLowerCase()}`,
  name,
  present: quadrant === null,
  projects: 4,
  specialisation: null,
  ubiquity: 0.5,
  density,
  complexity,
  likelihood: density / 2,
  quadrant,
});

/** What a whole programme would answer: the sample holds one region's projects, of which nothing can be told. */
const WHOLE_PROGRAMME = {
  region: { id: 'region:ITC4', code: 'ITC4', name: 'Lombardy' },
  scheme: { id: 'scheme:made', title: 'Made' },
  snapshot: { version: 1, takenAt: '2026-01-01T10:00:00Z' },
  regions: 20,
  complexity: 1,
  unavailable: null,
  options: [
    option('Rail', 0.9, -1, 'SLOW_ROAD'),
    option('Photonics', 0.8, 1, 'HIGH_ROAD'),
    option('Satellites', 0.2, 1.5, 'CASINO'),
    option('Textiles', 0.1, -1.5, 'DEAD_END'),
    option('Food', 1, 0, null),
  ],
};

test('data chosen by the region tell nothing, and the page says why and what would help', async ({
  page,
}) => {
  await page.goto('/diversification');
  await expect(heading(page)).toHaveText('Lombardy: it cannot be told where it could go next');
  await expect(page.getByTestId('silence')).toContainText('chosen because this region takes part');
  await page.getByLabel('Region').selectOption('ITC4C');
  await expect(page.getByTestId('silence')).toContainText('Fewer than five regions');
  await expect(page).toHaveURL(/region=ITC4C/);
  await page.getByRole('link', { name: /what the region has in each area/ }).click();
  await expect(page).toHaveURL(/coverage\?region=ITC4C/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the picture has its quadrants named and its table beside it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Diversification')
        ? route.fulfill({ json: { data: { diversification: WHOLE_PROGRAMME } } })
        : route.continue(),
    );
    await page.goto('/diversification');
    await expect(heading(page)).toHaveText('Lombardy: the likeliest next step is Rail');
    const rows = page.getByTestId('options').locator('tbody tr');
    await expect(rows).toHaveCount(5);
    await expect(rows.nth(1)).toContainText('close and complex');
    await expect(rows.nth(4)).toContainText('the region has it');
    await expect(page.locator('.scatter title')).toHaveCount(4);
    expect(await barriers(page)).toEqual([]);
    const take = async (item: string) => {
      await page.getByRole('button', { name: 'Export' }).focus();
      await page.keyboard.press('Enter');
      const coming = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: item }).press('Enter');
      return readFile(await (await coming).path());
    };
    expect((await take('Picture (SVG)')).toString('utf8')).toContain('far and simple');
    expect((await take('Table (XLSX)')).subarray(0, 2).toString()).toBe('PK');
    expect((await take('Table (CSV)')).toString('utf8').trim().split('\r\n')).toHaveLength(6);
  });
