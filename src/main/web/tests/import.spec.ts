import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { barriers } from './barriers';
import { CLUSTER_SCC, DISTRETTO, expect, heading, POLITECNICO, STMICROELECTRONICS, test } from './page';

const {
  FILIERA_OFFICER: officer,
  FILIERA_PASSWORD: password,
  FILIERA_FILES: files,
  FILIERA_ORGANISATIONS: organisations,
  FILIERA_ZIP: zip,
  FILIERA_LIST: list,
} = process.env;

const MINUTES = { timeout: 90_000 };
const BICOCCA = 'org:pic-999923531';

/** What has to be one organisation after all imports, under which spellings the files and the sample know it; and what only looks the same. */
const ONCE = [
  {
    id: STMICROELECTRONICS,
    text: 'STMicroelectronics',
    called: /st ?microelectronics/i,
    spellings: [
      'STMICROELECTRONICS SRL',
      'STMicroelectronics',
      'ST Microelectronics',
      'STMicroelectronics S.r.l.',
    ],
  },
  {
    id: POLITECNICO,
    text: 'Politecnico di Milano',
    called: /^politecnico (di )?milano/i,
    spellings: [
      'POLITECNICO DI MILANO',
      'Politecnico di Milano',
      'Politecnico di Milano - POLIMI',
      'Politecnico Milano',
    ],
  },
  {
    id: BICOCCA,
    text: 'Milano Bicocca',
    called: /bicocca/i,
    spellings: [
      "UNIVERSITA' DEGLI STUDI DI MILANO-BICOCCA",
      'Università degli Studi di Milano-Bicocca',
      'Università degli Studi di Milano Bicocca',
      'Università Milano Bicocca',
      "Universita' di Milano-Bicocca",
      'Bicocca',
    ],
  },
  {
    id: 'org:pic-999995796',
    text: 'Università degli Studi di Milano',
    called: /universit\S* degli studi di milano(?!\W*bicocca)/i,
    spellings: ['UNIVERSITA DEGLI STUDI DI MILANO', 'Università degli Studi di Milano'],
  },
  {
    id: 'org:pic-993176017',
    text: 'Fondazione Politecnico di Milano',
    called: /fondazione politecnico di milano/i,
    spellings: ['FONDAZIONE POLITECNICO DI MILANO', 'Fondazione Politecnico di Milano'],
  },
] as const;

