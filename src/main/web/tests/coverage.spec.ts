import { readFile } from 'node:fs/promises';
import { barriers } from './barriers';
import { expect, heading, test } from './page';

const LOMBARDY = '/coverage?scheme=scheme:s3-lombardy-2014-2020&from=2015&to=2017';

test('the title says where the region has most, and the sums are right', async ({ page }) => {
  await page.goto(LOMBARDY);
  await expect(heading(page)).toHaveText(/Lombardy, 2015.2017: most projects in .+ \(\d+\)/);
  const sums = page.getByTestId('sums').getByRole('listitem');
  await expect(sums).toHaveCount(2);
  for (const sum of await sums.all()) await expect(sum).toContainText('The sum is right');
});

test('a figure opens as many facts as it counts, and the address names them', async ({ page }) => {
  await page.goto(LOMBARDY);
  const figure = page
    .getByTestId('coverage-table')
    .getByRole('button', { name: /: Coordinated, / })
    .first();
  const count = Number(/^\d+/.exec((await figure.textContent()) ?? '')?.[0]);
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toContainText(`${count} coordination`);
  await expect(dialog.locator('tbody tr')).toHaveCount(Math.min(count, 20));
  await expect(dialog.locator('tbody tr').first()).toContainText('coordinator');
  await expect(page).toHaveURL(/facts=.+\*coordinations/);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/facts=/);
});

test('facts are read page by page, beyond the first hundred', async ({ page }) => {
  await page.goto(`${LOMBARDY}&facts=total*participations`);
  const dialog = page.getByRole('dialog');
  const rows = dialog.locator('tbody tr');
  for (let shown = 20; shown <= 120; shown += 20) {
    await expect(rows).toHaveCount(shown);
    await dialog.getByRole('button', { name: 'Show 20 more' }).click();
  }
  await expect(rows).toHaveCount(140);
});

test('two provinces stand side by side: both values, the difference in words, facts and export of both', async ({
  page,
}) => {
  await page.goto('/coverage?region=ITC4C&from=2015&to=2017&with=ITC46');
  await expect(heading(page)).toHaveText(
    /^2015.2017: Milan beside Bergamo: they differ most in .+ \(projects/,
  );
  const table = page.getByTestId('comparison');
  const agrifood = table.getByRole('row', { name: /^Agrifood/ });
  const [here, there] = await agrifood.locator('td').allTextContents();
  await expect(agrifood.locator('.difference')).toHaveText(
    new RegExp(`^\u25B2 \\+${Number(here) - Number(there)} more$`),
  );
  expect(await barriers(page)).toEqual([]);
  await table
    .getByRole('button', { name: /: Projects, Eco-industry, Bergamo\. Show the facts/ })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('tbody tr').first()).toBeVisible();
  await expect(page).toHaveURL(/\*participations\*compared/);
  await page.keyboard.press('Escape');
  await page.getByLabel('Figure compared').selectOption('Share of its projects');
  await expect(page).toHaveURL(/figure=projectPart/);
  await expect(heading(page)).toContainText('no area can be told apart');
  await expect(agrifood).toContainText(/90 %: \d+% to \d+%.*cannot be told apart/s);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click();
  const csv = (await readFile(await (await coming).path())).toString('utf8');
  expect(csv.split('\r\n')[0]).toMatch(/Projects: Milan,Projects: Bergamo,Projects: Difference/);
  expect(csv).toContain('upper end of 90 %: Bergamo');
});

test('two strategies stand side by side where their areas correspond; what does not stands alone', async ({
  page,
}) => {
  await page.goto(`${LOMBARDY}&withscheme=scheme:s3-lombardy-2021-2027`);
  const table = page.getByTestId('comparison');
  await expect(table.getByRole('row', { name: /^Agrifood/ })).toContainText('there: ');
  await expect(table.getByRole('row', { name: /^Aerospace/ })).toContainText(
    /no such area.*not comparable: on one side only/,
  );
  await expect(table.getByRole('row', { name: /^All, counted once/ })).toContainText('= the same');
});

test('each fact names its source in one step', async ({ page }) => {
  await page.goto(`${LOMBARDY}&facts=area:s3-lombardy-2014-aerospace*participations`);
  const first = page.getByRole('dialog').locator('tbody tr').first();
  await expect(first).toContainText('declared');
  await first.getByRole('button', { name: /^Says who/ }).press('Enter');
  const says = page.getByRole('dialog', { name: /^Says who/ });
  await expect(says).toContainText('Who says that it takes part');
  await expect(says).toContainText(/Where in the source: .+/);
  await expect(says).toContainText('Why the project counts in');
  expect(await barriers(page)).toEqual([]);
});

test('on a telephone the tables scroll within themselves and say so', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [LOMBARDY, '/coverage?region=ITC4C&with=ITC46']) {
    await page.goto(address);
    await expect(page.locator('.scroll-hint').first()).toHaveText(/more to the right/);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  }
});

test('the table leaves as CSV and as a picture', async ({ page }) => {
  await page.goto(LOMBARDY);
  await expect(page.getByTestId('coverage-table')).toBeVisible();
  const rows = await page.getByTestId('coverage-table').locator('tbody tr').count();
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFile(await (await coming).path());
  };
  const csv = (await take('Table (CSV)')).toString('utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
  const svg = (await take('Picture (SVG)')).toString('utf8');
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  const png = await take('Picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('a period before any data is told in words', async ({ page }) => {
  await page.goto('/coverage?from=1990&to=1991');
  await expect(page.locator('.notice')).not.toBeEmpty();
  await expect(page.getByTestId('coverage-table')).toHaveCount(0);
});

test('the map of provinces shows the figure that one chooses, and a tile opens its province', async ({
  page,
}) => {
  await page.goto(LOMBARDY);
  await page.getByLabel('Figure on the map').selectOption('Projects');
  await expect(page).toHaveURL(/map=projects/);
  await expect(page.getByRole('link', { name: /^Milan: Projects \d+/ })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What the shades stand for' })).toContainText(/1.\d+/);
  await page.getByText('All figures of the provinces as a table').click();
  await expect(page.getByTestId('provinces').getByRole('row')).toHaveCount(13);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: /^Bergamo: / }).click();
  await expect(heading(page)).toHaveText(/^Bergamo, 2015.2017/);
  await expect(page).toHaveURL(/region=ITC46/);
});
