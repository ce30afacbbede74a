import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { CLUSTER_SCC, expect, heading, test } from './page';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const {
  FILIERA_OFFICER: officer,
  FILIERA_PASSWORD: password,
  FILIERA_FILES: files,
  FILIERA_ZIP: zip,
} = process.env;

test('a visitor is told that importing needs a sign-in', async ({ page }) => {
  await page.goto('/import');
  await expect(page.getByText('you have to be signed in')).toBeVisible();
});

test.describe('an officer', () => {
  test.skip(officer === undefined, 'needs an officer: run it.filiera.browser.ImportPageTests');

  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await page.evaluate(
      async ([userName, secret]) => {
        await fetch('/api/session');
        const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
        const answer = await fetch('/api/session', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
          body: JSON.stringify({ userName, password: secret }),
        });
        if (!answer.ok) throw new Error(`Sign-in: HTTP ${answer.status}`);
      },
      [officer, password],
    );
  });

  test('imports a member list in Excel with Italian headers, after seeing what would change', async ({
    page,
  }) => {
    await page.goto('/import');
    await choose(page, join(files ?? '', 'soci.xlsx'));
    await expect(page.getByText('List in an Excel workbook')).toBeVisible();
    await expect(
      page.getByRole('row').filter({ hasText: 'Ragione sociale' }).getByRole('combobox'),
    ).toHaveValue('NAME');
    await page.getByLabel('Whose members are they?').selectOption(CLUSTER_SCC);
    expect(await barriers(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/import-columns.png', fullPage: true });
    await page.getByRole('button', { name: 'Try it without changing anything' }).click();
    await expect(page.getByTestId('import-state')).toHaveText('What soci.xlsx would change');
    await expect(page.getByRole('row').filter({ hasText: 'Memberships' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/import-trial.png', fullPage: true });
    await page.getByRole('button', { name: 'Import now' }).click();
    await expect(page.getByTestId('import-state')).toHaveText('soci.xlsx is imported');
    await page.screenshot({ path: 'test-results/import-done.png', fullPage: true });
    await page.getByRole('link', { name: 'See the members' }).click();
    await expect(page).toHaveURL(new RegExp(`id=${CLUSTER_SCC}`));
  });

  test('finds the same list unchanged, with the columns as they were left', async ({ page }) => {
    await page.goto('/import');
    await choose(page, join(files ?? '', 'soci.xlsx'));
    await expect(page.getByText('As you left it the last time.')).toBeVisible();
    await expect(page.getByLabel('Whose members are they?')).toHaveValue(CLUSTER_SCC);
    await page.getByRole('button', { name: 'Try it without changing anything' }).click();
    await expect(page.getByText('Nothing in it is new')).toBeVisible();
  });

  for (const [what, name, file] of [
    ['one table of CORDIS', 'organization.csv', join(files ?? '', 'organization.csv')],
    ['a download of CORDIS', 'cordis-h2020.zip', zip ?? ''],
  ] as const)
    test(`imports ${what}`, async ({ page }) => {
      await page.goto('/import');
      await choose(page, file);
      await page.getByRole('button', { name: 'Try it without changing anything' }).click();
      await expect(page.getByTestId('import-state')).toHaveText(`What ${name} would change`);
      await page.getByRole('button', { name: 'Import now' }).click();
      await expect(page.getByTestId('import-state')).toHaveText(`${name} is imported`);
      await expect(page.getByRole('row').filter({ hasText: 'Participations' })).toBeVisible();
      await page.screenshot({ path: `test-results/import-${name}.png`, fullPage: true });
    });

  test('is told in Italian what a file is that cannot be read', async ({ page, complaints }) => {
    await page.goto('/import?lang=it');
    await expect(heading(page)).toHaveText('Importa dati');
    await page.locator('input[type=file]').setInputFiles({
      name: 'soci.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await expect(page.getByRole('alert')).toContainText('it is a PDF');
    complaints.length = 0; // the browser notes the refusal (HTTP 422), as it should be
  });
});

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const found = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
    );
  });
}
