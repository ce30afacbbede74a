import { DISTRETTO, expect, heading, POLITECNICO, STMICROELECTRONICS, test } from './page';

test('the profile of the Distretto has every field of the ECCP form, unknown ones as unknown', async ({
  page,
}) => {
  await page.goto(`/profile?id=${DISTRETTO}`);
  await expect(heading(page)).toContainText('Distretto Green & High Tech');
  const profile = page.getByTestId('cluster-profile');
  const fact = (label: string) =>
    profile.locator('.fact').filter({ has: page.getByText(label, { exact: true }) });
  await expect(fact('Established')).toContainText('18 June 2008');
  for (const label of [
    'Staff of the management team',
    'Cluster Excellence label',
    'European Strategic Cluster Partnerships',
    'Languages spoken',
    'Formal strategy',
    'Focus on internationalisation',
    'International: target countries',
  ])
    await expect(fact(label)).toContainText('unknown');
  await expect(fact('Other label')).toContainText('Smart Cities and Communities');
  await expect(fact('Other networks and partnerships')).toContainText('Silicon Europe');
  await expect(fact('Sectoral industries')).toContainText('Communications Equipment and Services');
  await expect(fact('Technology fields')).toContainText('Broadband');
  await expect(fact('S3 EU priority areas')).toContainText('smart cities');
  await expect(fact('Emerging industries')).toContainText('Digital Industries');
  await expect(fact('Specialisations not covered above')).toContainText('IoT');
  const composition = profile.getByRole('row').filter({ hasText: 'Members in all' });
  await expect(composition).toContainText('unknown');
  await expect(profile).toContainText('Support of technology transfer');
  await expect(profile).toContainText(/Ecohitech/i);
  await expect(profile).toContainText('CISCO');
});

test('sources that disagree stand side by side, one click away', async ({ page }) => {
  await page.goto(`/profile?id=${DISTRETTO}`);
  await page.getByRole('button', { name: 'Says who: Established' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('18 June 2008');
  await expect(dialog).toContainText('2008/2009');
  await expect(dialog).toContainText('another source says');
});

test('what a source says in codes is told in words, in the language of the page', async ({ page }) => {
  await page.goto(`/profile?id=${STMICROELECTRONICS}&lang=it`);
  await page.getByRole('button', { name: 'Chi lo dice: Tipo' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Grande impresa');
  await expect(dialog).not.toContainText('LARGE_COMPANY');
  await page.keyboard.press('Escape');
  await page.getByText('Che cosa dice ogni fonte').click();
  await expect(page.locator('.statements')).toContainText('impresa, a scopo di lucro (PRC)');
  await expect(page.locator('.statements')).toContainText('Monza');
  await expect(page.locator('.statements')).not.toContainText('shortName');
});

test('an inferred technology looks different from a declared one and says from what', async ({ page }) => {
  await page.goto(`/profile?id=${POLITECNICO}`);
  const inferred = page.locator('.evidence-list li.inferred').first();
  await expect(inferred.locator('.badge-inferred')).toContainText('inferred');
  await expect(inferred).toContainText(/inferred from \d+ projects?/);
  await inferred.getByRole('button', { name: /Says who/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Rule');
});

test('an identifier that the data do not have is answered, not an error', async ({ page }) => {
  await page.goto('/profile?id=org:nobody');
  await expect(page.getByText('There is nothing with the identifier org:nobody')).toBeVisible();
  await page.goto('/explore?g=e*org:nobody*member_of*25');
  await expect(page.getByText('Not in the data: org:nobody')).toBeVisible();
});

test('an address without a screen leads back to the start', async ({ page }) => {
  await page.goto('/profile');
  await expect(heading(page)).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'To the start page' }).click();
  await expect(heading(page)).toContainText('Lombardy');
});

test('the list of organisations says its answer and keeps its conditions in the address', async ({
  page,
}) => {
  await page.goto('/organisations?technologies=tech:euroscivoc-25-73-453-459&regions=ITC4');
  await expect(heading(page)).toHaveText(/^\d+ organisations? offers? robotics in Lombardy$/);
  const all = Number((await heading(page).textContent())?.split(' ')[0]);
  await page.getByRole('checkbox', { name: 'University' }).click();
  await expect(page).toHaveURL(/types=university/);
  await expect(async () => {
    expect(Number((await heading(page).textContent())?.split(' ')[0])).toBeLessThan(all);
  }).toPass();
  await page.goBack();
  await expect(heading(page)).toHaveText(new RegExp(`^${all} `));
});

test('sources, taxonomies and loads are listed with their permission', async ({ page }) => {
  await page.goto('/sources');
  await expect(heading(page)).toHaveText(/come from \d+ sources/);
  await expect(page.getByRole('row').filter({ hasText: 'CORDIS' }).first()).toContainText(
    /2011\/833|European Union/,
  );
  await expect(page.getByText(/done/).first()).toBeVisible();
});
