import { barriers } from './barriers';
import { AROUND_BOTH, canvas, DISTRETTO, expect, heading, POLITECNICO, test, things } from './page';

const SCREENS = {
  start: '/',
  graph: `${AROUND_BOTH}&sel=${DISTRETTO}`,
  table: `${AROUND_BOTH}&as=table`,
  path: `/explore?g=p*${POLITECNICO}*org:pic-967204461&path=${POLITECNICO}*org:pic-967204461`,
  organisations: '/organisations?regions=ITC4',
  profile: `/profile?id=${DISTRETTO}`,
  coverage: '/coverage?from=2015&to=2017',
  diversification: '/diversification',
  changes: '/changes?from=2014&to=2015',
  strategies: '/strategies',
  report: '/report?from=2015&to=2017',
  quality: '/data-quality',
  'value chains': '/value-chains',
  'value chain': '/value-chains?chain=chain:home-of-iot&stage=stage:home-of-iot-middleware',
  'what if': '/what-if?chain=chain:smart-public-lighting&leave=org:pic-999977657',
  sources: '/sources',
  connect: `/connect?of=${POLITECNICO},org:pic-952900162`,
  bridges: '/bridges',
};

for (const [name, address] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name} has no barriers that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await expect(heading(page)).toBeAttached();
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await barriers(page)).toEqual([]);
    });

test('the page speaks Italian, and says so in the address', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  await things(page);
  await page.getByRole('button', { name: 'it', exact: true }).click();
  await expect(heading(page)).toContainText('elementi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.getByRole('checkbox', { name: 'Organizzazioni' })).toBeChecked();
  await expect(page).toHaveURL(/lang=it/);
  await page.reload();
  await expect(heading(page)).toContainText('elementi');
  await page.goto('/organisations?technologies=tech:euroscivoc-25-73-453-459&regions=ITC4');
  await expect(heading(page)).toHaveText(/organizzazioni offrono robotica in Lombardia/);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the graph becomes a list with a small graph', async ({ page }) => {
    await page.goto(AROUND_BOTH);
    const shown = await things(page);
    const box = await canvas(page).boundingBox();
    expect(box?.height).toBeLessThan(300);
    await expect(page.locator('.list-thing')).toHaveCount(shown);
    await page
      .locator('.list-thing')
      .filter({ hasText: /politecnico di milano/i })
      .click();
    await expect(page.getByTestId('details')).toBeInViewport();
  });

  for (const [name, address] of Object.entries(SCREENS))
    test(`${name} does not scroll sideways`, async ({ page }) => {
      await page.goto(address);
      await expect(heading(page)).toBeAttached();
      await expect(page.locator('.skeleton')).toHaveCount(0);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
});
