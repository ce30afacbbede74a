import { barriers } from './barriers';
import { announcer, expect, heading, test } from './page';
import { fillIn, OFFICER, PASSWORD, signIn } from './people';

test.skip(PASSWORD === '', 'FILIERA_TEST_PASSWORD is not set: there are no accounts to sign in with');

test('a visitor reads the queue and is told how to decide', async ({ page }) => {
  await page.goto('/merges');
  await expect(page.getByText('To decide, sign in as a cluster officer.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in to decide' }).click();
  await fillIn(page, OFFICER);
  await expect(page).toHaveURL(/\/merges$/);
  await expect(page.getByText('To decide, sign in as a cluster officer.')).toHaveCount(0);
});

test('pairs of the sample are found, decided by keys, and taken back', async ({ page }) => {
  await page.goto('/merges');
  await signIn(page, OFFICER);
  await page.getByText('Many at once').click();
  await page.getByRole('button', { name: 'Look for duplicates in the whole graph' }).click();
  await expect(page.getByText(/organisations compared/).first()).toBeVisible({ timeout: 60_000 });
  await expect(heading(page)).toHaveText(/\d+ pairs of organisations may be one/);
  const pair = page.locator('article.pair h2');
  const waiting = await heading(page).textContent();
  const first = await pair.textContent();

  await page.keyboard.press('s');
  await expect(pair).not.toHaveText(first ?? '');
  const second = await pair.textContent();
  await page.keyboard.press('n');
  await expect(announcer(page)).toHaveText('Kept apart; it is not asked again.');
  await expect(pair).not.toHaveText(second ?? '');
  await page.keyboard.press('u');
  await expect(announcer(page)).toHaveText('Undone.');
  await expect(heading(page)).toHaveText(waiting ?? '');

  await page.keyboard.press('m');
  await expect(announcer(page)).toHaveText('Merged.');
  await expect(heading(page)).not.toHaveText(waiting ?? '');
  await page.getByRole('button', { name: 'merged', exact: true }).click();
  await expect(page.locator('.decided li')).toHaveCount(1);
  await expect(page.locator('.decided li')).toContainText('decided by OLGA');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('the data menu leads there by keyboard, and tells an officer how many pairs wait', async ({ page }) => {
  await page.goto('/sources');
  await signIn(page, OFFICER);
  const menu = page.getByRole('button', { name: /^Data \d+ pairs to decide$/ });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Sources' })).toBeFocused();
  await expect(page.getByRole('menuitem', { name: 'Accounts' })).toHaveCount(0);
  await page.keyboard.type('Dup');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/merges$/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the queue has no barriers that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/merges?lang=it');
    await expect(page.locator('article.pair')).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await barriers(page)).toEqual([]);
  });

test('on a narrow screen both sides stand beside each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/merges');
  await expect(page.locator('article.pair')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
