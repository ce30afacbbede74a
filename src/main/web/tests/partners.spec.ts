import { barriers } from './barriers';
import { expect, heading, POLITECNICO, test } from './page';

const ITALIAN = 'cerchiamo sensori a basso consumo per illuminazione pubblica';

test('a need in words becomes technologies and people with reasons that lead to facts', async ({ page }) => {
  await page.goto(`/partners?for=${POLITECNICO}&lang=en`);
  await page.getByLabel('What do you need?').fill(ITALIAN);
  await page.keyboard.press('Enter');
  const understood = page.getByRole('group', { name: 'Understood as' });
  await expect(understood).toContainText('sensors');
  await expect(understood).toContainText('optoelectronics');
  await expect(understood).toContainText('basso consumo');
  await expect(heading(page)).toContainText(/\d+ organisations have worked on sensors/);
  const first = page.getByRole('article').first();
  await expect(first.getByRole('list', { name: 'Why' })).toContainText('which you asked for');
  await first.getByText('Facts behind this').first().click();
  await expect(first.getByRole('link').nth(1)).toHaveAttribute('href', /profile\?id=project/);
  expect(await barriers(page)).toEqual([]);
});

test('the interpretation is corrected by keyboard, and the address keeps it', async ({ page }) => {
  await page.goto(`/partners?need=${encodeURIComponent(ITALIAN)}&lang=en`);
  await page.getByRole('button', { name: 'Leave out smart cities' }).focus();
  await page.keyboard.press('Enter');
  const understood = page.getByRole('group', { name: 'Understood as' });
  await expect(understood).not.toContainText('smart cities');
  await expect(page).toHaveURL(/tech=/);
  await page.reload();
  await expect(understood).toContainText('corrected by hand');
  await page.getByRole('button', { name: 'Read the words again' }).click();
  await expect(understood).toContainText('smart cities');
});

test('people are put on the shortlist and laid side by side', async ({ page }) => {
  await page.goto(`/partners?for=${POLITECNICO}&need=sensors&lang=en`);
  const cards = page.getByRole('article');
  await cards
    .nth(0)
    .getByRole('button', { name: /^Add to shortlist/ })
    .click();
  await expect(cards.nth(0).getByRole('button', { name: /^On the shortlist/ })).toBeVisible();
  await cards.nth(0).getByLabel('Compare').check();
  await cards.nth(1).getByLabel('Compare').check();
  await expect(page.getByRole('region', { name: 'Compared: 2 side by side' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^On the shortlist/ })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Compared: 2 side by side' })).toBeVisible();
});

test('a need in no known word is told, in Italian too', async ({ page }) => {
  await page.goto('/partners?need=xylophones&lang=it');
  await expect(heading(page)).toHaveText('Nessuno da suggerire');
  await expect(page.getByText('Usare altre parole')).toBeVisible();
});
