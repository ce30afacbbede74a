import {
  announcer,
  AROUND_BOTH,
  canvas,
  chooser,
  CLUSTER_SCC,
  details,
  DISTRETTO,
  expect,
  heading,
  placeOf,
  POLITECNICO,
  test,
  things,
} from './page';

const projectsOf = (id: string) => `/explore?g=e*${id}*participates_in*25&sel=${id}`;

test('an expansion shows n of N, and the next one more', async ({ page }) => {
  await page.goto(projectsOf(POLITECNICO));
  expect(await things(page)).toBe(26);
  const line = chooser(page)
    .getByRole('listitem')
    .filter({ hasText: /^Projects/ });
  await expect(line).toContainText(/25 of \d+/);
  await line.getByRole('button').click();
  await expect(line).toContainText(/50 of \d+/);
  expect(await things(page)).toBe(51);
  await expect(announcer(page)).toHaveText(/25 things added around/);
});

test('every step can be undone and redone, by button and by the back button', async ({ page }) => {
  await page.goto(projectsOf(POLITECNICO));
  await things(page);
  await chooser(page).getByRole('button').first().click();
  await expect(page).toHaveURL(/member_of/);
  const grown = await things(page);
  expect(grown).toBeGreaterThan(26);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(canvas(page)).toHaveAttribute('data-things', '26');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(canvas(page)).toHaveAttribute('data-things', String(grown));
  await page.goBack();
  await expect(canvas(page)).toHaveAttribute('data-things', '26');
});

test('what is on screen keeps its place when the graph grows', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  await things(page);
  await placeOf(page, DISTRETTO);
  const inGraph = () =>
    canvas(page).evaluate(
      (element: HTMLElement & { stage?: { graph: { getNodeAttributes: (id: string) => unknown } } }, id) => {
        const { x, y } = element.stage?.graph.getNodeAttributes(id) as { x: number; y: number };
        return [x, y];
      },
      DISTRETTO,
    );
  const before = await inGraph();
  const { x, y } = await placeOf(page, CLUSTER_SCC);
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/cluster-scc-lombardia\*participates_in/);
  await things(page);
  await placeOf(page, DISTRETTO);
  expect(await inGraph()).toEqual(before);
});

test('the legend counts, and hides what is unticked', async ({ page }) => {
  await page.goto(`${AROUND_BOTH},e*${DISTRETTO}*participates_in*25`);
  const all = await things(page);
  const projects = page.getByRole('checkbox', { name: 'Projects' });
  await projects.click();
  await expect(page).toHaveURL(/hide=project/);
  expect(await things(page)).toBeLessThan(all);
  await expect(page.locator('.filter-line').filter({ hasText: 'Projects' })).toContainText(/0 of \d/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(canvas(page)).toHaveAttribute('data-things', String(all));
});

test('the years narrow what is shown, by keyboard too', async ({ page }) => {
  await page.goto(projectsOf(POLITECNICO));
  const all = await things(page);
  const from = page.getByRole('slider', { name: 'from' });
  await from.focus();
  for (let year = 0; year < 4; year++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=\d{4}-\d{4}/);
  expect(await things(page)).toBeLessThanOrEqual(all);
  await expect(page.locator('.years')).toContainText(/20\d\d\u201320\d\d/);
});

test('a click selects, a right click asks the questions that fit', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  await things(page);
  const { x, y } = await placeOf(page, POLITECNICO);
  await page.mouse.click(x, y);
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(/politecnico di milano/i);
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Path from here to...' })).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: /^Projects/ })).toContainText(/of \d+/);
  await menu.getByRole('menuitem', { name: 'Remove from the screen' }).click();
  await expect(announcer(page)).toHaveText(/removed/);
  await expect(page).toHaveURL(/r\*org:pic-999879881/);
});

test('arrow keys walk from thing to thing and say where one is; Enter expands', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  const all = await things(page);
  await placeOf(page, DISTRETTO);
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(announcer(page)).toHaveText(/, (Cluster|Organisation|Project), \d+ links? on screen/);
  const first = await announcer(page).textContent();
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(arrow);
    if ((await announcer(page).textContent()) !== first) break;
  }
  expect(await announcer(page).textContent()).not.toBe(first);
  await page.goto(`${AROUND_BOTH}&sel=${POLITECNICO}`);
  await things(page);
  await canvas(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pic-999879881\*participates_in/);
  expect(await things(page)).toBeGreaterThan(all);
});

test('a pinned thing is kept in the address with its place', async ({ page }) => {
  await page.goto(`${AROUND_BOTH}&sel=${POLITECNICO}`);
  await things(page);
  await placeOf(page, POLITECNICO);
  await details(page).getByRole('button', { name: 'Pin in place' }).click();
  await expect(page).toHaveURL(/pins=org:pic-999879881\*-?[\d.]+\*-?[\d.]+/);
  await expect(details(page).getByRole('button', { name: 'Unpin' })).toBeVisible();
});

test('a copied link reopens the same view', async ({ page, context }) => {
  await page.goto(`${AROUND_BOTH}&sel=${DISTRETTO}&hidetypes=university&as=graph`);
  const shown = await things(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(announcer(page)).toHaveText(/Link copied/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(copied);
  await expect(canvas(other)).toHaveAttribute('data-things', String(shown));
  await expect(details(other).getByRole('heading', { level: 2 })).toHaveText(/Distretto Green/);
  await expect(other.getByRole('checkbox', { name: 'University' })).not.toBeChecked();
});

test('an empty screen says what to do, and a new graph can be undone', async ({ page }) => {
  await page.goto(AROUND_BOTH);
  const all = await things(page);
  await page.getByRole('button', { name: 'New graph' }).click();
  await expect(page.getByText('Search above for an organisation')).toBeVisible();
  await page.goBack();
  await expect(canvas(page)).toHaveAttribute('data-things', String(all));
  await expect(heading(page)).toContainText(`with ${all - 2} things around them`);
});