test('a visitor is told that importing needs a sign-in', async ({ page }) => {
  await page.goto('/import');
  await expect(page.getByText('you have to be signed in')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign in to bring data in' }).click();
  await expect(page.getByRole('dialog', { name: 'Sign in' })).toBeVisible();
});

test.describe('an officer', () => {
  // Loads take their time on a busy machine, the first one most of all: the engine is cold.
  test.describe.configure({ timeout: 180_000 });
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
    const stream = page.waitForResponse((response) =>
      (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
    );
    await page.getByRole('button', { name: 'Try it without changing anything' }).click();
    expect((await stream).ok()).toBe(true);
    await expect(page.getByTestId('import-state')).toHaveText('What soci.xlsx would change', MINUTES);
    await expect(page.getByRole('row').filter({ hasText: 'Memberships' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.screenshot({ path: 'test-results/import-trial.png', fullPage: true });
    await page.getByRole('button', { name: 'Import now' }).click();
    await expect(page.getByTestId('import-state')).toHaveText('soci.xlsx is imported', MINUTES);
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
    await expect(page.getByText('Nothing in it is new')).toBeVisible(MINUTES);
  });

  for (const [what, name, file] of [
    ['the whole table of organisations of CORDIS', 'organization.csv', organisations ?? ''],
    ['a download of CORDIS', 'cordis-h2020.zip', zip ?? ''],
  ] as const)
    test(`imports ${what} without losing a row`, async ({ page }) => {
      await page.goto('/import');
      await choose(page, file);
      await page.getByRole('button', { name: 'Try it without changing anything' }).click();
      await expect(page.getByTestId('import-state')).toHaveText(`What ${name} would change`, MINUTES);
      await page.getByRole('button', { name: 'Import now' }).click();
      await expect(page.getByTestId('import-progress')).toHaveText(/: [1-9][\d,]* of [\d,]+ rows/, MINUTES);
      await page.screenshot({ path: `test-results/import-progress-${name}.png` });
      await expect(page.getByTestId('import-state')).toHaveText(`${name} is imported`, MINUTES);
      await page.screenshot({ path: `test-results/import-${name}.png`, fullPage: true });
      const [organisationRows, participationRows] = await Promise.all(
        ['Organisations', 'Participations'].map((table) =>
          figures(page.getByTestId('import-counts').getByRole('row').filter({ hasText: table })),
        ),
      );
      expect(organisationRows).toEqual({ came: 3114, rejected: 0 });
      expect(participationRows).toEqual({ came: 5149, rejected: 0 });
    });

  test('imports a list with the spellings of offices, whose members all are known', async ({ page }) => {
    await page.goto('/import');
    await choose(page, list ?? '');
    for (const [header, field] of [
      ['Denominazione', 'NAME'],
      ['Partita IVA', 'VAT'],
      ['Città', 'CITY'],
      ['Provincia', 'PROVINCE'],
      ['Ruolo', 'ROLE'],
    ] as const)
      await expect(page.getByRole('row').filter({ hasText: header }).getByRole('combobox')).toHaveValue(
        field,
      );
    await page.getByLabel('Whose members are they?').selectOption(DISTRETTO);
    await page.getByRole('button', { name: 'Try it without changing anything' }).click();
    await expect(page.getByTestId('import-state')).toHaveText('What elenco-soci.xlsx would change', MINUTES);
    await page.getByRole('button', { name: 'Import now' }).click();
    await expect(page.getByTestId('import-state')).toHaveText('elenco-soci.xlsx is imported', MINUTES);
  });

  for (const { id, text, called, spellings } of ONCE)
    test(`finds one ${text} in Italy after all imports, with every spelling`, async ({ page }) => {
      await page.goto(`/organisations?text=${encodeURIComponent(text)}&countries=IT`);
      const found = page.getByRole('rowheader').filter({ hasText: called });
      await expect(found).toHaveCount(1);
      await found.getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`id=${id}`));
      const names = page.locator('.fact').filter({ has: page.getByText('Names', { exact: true }) });
      const known = async () =>
        [(await heading(page).textContent()) ?? '', ...(await names.locator('li').allTextContents())].map(
          (name) => name.replace(/ \([^)]*\)$/, ''),
        );
      await expect.poll(known).toEqual(expect.arrayContaining([...spellings]));
    });

  test('reads in Italian what was found in a list', async ({ page }) => {
    await page.goto('/import?lang=it');
    await choose(page, join(files ?? '', 'soci.xlsx'));
    await expect(page.getByLabel('Di chi sono i soci?')).toHaveValue(CLUSTER_SCC);
    await page.getByRole('button', { name: 'Prova senza cambiare nulla' }).click();
    await expect(page.getByText('La riga somma le altre ed è stata tralasciata.')).toBeVisible(MINUTES);
    await expect(page.getByText('it is no member')).toHaveCount(0);
  });

  test('sees how far a trial run is by looking again and again where nothing streams', async ({
    page,
    complaints,
  }) => {
    let refused = 0;
    await page.route('**/graphql', (route) => {
      if (!(route.request().headers()['accept'] ?? '').includes('text/event-stream')) return route.fallback();
      refused += 1;
      return route.abort();
    });
    await page.goto('/import');
    await choose(page, zip ?? '');
    await page.getByRole('button', { name: 'Try it without changing anything' }).click();
    await expect(page.getByTestId('import-progress')).toHaveText(/: [1-9][\d,]* of [\d,]+ rows/, MINUTES);
    await expect(page.getByTestId('import-state')).toHaveText('What cordis-h2020.zip would change', MINUTES);
    expect(refused).toBe(1);
    complaints.length = 0; // the browser notes the request that was cut off, as it should
  });

  test('is told in Italian what a file is that cannot be read', async ({ page, complaints }) => {
    await page.goto('/import?lang=it');
    await expect(heading(page)).toHaveText('Importa dati');
    await page.locator('input[type=file]').setInputFiles({
      name: 'soci.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await expect(page.getByRole('alert')).toHaveText(/Il file è un PDF: dai la tabella da cui è stato fatto/);
    complaints.length = 0; // the browser notes the refusal (HTTP 422), as it should be
  });
});

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Of a row of the report: rows that are in the data now, whether new, changed or unchanged, and rows refused. */
async function figures(row: Locator): Promise<{ came: number; rejected: number }> {
  const cells = await row.getByRole('cell').allTextContents();
  const [created = NaN, updated = NaN, unchanged = NaN, rejected = NaN] = cells.map((cell) =>
    Number(cell.replaceAll(',', '')),
  );
  return { came: created + updated + unchanged, rejected };
}
