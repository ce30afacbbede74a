// npm run bench:graph: how long frames take while one pans, zooms and points at things, on made-up graphs in a real Chromium.
// A frame every 16.7 ms is 60 per second. Numbers depend on the machine; without a graphics card Chromium draws in software.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const sizes = [
  [200, 600],
  [1000, 3000],
  [2000, 6000],
];
const actions = {
  drag: async (mouse) => {
    await mouse.move(640, 400);
    await mouse.down();
    for (let step = 0; step < 40; step++) await mouse.move(640 + 200 * Math.sin(step / 6), 400 + 5 * step);
    await mouse.up();
  },
  zoom: async (mouse) => {
    for (let step = 0; step < 20; step++) await mouse.wheel(0, step < 10 ? -120 : 120);
  },
  'point at': async (mouse) => {
    for (let step = 0; step < 40; step++) await mouse.move(340 + 15 * step, 250 + ((step * 53) % 300));
  },
};

await build({
  root: web,
  configFile: join(web, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: '.bench', rollupOptions: { input: join(web, 'bench/index.html') } },
});
const server = await preview({
  root: web,
  configFile: join(web, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: '.bench' },
  preview: { port: 0, host: '127.0.0.1' },
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.argv.includes('--gpu') ? [] : ['--disable-gpu']),
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`${server.resolvedUrls.local[0]}bench/index.html`);
  console.log('things  links  action     frames  median ms  95 % ms  longest ms  layout ms');
  for (const [things, links] of sizes) {
    let layout = Math.round(
      await page.evaluate(([n, m]) => globalThis.draw(n, m), [things, links]),
    ).toString();
    for (const [action, perform] of Object.entries(actions)) {
      await page.evaluate(() => globalThis.record());
      await perform(page.mouse);
      const times = await page.evaluate(() => globalThis.recorded());
      const at = (share) =>
        (times[Math.min(Math.floor(share * times.length), times.length - 1)] ?? 0).toFixed(1);
      const row = [things, links, action.padEnd(8), times.length, at(0.5), at(0.95), at(1), layout];
      console.log(
        row.map((cell, column) => String(cell).padStart([6, 6, 9, 7, 10, 8, 11, 10][column])).join(' '),
      );
      layout = '';
    }
  }
} finally {
  await browser.close();
  await server.close();
}
