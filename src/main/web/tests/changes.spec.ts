import { expect, heading, test } from './page';

test('counts of changes open their facts, page by page, and the address keeps what is open', async ({
  page,
}) => {
  await page.goto('/changes?from=2014&to=2015');
  await expect(heading(page)).toHaveText(/^Lombardy, 2015: \d+ projects start, \d+ organisations appear$/);
  const row = page.getByTestId('changes').getByRole('row', { name: /Pairs that work together/ });
  const count = Number((await row.getByRole('cell').first().textContent())?.replaceAll(',', ''));
  expect(count).toBeGreaterThan(100);
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=collaboration_formed/);
  const facts = page.getByTestId('facts').locator('tbody tr');
  await expect(facts).toHaveCount(50);
  await expect(facts.first()).toContainText(' + ');
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(facts).toHaveCount(100);
  await page.reload();
  await expect(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
});

test('without years, the last ones that the data cover are shown', async ({ page }) => {
  await page.goto('/changes');
  await expect(heading(page)).toHaveText(/^Lombardy, 20\d\d: /);
  await expect(page.getByTestId('changes').locator('tbody tr')).toHaveCount(9);
  await expect(page.getByTestId('changes').getByText('cannot be told')).toHaveCount(1);
});

test('years in the wrong order, and the edges of the data, are told', async ({ page }) => {
  await page.goto('/changes?from=2016&to=2015');
  await expect(page.locator('.notice')).toContainText('The second year has to be later');
  await page.goto('/changes?from=2000&to=2020');
  await expect(page.locator('.notice')).toHaveCount(2);
});
