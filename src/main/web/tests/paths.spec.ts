import {
  AROUND_BOTH,
  canvas,
  expect,
  heading,
  placeOf,
  POLITECNICO,
  search,
  STMICROELECTRONICS,
  test,
  things,
} from './page';

const story = 'path-story';

test('Shift-click on a second organisation tells how the two are connected', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  await things(page);
  const first = await placeOf(page, POLITECNICO);
  await page.mouse.click(first.x, first.y);
  await expect(page).toHaveURL(/sel=org:pic-999879881/);
  const second = await placeOf(page, STMICROELECTRONICS);
  await page.keyboard.down('Shift');
  await page.mouse.click(second.x, second.y);
  await page.keyboard.up('Shift');
  await expect(heading(page)).toHaveText(/How POLITECNICO DI MILANO and STMICROELECTRONICS.* are connected/i);
  await expect(page.getByTestId(story).locator('.hop').first()).toBeVisible();
});

test('a path is told in words with the evidence of every hop, and drawn', async ({ page }) => {
  await page.goto(`/explore?g=e*${POLITECNICO}*member_of*25&sel=${POLITECNICO}`);
  await things(page);
  await page.getByTestId('details').getByRole('button', { name: 'Path from here to...' }).click();
  const picker = page.getByRole('combobox', { name: 'Path to' });
  await picker.fill('holonix');
  await expect(page.getByRole('option').first()).toContainText(/holonix/i);
  await page.keyboard.press('Enter');
  const told = page.getByTestId(story);
  await expect(told.locator('.explanation').first()).toContainText(/HOLONIX/i);
  const evidence = told.locator('.hop').first().getByRole('listitem').first();
  await expect(evidence).toContainText(/20\d\d/);
  await expect(evidence).toContainText(/participant|coordinator|member/);
  await evidence.getByRole('button', { name: /Says who/ }).click();
  await expect(page.getByRole('dialog')).toContainText('CORDIS');
  await page.keyboard.press('Escape');
  await expect(canvas(page)).toBeVisible();
  await expect(page).toHaveURL(/path=org:pic-999879881\*org:pic-967204461/);
});

test('the two ends of a path lie far apart, the ways between them', async ({ page }) => {
  await page.goto(`/explore?g=p*${POLITECNICO}*org:pic-967204461&path=${POLITECNICO}*org:pic-967204461`);
  await things(page);
  const from = await placeOf(page, POLITECNICO);
  const to = await placeOf(page, 'org:pic-967204461');
  expect(to.x - from.x).toBeGreaterThan(250);
  expect(Math.abs(to.y - from.y)).toBeLessThan(20);
});

test('one of several ways can be brought out alone, and the words copied', async ({ page }) => {
  await page.goto(`/explore?g=p*${POLITECNICO}*org:pic-967204461&path=${POLITECNICO}*org:pic-967204461`);
  const told = page.getByTestId(story);
  const choose = told.getByRole('button', { name: 'Show only this way' }).nth(1);
  await choose.click();
  await expect(choose).toHaveAttribute('aria-pressed', 'true');
  await told.getByRole('button', { name: 'Copy these sentences' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n').length).toBeGreaterThan(1);
});

test('no path is an answer in words', async ({ page }) => {
  await page.goto(`/explore?g=p*${POLITECNICO}*${POLITECNICO}&path=${POLITECNICO}*${POLITECNICO}`);
  await expect(page.getByTestId(story)).toContainText('No connection between');
  await expect(page.getByTestId(story).locator('.notice')).not.toBeEmpty();
});

test('a hit of the search joins what is on screen', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  const before = await things(page);
  await search(page).fill('MADE');
  await expect(page.getByRole('option').first()).toContainText('MADE');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/distretto-green-high-tech.*,e\*/);
  await expect(async () => expect(await things(page)).toBeGreaterThan(before)).toPass();
});
