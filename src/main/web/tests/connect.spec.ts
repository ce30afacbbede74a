import { expect, heading, POLITECNICO, STMICROELECTRONICS, test } from './page';

const D_ORBIT = 'org:pic-952900162';

test('two organisations are chosen by keyboard, and their connection is drawn and told', async ({ page }) => {
  await page.goto('/connect');
  await expect(heading(page)).toHaveText('How are organisations connected?');
  await page.getByRole('combobox', { name: 'First organisation' }).fill('politecnico di milano');
  await expect(page.getByRole('option').first()).toContainText(/politecnico di milano/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/of=org:pic-999879881/);
  await page.getByRole('combobox', { name: 'Another organisation' }).fill('d-orbit');
  await expect(page.getByRole('option').first()).toContainText(/d-orbit/i);
  await page.keyboard.press('Enter');
  const pair = page.getByTestId('connected-pair');
  await expect(pair.getByRole('heading', { level: 2 })).toContainText(
    /POLITECNICO DI MILANO reaches D-ORBIT/i,
  );
  await expect(pair.locator('.lane')).toHaveCount(3);
  await expect(pair.locator('.lane').first().locator('.lane-stop')).toHaveCount(3);
  await expect(pair.locator('.explanation').first()).toContainText('TeSeR');
  await pair.getByText('Everything these steps rest on').first().click();
  await expect(pair.locator('.hop').first()).toContainText(/20\d\d/);
});

test('three organisations make three pairs', async ({ page }) => {
  await page.goto(`/connect?of=${POLITECNICO},${D_ORBIT},${STMICROELECTRONICS}`);
  await expect(page.getByTestId('connected-pair')).toHaveCount(3);
  await expect(heading(page)).toHaveText('How they are connected: 3 pairs');
  await page.getByRole('button', { name: /^Remove D-ORBIT/ }).click();
  await expect(page.getByTestId('connected-pair')).toHaveCount(1);
});

test('a year that leaves nothing is said in words', async ({ page }) => {
  await page.goto(`/connect?of=${POLITECNICO},${D_ORBIT}&asof=1990`);
  await expect(page.getByTestId('connected-pair').locator('.notice')).toContainText('as of 1990');
});

test('bridges name whom the network depends on, with the link that would help most', async ({ page }) => {
  await page.goto('/bridges');
  await expect(heading(page)).toHaveText(/\d+ organisations each hold parts of the network together alone/);
  await expect(page.getByTestId('new-link')).toBeVisible();
  await expect(page.getByRole('row', { name: /POLITECNICO DI MILANO 17/i })).toBeVisible();
  await page.getByRole('checkbox', { name: /Only Lombardy/ }).check();
  await expect(page).toHaveURL(/region=ITC4/);
});
