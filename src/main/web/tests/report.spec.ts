import { expect, heading, test } from './page';

test('the report holds figures, areas, chains, data quality and sources, and becomes a PDF', async ({
  page,
}) => {
  await page.goto('/report?from=2015&to=2017');
  await expect(heading(page)).toHaveText(/^Lombardy, 2015.2017: report$/);
  await expect(page.getByTestId('report-areas').locator('tbody tr')).toHaveCount(9);
  await expect(page.locator('.report-chain')).toHaveCount(6);
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(page.locator('.report-chain tbody tr').first()).toBeVisible();
  await expect(page.getByTestId('headlines')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByTestId('report-areas')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  // A4 upright, in points.
  expect(pdf).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test('in Italian the report is Italian throughout', async ({ page }) => {
  await page.goto('/report?from=2015&to=2017&lang=it');
  await expect(heading(page)).toHaveText(/^Lombardia, 2015.2017: rapporto$/);
  await expect(page.locator('.report-chain').first()).toContainText('Come sta');
  await expect(page.getByTestId('report-areas')).toContainText('Aerospazio');
});
