import type { Page } from '@playwright/test';
import { barriers } from './barriers';
import { announcer, expect, POLITECNICO, STMICROELECTRONICS, test } from './page';
import { OFFICER, PASSWORD, signIn, SME_OF_BICOCCA } from './people';

test.skip(PASSWORD === '', 'FILIERA_TEST_PASSWORD is not set: there are no accounts to sign in with');

const BICOCCA = 'org:pic-999923531';

const fact = (page: Page, label: string) =>
  page
    .locator('.fact')
    .filter({ has: page.getByText(label, { exact: true }) })
    .first();

test('an officer corrects a fact where it says who says so, and takes it back', async ({ page }) => {
  await page.goto(`/profile?id=${STMICROELECTRONICS}`);
  const type = fact(page, 'Type');
  await expect(type).toContainText(/company/i);
  const before = (await type.locator('dd').textContent()) ?? '';
  await signIn(page, OFFICER);

  await page.getByRole('button', { name: 'Says who: Type' }).click();
  const panel = page.getByRole('dialog', { name: 'Says who: Type' });
  await panel.getByText('Correct', { exact: true }).click();
  await panel.getByRole('button', { name: /Right value of Type/ }).click();
  await page.getByRole('option', { name: 'Research organisation' }).click();
  await panel.getByLabel(/How you know/).fill('A test of the page');
  expect(await barriers(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Save the correction' }).click();
  await expect(announcer(page)).toContainText('Corrected: Type');
  await expect(panel).toContainText('a person corrected it');
  await expect(panel).toContainText('another source says');
  await expect(type.locator('dd')).toContainText('Research organisation');

  await panel.getByRole('button', { name: 'Nobody knows it' }).click();
  await expect(announcer(page)).toContainText('Corrected to unknown: Type');
  await expect(panel).toContainText('a person corrected it to unknown');
  await expect(panel.locator('.stated')).not.toContainText('Research organisation');
  await expect(type.locator('dd')).toContainText('unknown');

  await panel.getByRole('button', { name: 'Undo the correction' }).click();
  await expect(announcer(page)).toContainText('Undone: Type');
  await expect(type.locator('dd')).toContainText(before);
  await expect(panel).not.toContainText('a person corrected it');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('any field of a thing can be chosen; a value of a wrong form is refused in words', async ({ page }) => {
  await page.goto(`/profile?id=${POLITECNICO}`);
  await signIn(page, OFFICER);
  await page.getByText('What each source says').click();
  await page.getByText('Correct a field').click();
  await page.getByRole('button', { name: /^(Choose )?Field/ }).click();
  await page.getByRole('option', { name: 'latitude' }).click();
  const form = page.locator('.statements form');
  await form.getByLabel('Right value of latitude').fill('45,5');
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(form.getByRole('alert')).toContainText('45,5');
  await expect(form.getByRole('alert')).toContainText('a number with a decimal point');
  await form.getByLabel('Right value of latitude').fill('45.5');
  await form.getByRole('button', { name: 'Save the correction' }).click();
  await expect(form.getByText('Corrected: latitude')).toBeVisible();
  await form.getByRole('button', { name: 'Undo the correction' }).click();
  await expect(form.getByText('Undone: latitude')).toBeVisible();
});

test('a visitor is offered no correction, an SME for its own organisation only', async ({ page }) => {
  await page.goto(`/profile?id=${BICOCCA}`);
  const open = async () => {
    await page.getByRole('button', { name: 'Says who: Type' }).click();
    return page.getByRole('dialog', { name: 'Says who: Type' });
  };
  await expect((await open()).getByText('Correct', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await signIn(page, SME_OF_BICOCCA);
  await expect((await open()).getByText('Correct', { exact: true })).toBeVisible();
  await page.goto(`/profile?id=${POLITECNICO}`);
  await expect(page.getByRole('button', { name: 'Account: SARA' })).toBeVisible();
  await expect((await open()).getByText('Correct', { exact: true })).toHaveCount(0);
});
