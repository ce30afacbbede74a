import { barriers } from './barriers';
import { expect, heading, test } from './page';

test('data quality says what is known, what rests on inference, and where to mend it', async ({ page }) => {
  await page.goto('/data-quality');
  await expect(heading(page)).toHaveText(/^Lombardy: of \d+ of \d+ projects a priority area is known$/);
  await expect(page.getByTestId('known').locator('tbody tr')).toHaveCount(7);
  await expect(page.getByTestId('headlines').locator('tbody tr')).toHaveCount(4);
  await expect(
    page.getByTestId('links').getByRole('row', { name: /^Priority areas of projects/ }),
  ).toContainText(/\d+% \d+ of \d+/);
  await page
    .getByTestId('conflicts')
    .getByRole('link', { name: /show who they are \(kind/ })
    .press('Enter');
  await expect(page).toHaveURL(/conflicts=type/);
  const first = page.getByTestId('conflict-list').locator('tbody tr').first();
  await expect(first.locator('.stated > li')).not.toHaveCount(1);
  await expect(first).not.toContainText(/[A-Z]+_[A-Z]+/);
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Region').selectOption('ITC4C');
  await expect(heading(page)).toHaveText(/^Milan/);
  const missing = page.getByTestId('known').getByRole('row', { name: /SME/ }).getByRole('link');
  await missing.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/organisations\?types=company&regions=ITC4C/);
});

test('a strategy goes over into the next with nothing gone astray', async ({ page }) => {
  await page.goto('/strategies');
  await expect(heading(page)).toHaveText('6 of 7 areas go over into the new strategy, 1 is lost');
  const table = page.getByTestId('walk');
  await expect(table.getByRole('row', { name: /^Aerospace/ })).toContainText('no area takes it up');
  const amounts = await table.locator('tfoot td').allTextContents();
  const [funding, kept, unclear, lost] = amounts.slice(3).map((text) => Number(text.replaceAll(',', '')));
  expect(Math.abs((kept ?? 0) + (unclear ?? 0) + (lost ?? 0) - (funding ?? 0))).toBeLessThanOrEqual(2);
  await expect(page.getByRole('img', { name: /^Flows from the areas/ })).toBeVisible();
  await page.locator('.planning-asked select').nth(1).selectOption('scheme:s3-lombardy-2014-2020');
  await expect(page.locator('.notice')).toContainText('Choose two different strategies');
});
