// Takes the screenshots of the documentation from a running service with the sample: npm run screenshots [address].
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const folder = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));
const AROUND_BOTH =
  '/explore?g=e*org:distretto-green-high-tech*member_of*25,e*org:cluster-scc-lombardia*member_of*25';

const VIEWS = {
  start: '/',
  explore: `${AROUND_BOTH}&sel=org:distretto-green-high-tech`,
  table: `${AROUND_BOTH}&as=table`,
  organisations: '/organisations?regions=ITC4',
  path: '/explore?path=org:pic-999879881*org:pic-952900162&g=p*org:pic-999879881*org:pic-952900162',
  profile: '/profile?id=org:distretto-green-high-tech',
};
const WINDOWS = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
];
const LANGUAGES = { en: 'en-GB', it: 'it-IT' };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
for (const viewport of WINDOWS) {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(VIEWS)) {
      const separator = path.includes('?') ? '&' : '?';
      await page.goto(`${address}${path}${separator}lang=${language}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(3000);
      await page.screenshot({ path: `${folder}${name}-${language}-${viewport.width}.png` });
      console.log(`${name}-${language}-${viewport.width}.png`);
    }
    await context.close();
  }
}
await browser.close();
