import type { Page } from '@playwright/test';
import { expect } from './page';

/** Accounts that whoever starts these tests has made, all with one password: see it.filiera.browser.PageTests. */
export const PASSWORD = process.env['FILIERA_TEST_PASSWORD'] ?? '';
export const OFFICER = 'olga';
export const ADMINISTRATOR = 'ada';
export const SME_OF_BICOCCA = 'sara';
export const NEWCOMER = 'nora';

export async function signIn(page: Page, userName: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await fillIn(page, userName);
}

/** Signs in where the dialog is open already. */
export async function fillIn(page: Page, userName: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await dialog.getByLabel('User name').fill(userName);
  await dialog.getByLabel('Password').fill(PASSWORD);
  await dialog.getByLabel('Password').press('Enter');
  await expect(dialog).toHaveCount(0);
}
