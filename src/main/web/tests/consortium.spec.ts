import { expect, heading, test } from './page';

const TOPIC = '/consortium?topic=ICT-26-2014&lead=org:pic-999879881&rules=minCountries:3,minSmePercent:30';
const result = 'consortium-result';

test('a call topic, three countries and a share of SMEs give a team proven best', async ({ page }) => {
  await page.goto(TOPIC);
  const told = page.getByTestId(result);
  await expect(told.locator('.headline')).toContainText('proven best', { timeout: 40_000 });
  await expect(heading(page)).toContainText('ICT-26-2014');
  await expect(told.getByRole('table', { name: 'Who covers what' }).getByRole('row').nth(1)).toContainText(
    'POLITECNICO DI MILANO',
  );
  await expect(
    told
      .locator('.checklist li')
      .filter({ hasText: /countries, at least 3/ })
      .first(),
  ).toHaveAttribute('data-verdict', 'MET');
  await expect(told.locator('.members .evidence').first()).toContainText(/20\d\d/);
});

test('a rule changed by keyboard asks again, and the address keeps it', async ({ page }) => {
  await page.goto(TOPIC);
  const told = page.getByTestId(result);
  await expect(told.locator('.headline')).toBeVisible({ timeout: 40_000 });
  const most = page.getByRole('spinbutton', { name: 'Members, at most' });
  await most.focus();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/maxSize:4/);
  await expect(told.locator('.checklist')).toContainText(/members, at most 4/, { timeout: 40_000 });
  await page.goBack();
  await expect(page).not.toHaveURL(/maxSize/);
});

test('a search that takes long can be stopped, by keyboard, and begun again', async ({ page }) => {
  let held = false;
  await page.route('**/graphql', async (route) => {
    if (held || !route.request().postData()?.includes('ConsortiumSearch')) return route.fallback();
    held = true;
  });
  await page.goto(TOPIC);
  await page.getByRole('button', { name: 'Stop and keep this' }).press('Enter');
  await expect(page.getByText(/You stopped the search/)).toBeVisible();
  await page.getByRole('button', { name: 'Search again' }).press('Enter');
  await expect(page.getByTestId(result).locator('.headline')).toContainText('proven best', {
    timeout: 40_000,
  });
  await expect(page.getByText(/You stopped the search/)).toHaveCount(0);
});

test('an alternative is a tab that says who joins and who leaves', async ({ page }) => {
  await page.goto('/consortium?topic=FoF-10-2015&lead=org:pic-967204461&rules=maxSize:6,minSmePercent:40');
  const told = page.getByTestId(result);
  const tabs = told.getByRole('tab');
  await expect(tabs.nth(1)).toBeVisible({ timeout: 40_000 });
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/team=1/);
  await expect(told.locator('.standing')).toContainText('Joins');
  await expect(told.locator('.standing')).toContainText('Leaves');
});

test('a clash is relaxed with one press', async ({ page }) => {
  await page.goto(
    '/consortium?topic=ICT-26-2014&lead=org:pic-999879881&without=org:pic-999879881&rules=maxSize:5',
  );
  const told = page.getByTestId(result);
  await expect(told.getByRole('heading', { name: 'These rules clash' })).toBeVisible({ timeout: 40_000 });
  await told.locator('.relaxations').getByRole('button').last().press('Enter');
  await expect(told.locator('.headline')).toContainText('proven best', { timeout: 40_000 });
  await expect(page).not.toHaveURL(/without=/);
});

test('a topic is found by its title, in Italian too', async ({ page }) => {
  await page.goto('/consortium?lang=it');
  await expect(heading(page)).toHaveText('Costruire un consorzio');
  await page.getByLabel('Parole o codice di un tema').fill('photonics');
  await page.getByRole('button', { name: /ICT-26-2014/ }).press('Enter');
  await expect(page.getByTestId(result).locator('.headline')).toContainText('dimostrato', {
    timeout: 40_000,
  });
  await expect(page.getByRole('list').filter({ hasText: /opto/i }).first()).toBeVisible();
});
