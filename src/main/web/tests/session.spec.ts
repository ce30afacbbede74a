import { test as base } from '@playwright/test';
import { barriers } from './barriers';
import { announcer, expect, test } from './page';
import { NEWCOMER, OFFICER, PASSWORD, signIn } from './people';

test.skip(PASSWORD === '', 'FILIERA_TEST_PASSWORD is not set: there are no accounts to sign in with');

const account = 'Account: OLGA';

test('signing in and out goes by keyboard alone, and is said', async ({ page }) => {
  await page.goto('/sources');
  await page.getByRole('button', { name: 'Sign in', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('User name')).toBeFocused();
  await page.keyboard.type(OFFICER);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(announcer(page)).toHaveText('Signed in as OLGA');
  const menu = page.getByRole('button', { name: account });
  await expect(menu).toBeVisible();
  await page.reload();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toContainText('cluster officer');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(announcer(page)).toHaveText('You are signed out.');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the dialog has no barriers that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/sources?lang=it');
    await page.getByRole('button', { name: 'Accedi' }).click();
    await expect(page.getByRole('dialog', { name: 'Accedi' })).toContainText(
      'Per leggere non serve un utente',
    );
    expect(await barriers(page)).toEqual([]);
  });

test('a password that somebody else has set is changed at the first sign-in', async ({ page }) => {
  await page.goto('/sources');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('User name').fill(NEWCOMER);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change password' });
  await expect(dialog).toContainText('Choose one that only you know');
  await dialog.getByLabel('New password', { exact: true }).fill('three blue bicycles in Monza');
  await dialog.getByLabel('New password, once more').fill('three blue bicycles in Milano');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('not the same');
  await dialog.getByLabel('New password, once more').fill('three blue bicycles in Monza');
  await page.keyboard.press('Enter');
  await expect(announcer(page)).toHaveText('Your password is changed.');
  await expect(dialog).toHaveCount(0);
});

// The browser writes refusals of the service into its console.
base('a wrong password is said, what was typed stays', async ({ page }) => {
  base.skip(PASSWORD === '');
  await page.goto('/sources');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('User name').fill('nobody-of-this-name');
  await page.getByLabel('Password').fill('wrong wrong wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('User name or password is wrong.');
  await expect(page.getByLabel('User name')).toHaveValue('nobody-of-this-name');
  await page.getByLabel('User name').fill(OFFICER);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: account })).toBeVisible();
});

test('an identity provider that refused somebody is told', async ({ page }) => {
  await page.goto('/?signIn=refused');
  await expect(page.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Sign in' }).getByRole('alert')).toContainText(
    'did not accept the sign-in',
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await signIn(page, OFFICER);
});
