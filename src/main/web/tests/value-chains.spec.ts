import { readFile } from 'node:fs/promises';
import { barriers } from './barriers';
import { expect, heading, STMICROELECTRONICS, test } from './page';
import { OFFICER, signIn } from './people';

const HOME = '/value-chains?chain=chain:home-of-iot';
const LIGHTING = '/value-chains?chain=chain:smart-public-lighting';

test('a chain is chosen from the list, and the title says where it is weak', async ({ page }) => {
  await page.goto('/value-chains');
  const list = page.getByTestId('chain-list');
  await expect(list.locator('li').filter({ hasText: 'Smart factory' })).toContainText('an example');
  await list.getByRole('link', { name: 'Home of IoT' }).press('Enter');
  await expect(heading(page)).toHaveText(/^Home of IoT in Lombardy: of 3 stages, .+/);
  await expect(page.getByTestId('chain-table').locator('tbody tr')).toHaveCount(3);
  await expect(page.getByTestId('chain-drawing').getByRole('button')).toHaveCount(3);
  const ties = page.getByTestId('chain-drawing').locator('.stage-ties').first();
  await expect(ties).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(ties).toContainText('Feeds Middleware and software development');
});

test('a stage opened by keyboard tells who supplies it and how to close its gap', async ({ page }) => {
  await page.goto(HOME);
  const stage = page.getByTestId('chain-drawing').getByRole('button', { name: /Middleware/ });
  await stage.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/stage=stage:home-of-iot-middleware/);
  const panel = page.getByTestId('stage-panel');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.locator('.findings')).toContainText('data exchange');
  await expect(panel.locator('.suppliers').first()).toBeAttached();
  const partner = page
    .getByTestId('closings')
    .getByRole('listitem')
    .filter({ hasText: 'Known best by' })
    .first();
  await expect(partner).toContainText(/Removes 0\.\d\d severity; likelihood 0\.\d\d/);
  expect(await barriers(page)).toEqual([]);
  await partner.getByRole('link', { name: 'How they are connected' }).click();
  await expect(page).toHaveURL(/\/connect\?of=org:.+,org:/);
});

test('what if the only supplier of a technology leaves: the stage changes, and taking it back ends it', async ({
  page,
}) => {
  await page.goto(`${LIGHTING}&leave=${STMICROELECTRONICS}`);
  const difference = page.getByTestId('gaps-difference');
  await expect(difference.locator('tbody tr').first()).toContainText('no supplier');
  await expect(difference).toContainText('If all that is unknown proved missing');
  await expect(page.locator('.stage-after').first()).toBeVisible();
  await page.getByRole('button', { name: /^Take back: STMICRO/ }).press('Enter');
  await expect(page).not.toHaveURL(/leave=/);
  await expect(difference).toHaveCount(0);
});

test('before anything is chosen, it is told whom the region would miss most', async ({ page }) => {
  await page.goto('/what-if');
  const first = page.getByTestId('region-departures').locator('tbody tr').first();
  await expect(first).toContainText('STMICROELECTRONICS');
  await expect(first).toContainText(
    'Home of IoT, Semiconductor IoT platforms: single supplier \u2192 unknown',
  );
  await first.getByRole('link', { name: /What if it leaves/ }).press('Enter');
  await expect(page).toHaveURL(/leave=org:pic-999977657/);
  await expect(page.getByTestId('region-departures')).toHaveCount(0);
});

test('two changes at once are put together by keyboard, and shown for every chain and the coverage', async ({
  page,
}) => {
  await page.goto(`/what-if?leave=${STMICROELECTRONICS}`);
  await page.getByLabel('What happens').selectOption('An organisation becomes part of another');
  const find = async (label: string, text: string) => {
    const field = page.getByRole('combobox', { name: label, exact: true });
    await field.focus();
    await page.keyboard.type(text);
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await field.press('Enter');
    await expect(page.getByRole('button', { name: `Take back: ${text}` })).toBeVisible();
  };
  await page.getByRole('button', { name: 'Add this change' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the organisation');
  await find('Find the organisation', 'Holonix');
  await find('Find the organisation it becomes part of', 'Politecnico di Milano');
  await page.getByRole('button', { name: 'Add this change' }).press('Enter');
  await expect(page).toHaveURL(/merge=org:pic-967204461\*org:/);
  await expect(heading(page)).toHaveText('What if: 2 changes');
  await expect(page.locator('.chain-effect').filter({ hasText: 'Smart public lighting' })).toContainText(
    'Before',
  );
  await expect(page.getByTestId('coverage-difference')).toContainText('All, counted once');
});

test('the chain leaves as a table and as a picture', async ({ page }) => {
  await page.goto(HOME);
  const take = async (item: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    return readFile(await (await coming).path());
  };
  expect((await take('Table (CSV)')).toString('utf8')).toContain('data exchange');
  expect((await take('Table (XLSX)')).subarray(0, 2).toString()).toBe('PK');
  expect((await take('Picture (SVG)')).toString('utf8')).toMatch(/^<svg .*Middleware.*<\/svg>$/s);
  expect((await take('Picture (PNG)')).subarray(1, 4).toString()).toBe('PNG');
});

test('a region without organisations is told in words', async ({ page }) => {
  await page.goto(`${HOME}&region=MT`);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('.notice, .problem, .chain-frame').first()).toBeVisible();
});

test('an officer writes a chain: what is missing is named, and the saved chain is shown at once', async ({
  page,
}) => {
  await page.goto('/value-chains/edit');
  await expect(page.getByText('Value chains are written by officers.')).toBeVisible();
  await signIn(page, OFFICER);
  await page.getByRole('button', { name: 'Add a stage' }).click();
  await page.getByRole('button', { name: 'Save the chain' }).click();
  const problems = page.getByTestId('chain-problems');
  await expect(problems).toContainText('Stage 1, name');
  await expect(problems).toContainText('Stage 1, required technologies');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
  await page.getByLabel('Name in English').first().fill('Drones for vineyards');
  await page.getByLabel('What it is for, in Italian').fill('Dal sensore al grappolo');
  const stage = page.getByRole('group', { name: 'Stage 1' }).first();
  await stage.getByLabel('Name in English').fill('Sensing');
  const technology = page.getByRole('combobox', { name: 'Find a technology' });
  await technology.fill('sensors');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await technology.press('Enter');
  await page.getByRole('combobox', { name: /^Least TRL for/ }).selectOption('6');
  await page.getByRole('button', { name: 'Save the chain' }).click();
  await expect(heading(page)).toHaveText(/^Drones for vineyards in Lombardy: one stage: /);
  await expect(page).toHaveURL(/chain=chain:drones-for-vineyards/);
  await expect(page.getByText('Dal sensore al grappolo')).toBeVisible();
});
