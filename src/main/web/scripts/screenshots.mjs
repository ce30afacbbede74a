// Takes the screenshots of the documentation from a running service with the sample: npm run screenshots [address].
// With FILIERA_OFFICER and FILIERA_PASSWORD, also those of the editor of chains, of importing and of the review queue: these bring the test resources'
// member list and a table of CORDIS into the graph of the service. SCREENSHOTS names some of them, separated by commas.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const officer = process.env['FILIERA_OFFICER'];
const password = process.env['FILIERA_PASSWORD'];
const only = process.env['SCREENSHOTS']?.split(',');
const folder = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));
const memberList = fileURLToPath(new URL('../../../test/resources/formats/soci.xlsx', import.meta.url));
const download = {
  name: 'organization.csv',
  mimeType: 'text/csv',
  buffer: gunzipSync(
    readFileSync(new URL('../../../test/resources/formats/organization-whole.csv.gz', import.meta.url)),
  ),
};
const AROUND_BOTH =
  '/explore?g=e*org:distretto-green-high-tech*member_of*25,e*org:cluster-scc-lombardia*member_of*25';

const VIEWS = {
  start: '/',
  explore: `${AROUND_BOTH}&sel=org:distretto-green-high-tech`,
  table: `${AROUND_BOTH}&as=table`,
  organisations: '/organisations?regions=ITC4',
  path: '/explore?path=org:pic-999879881*org:pic-952900162&g=p*org:pic-999879881*org:pic-952900162',
  profile: '/profile?id=org:distretto-green-high-tech',
  partners: '/partners?for=org:pic-952900162&need=low-power%20sensors%20for%20public%20lighting',
  connect: '/connect?of=org:pic-999879881,org:pic-952900162',
  consortium: '/consortium?topic=FoF-10-2015&lead=org:pic-967204461&rules=minCountries:3,minSmePercent:40',
  bridges: '/bridges',
  coverage: '/coverage?from=2015&to=2017',
  'coverage-compared': '/coverage?region=ITC4C&from=2015&to=2017&with=ITC46&figure=projectPart&map=projects',
  diversification: '/diversification',
  changes: '/changes?from=2014&to=2015',
  strategies: '/strategies',
  report: '/report?from=2015&to=2017',
  'data-quality': '/data-quality',
  'value-chains': '/value-chains',
  'value-chain': '/value-chains?chain=chain:home-of-iot&stage=stage:home-of-iot-middleware',
  'what-if': '/what-if?chain=chain:smart-public-lighting&leave=org:pic-999977657',
};
const WINDOWS = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
];
const LANGUAGES = { en: 'en-GB', it: 'it-IT' };

let run = 0;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
for (const viewport of WINDOWS) {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wanted = (name) => only === undefined || only.includes(name);
    const take = async (name, fullPage = false) => {
      const file = `${name}-${language}-${viewport.width}.png`;
      await page.screenshot({ path: folder + file, fullPage });
      console.log(file);
    };
    const go = (path) =>
      page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
        waitUntil: 'networkidle',
      });
    for (const [name, path] of Object.entries(VIEWS).filter(([view]) => wanted(view))) {
      await go(path);
      await page.waitForTimeout(3000);
      await take(name);
    }
    if (officer !== undefined && wanted('chain-edit')) {
      await go('/');
      await signIn(page);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await go('/value-chains/edit?id=chain:smart-public-lighting');
        await page.locator('.chain-form').waitFor();
        await take(colorScheme === 'dark' ? 'chain-edit-dark' : 'chain-edit');
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    if (officer !== undefined && (wanted('import') || wanted('merges'))) {
      await go('/import');
      if (wanted('import')) await take('import-visitor');
      await signIn(page);
      await fillQueue(page, go);
      if (wanted('merges')) await take('merges');
      if (wanted('import')) await importList(page, go, take);
    }
    await context.close();
  }
}
await browser.close();

/** By the session's own address, as the dialog does: what the dialog looks like is told by other screenshots. */
async function signIn(page) {
  await page.evaluate(
    async (person) => {
      await fetch('/api/session');
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch('/api/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
        body: JSON.stringify(person),
      });
      if (!answer.ok) throw new Error(`Sign-in: HTTP ${answer.status}`);
    },
    { userName: officer, password },
  );
}

/** Looks for duplicates once, so that there are pairs to decide on. */
async function fillQueue(page, go) {
  await go('/merges');
  if (!(await page.locator('article.pair').isVisible())) {
    await page.locator('.bulk summary').click();
    await page.locator('.bulk button').last().click();
  }
  await page.locator('article.pair').waitFor({ timeout: 60_000 });
  await go('/merges');
  await page.locator('article.pair').waitFor();
}

/** The steps of the wizard, one after the other. */
async function importList(page, go, take) {
  const state = page.getByTestId('import-state');
  await go('/import');
  await take('import-file');
  await page.locator('input[type=file]').setInputFiles(memberList);
  await page.locator('.import-columns').waitFor();
  // Another cluster each time, so that there is something new each time.
  run += 1;
  await page.locator('.import-questions select').first().selectOption({ index: run });
  await take('import-columns', true);
  await page.locator('.import-questions button[type=submit]').click();
  await state.waitFor();
  await page.getByTestId('import-counts').waitFor();
  await page.mouse.move(0, 0);
  await take('import-trial', true);
  await page.locator('main .toolbar .primary').click();
  await page.locator('main a.button.primary').waitFor();
  await take('import-done', true);
  // A file of thousands of rows, for a list of ten is in before anybody sees it coming.
  await go('/import');
  await page.locator('input[type=file]').setInputFiles(download);
  await page.locator('.import-questions button[type=submit]').click();
  await page.getByTestId('import-counts').waitFor({ timeout: 120_000 });
  await page.locator('main .toolbar .primary').click();
  await page
    .getByTestId('import-progress')
    .filter({ hasText: /: \d+[.,]\d{3} (of|di) / })
    .waitFor({ timeout: 120_000 });
  await take('import-progress');
  await page.locator('main a.button.primary').waitFor({ timeout: 180_000 });
}
