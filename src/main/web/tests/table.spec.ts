import { readFile } from 'node:fs/promises';
import { AROUND_BOTH, details, expect, test, things } from './page';

const asTable = `${AROUND_BOTH}&as=table`;

test('the table has the same things as the graph', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  const shown = await things(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('tab', { name: /Things/ })).toContainText(String(shown));
  const grid = page.getByRole('grid', { name: 'Things' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(shown + 1));
  await expect(grid.getByRole('rowheader').first()).not.toBeEmpty();
});

test('the table is complete for the keyboard: rows, details, menu', async ({ page }) => {
  await page.goto(asTable);
  const grid = page.getByRole('grid', { name: 'Things' });
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(details(page)).toBeVisible();
  const name = await details(page).getByRole('heading', { level: 2 }).textContent();
  const row = grid
    .getByRole('row')
    .filter({ hasText: name ?? '' })
    .first();
  await row.getByRole('button', { name: /Questions about/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Expand', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('the table sorts by any column', async ({ page }) => {
  await page.goto(asTable);
  const grid = page.getByRole('grid', { name: 'Things' });
  await grid.getByRole('columnheader', { name: 'Name' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  const names = await grid.getByRole('rowheader').allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
});

test('the links say their role, years, whether declared, and who says so', async ({ page }) => {
  await page.goto(asTable);
  await page.getByRole('tab', { name: /Links/ }).click();
  const row = page.getByRole('grid', { name: 'Links' }).getByRole('row').nth(1);
  await expect(row).toContainText(/declared|inferred/);
  await expect(row.getByRole('gridcell').last()).not.toBeEmpty();
});

test('things and links leave as CSV, the graph as a picture', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  const shown = await things(page);
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFile(await (await download).path());
  };
  const csv = (await take('Things as a table (CSV)')).toString('utf8');
  expect(csv.startsWith('\uFEFFName,Kind,Type,Place')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(shown + 1);
  expect((await take('Links as a table (CSV)')).toString('utf8')).toContain('Says who');
  const gexf = (await take('Graph for Gephi (GEXF)')).toString('utf8');
  expect(gexf.match(/<node /g)).toHaveLength(shown);
  const picture = await take('Picture (PNG)');
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.length).toBeGreaterThan(20_000);
});
