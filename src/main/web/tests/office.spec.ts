import { barriers } from './barriers';
import { announcer, expect, heading, STMICROELECTRONICS, test } from './page';
import { ADMINISTRATOR, fillIn, OFFICER, PASSWORD, signIn } from './people';

test.skip(PASSWORD === '', 'FILIERA_TEST_PASSWORD is not set: there are no accounts to sign in with');

test('an administrator adds, changes and blocks an account', async ({ page }) => {
  await page.goto('/accounts');
  await page.getByRole('button', { name: 'Sign in as an administrator' }).click();
  await fillIn(page, ADMINISTRATOR);
  await expect(heading(page)).toHaveText(/\d+ people may sign in/);

  await page.getByRole('button', { name: 'Add an account' }).click();
  const adding = page.getByRole('dialog', { name: 'Add an account' });
  await adding.getByLabel('User name').fill('in');
  await adding.getByLabel('Name to show').fill('Ines');
  await adding.getByLabel('cluster officer').check();
  expect(await barriers(page)).toEqual([]);
  await adding.getByRole('button', { name: 'Add an account' }).click();
  await expect(adding.getByRole('alert')).toContainText('3 to 80');
  await adding.getByLabel('User name').fill('ines');
  await page.keyboard.press('Enter');
  await expect(announcer(page)).toHaveText('Added: Ines');
  await expect(page.locator('code.password')).toHaveText(/\S{12,}/);
  const row = page.getByRole('row').filter({ hasText: 'Ines' });
  await expect(row).toContainText('cluster officer');
  await expect(row).toContainText('has to choose a password');

  await row.getByRole('button', { name: 'Change Ines' }).click();
  const changing = page.getByRole('dialog', { name: 'Change Ines' });
  await changing.getByLabel('speaks for an organisation').check();
  await expect(changing.getByRole('button', { name: 'Save' })).toBeDisabled();
  await changing.getByRole('combobox').fill('STMicroelectronics Agrate');
  await changing.getByRole('combobox').press('Enter');
  await expect(changing.locator('code')).toHaveText(STMICROELECTRONICS);
  await changing.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText(STMICROELECTRONICS);

  await row.getByRole('button', { name: 'Block Ines' }).click();
  await expect(row).toContainText('blocked since');
  await row.getByRole('button', { name: 'Allow Ines again' }).click();
  await expect(row).toContainText('active');
  const own = page.getByRole('row').filter({ hasText: ADMINISTRATOR });
  await expect(own.getByRole('button', { name: /^Block/ })).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: /^Data/ }).click();
  await page.getByRole('menuitem', { name: 'Audit log' }).click();
  const changed = page.getByRole('row').filter({ hasText: 'changed an account' }).first();
  await expect(changed).toContainText('ADA');
  await expect(changed).toContainText(STMICROELECTRONICS);
  await page.getByLabel('What was done').selectOption('blocked an account');
  await expect(page).toHaveURL(/action=DISABLE_ACCOUNT/);
  await expect(page.getByRole('row').filter({ hasText: 'changed an account' })).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'blocked an account' }).first()).toBeVisible();
  await page.getByRole('row').filter({ hasText: 'blocked an account' }).getByRole('link').first().click();
  await expect(heading(page)).toHaveText(/^Who changed account:/);
  await page.getByLabel('What was done').selectOption('Anything');
  await expect(page.getByRole('row').filter({ hasText: 'made an account' })).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption('ADA');
  await expect(page.getByRole('row').filter({ hasText: 'made an account' })).toHaveCount(1);
  await page.getByLabel('From the day').fill('2100-01-01');
  await page.getByLabel('From the day').press('Enter');
  await expect(page.getByText('The whole log has no such change.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('From the day')).toHaveValue('2100-01-01');
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toHaveValue(/^account:/);
  await page.getByRole('link', { name: 'Show all changes' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'blocked an account' }).first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('an officer reads the log and is told who keeps accounts, in Italian', async ({ page }) => {
  await page.goto('/audit-log?lang=it');
  await page.getByRole('button', { name: 'Accedi per leggerlo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accedi' });
  await dialog.getByLabel('Nome utente').fill(OFFICER);
  await dialog.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Identificativo di una cosa')).toBeVisible();
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  await page.goto('/accounts?lang=it');
  await expect(page.getByText('Gli utenti sono gestiti da un amministratore.')).toBeVisible();
  await expect(page.getByText('gestore del cluster')).toBeVisible();
});

test('accounts and log fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/sources');
  await signIn(page, ADMINISTRATOR);
  for (const path of ['/accounts', '/audit-log']) {
    await page.goto(path);
    await expect(page.locator('table.results')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
