import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/**
 * What the built page may load: its own files, and nothing else. Pictures may also be made on the spot (`data:`, `blob:`),
 * which the PNG export needs.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function strictPolicy(): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The target folder also holds other static files, so only what an earlier build of the page left there is removed. */
function freshAssets(): Plugin {
  let assets = '';
  return {
    name: 'fresh-assets',
    apply: 'build',
    configResolved: (config) => {
      assets = join(config.root, config.build.outDir, config.build.assetsDir);
    },
    buildStart: () => rmSync(assets, { recursive: true, force: true }),
  };
}

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  plugins: [strictPolicy(), freshAssets()],
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Small files inlined as data: addresses would be refused by the policy above.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://localhost:8080', '/api': 'http://localhost:8080' } },
  test: { include: ['src/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
