import { canvas, expect, heading, search, test } from './page';

test('the start page asks three questions and has their answers', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page)).toContainText('Lombardy');
  const cards = page.locator('.question-card');
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(0).locator('.answer')).toContainText(/directly|step/i);
  await expect(cards.nth(1).locator('.answer')).toContainText(
    /\d+ members known by name, established 18 June 2008/,
  );
  await expect(cards.nth(2).locator('.answer')).toContainText(/[1-9]\d* organisations?/);
});

test('a question leads to the whole of its answer', async ({ page }) => {
  await page.goto('/');
  const answer = page.locator('.question-card').nth(2).locator('.answer');
  await expect(answer).toContainText(/organisation/);
  const headline = await answer.textContent();
  await answer.click();
  await expect(heading(page)).toHaveText(`${headline} offer robotics in Lombardy`);
});

test('the network worth seeing is there at once, and opens', async ({ page }) => {
  await page.goto('/');
  const mini = page.locator('.canvas-mini');
  await expect(mini).toBeVisible();
  expect(Number(await mini.getAttribute('data-things'))).toBeGreaterThan(20);
  await page.getByRole('link', { name: 'Explore this network' }).click();
  await expect(canvas(page)).toBeVisible();
});

test('search goes by keyboard alone: slash, words, arrow, Enter', async ({ page }) => {
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('stmicroelectronics');
  const best = page.getByRole('option').first();
  await expect(best).toContainText(/STMICROELECTRONICS/i);
  await expect(best).toContainText('Organisation');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('details').getByRole('heading', { level: 2 })).toHaveText(
    /STMICROELECTRONICS/i,
  );
});

test('Enter takes the best hit, typing errors forgiven', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('Politecnco di Milano');
  await expect(page.getByRole('option').first()).toContainText(/politecnico di milano/i);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('details').getByRole('heading', { level: 2 })).toHaveText(
    /politecnico di milano/i,
  );
});

test('a hit says where the words were found when that is not the name', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('POLIMI');
  await expect(page.getByRole('option').filter({ hasText: 'found in' }).first()).toBeVisible();
});

test('nothing found is said, with what to try', async ({ page }) => {
  await page.goto('/');
  await search(page).fill('xqzwvkj');
  await expect(page.getByText('Nothing found for "xqzwvkj"')).toBeVisible();
});
