import { defineConfig } from '@playwright/test';

/**
 * Tests in a real Chromium against a running service with the sample, named by FILIERA_URL. The JUnit class
 * it.filiera.browser.PageTests starts one and runs them; `npm run test:browser` does with a service on port 8080.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: process.env['FILIERA_REPORT']
    ? [['list'], ['json', { outputFile: process.env['FILIERA_REPORT'] }]]
    : [['list']],
  use: {
    baseURL: process.env['FILIERA_URL'] ?? 'http://localhost:8080',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
