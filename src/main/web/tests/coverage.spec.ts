import { readFile } from 'node:fs/promises';
import { barriers } from './barriers';
import { expect, heading, test } from './page';

const LOMBARDY = '/coverage?scheme=scheme:s3-lombardy-2014-2020&from=2015&to=2017';

test('the title says where the region has most, and the sums are right', async ({ page }) => {
  await page.goto(LOMBARDY);
  await expect(heading(page)).toHaveText(/Lombardy, 2015.2017: most projects in .+ \(\d+\)/);
  const sums = page.getByTestId('sums').getByRole('listitem');
  await expect(sums).toHaveCount(2);
  for (const sum of await sums.all()) await expect(sum).toContainText('The sum is right');
});

test('a figure opens as many facts as it counts, and the address names them', async ({ page }) => {
  await page.goto(LOMBARDY);
  const figure = page
    .getByTestId('coverage-table')
    .getByRole('button', { name: /: Coordinated, / })
    .first();
  const count = Number(/^\d+/.exec((await figure.textContent()) ?? '')?.[0]);
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toContainText(`${count} coordination`);
  await expect(dialog.locator('tbody tr')).toHaveCount(Math.min(count, 20));
  await expect(dialog.locator('tbody tr').first()).toContainText('coordinator');
  await expect(page).toHaveURL(/facts=.+\*coordinations/);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/facts=/);
});

test('facts are read page by page, beyond the first hundred', async ({ page }) => {
  await page.goto(`${LOMBARDY}&facts=total*participations`);
  const dialog = page.getByRole('dialog');
  const rows = dialog.locator('tbody tr');
  for (let shown = 20; shown <= 120; shown += 20) {
    await expect(rows).toHaveCount(shown);
    await dialog.getByRole('button', { name: 'Show 20 more' }).click();
  }
  await expect(rows).toHaveCount(140);
});

test('another period stands beside each figure', async ({ page }) => {
  await page.goto('/coverage?from=2015&to=2015&withfrom=2014&withto=2014');
  await expect(page.locator('.notice').first()).toContainText(/Lombardy, 2014/);
  await expect(page.locator('.heat-compared').first()).toBeVisible();
});

test('the table leaves as CSV and as a picture', async ({ page }) => {
  await page.goto(LOMBARDY);
  await expect(page.getByTestId('coverage-table')).toBeVisible();
  const rows = await page.getByTestId('coverage-table').locator('tbody tr').count();
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFile(await (await coming).path());
  };
  const csv = (await take('Table (CSV)')).toString('utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
  const svg = (await take('Picture (SVG)')).toString('utf8');
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  const png = await take('Picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('a period before any data is told in words', async ({ page }) => {
  await page.goto('/coverage?from=1990&to=1991');
  await expect(page.locator('.notice')).not.toBeEmpty();
  await expect(page.getByTestId('coverage-table')).toHaveCount(0);
});

test('a tile opens the coverage of its province', async ({ page }) => {
  await page.goto(LOMBARDY);
  await page.getByRole('link', { name: /^Bergamo: / }).click();
  await expect(heading(page)).toHaveText(/^Bergamo, 2015.2017/);
  await expect(page).toHaveURL(/region=ITC46/);
});
