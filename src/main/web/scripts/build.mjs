// Builds the page for Maven: installs packages only when the lock file changed, builds only when a source changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(web, '../../..');
const check = process.argv.includes('--check');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(
    `Filiera needs Node.js 20.19 or newer to build its page; this is ${process.version} (${process.execPath}).`,
  );

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function npm(...args) {
  // npm is a script beside node: a shell finds it under whatever name the system gives it.
  const ran = spawnSync(['npm', ...args].join(' '), {
    cwd: web,
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (ran.status === 127 || ran.error)
    fail('Filiera needs npm, which comes with Node.js, to build its page; it was not found.');
  if (ran.status !== 0) fail(`npm ${args.join(' ')} failed (exit ${ran.status}); what it said is above.`);
}

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const newestBelow = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
      .map((entry) => timeOf(join(entry.parentPath, entry.name))),
  );

const installed = join(web, 'node_modules/.installed');
if (timeOf(installed) < timeOf(join(web, 'package-lock.json'))) {
  npm('ci', '--no-fund', '--no-audit', '--loglevel=error');
  writeFileSync(installed, '');
}

if (check) {
  npm('run', '--silent', 'check');
} else {
  const built = timeOf(join(root, 'target/classes/static/index.html'));
  const sources = Math.max(
    ...['src', 'public'].map((folder) => newestBelow(join(web, folder))),
    ...['schema', 'operations'].map((folder) => newestBelow(join(root, 'graphql', folder))),
    ...['index.html', 'vite.config.ts', 'package-lock.json', 'scripts/codegen.mjs'].map((file) =>
      timeOf(join(web, file)),
    ),
  );
  if (built < sources) npm('run', '--silent', 'build');
}
