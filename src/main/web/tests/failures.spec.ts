import { expect, test as base } from '@playwright/test';
import { AROUND_BOTH, canvas, heading } from './page';

// These break the connection on purpose, so the browser may complain.
const test = base;

test('without a service the page says so and what to do, and goes on once it is back', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(AROUND_BOTH);
  const alert = page.getByRole('alert').first();
  await expect(alert).toContainText('The service does not answer.');
  await expect(alert).toContainText('Check that Filiera is running');
  await page.unroute('**/graphql');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(canvas(page)).toHaveAttribute('data-things', /^[1-9]\d+$/);
  await expect(page.getByText('The service does not answer.')).toHaveCount(0);
});

test('a fault of the service is told with its code, what is on screen stays', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  await expect(canvas(page)).toHaveAttribute('data-things', /^[1-9]\d+$/);
  const shown = await canvas(page).getAttribute('data-things');
  await page.route('**/graphql', (route) =>
    route.fulfill({
      status: 200,
      json: { errors: [{ message: 'out of order', extensions: { code: 'INTERNAL' } }] },
    }),
  );
  await page.goto(`${AROUND_BOTH}&sel=org:made`);
  await expect(page.getByRole('alert').first()).toContainText('The service failed to answer.');
  await page.unroute('**/graphql');
  await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).click();
  await expect(canvas(page)).toHaveAttribute('data-things', shown ?? '');
});

test('a slow answer shows grey lines where the text will be', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/organisations');
  await expect(page.locator('.skeleton')).toBeVisible();
  await expect(heading(page)).toHaveText(/organisations/);
});
