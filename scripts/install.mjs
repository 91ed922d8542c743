// Plain JavaScript: this runs on whatever Node the machine has, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.elbook-lock`;

/** The environment in which the project's own tools, its pinned Node among them, come first. */
export const toolEnvironment = {
  ...process.env,
  PATH: `${root}node_modules/.bin:${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a tool of the project; returns its exit status. */
export const runTool = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: toolEnvironment, ...options });
  if (error) throw error;
  return status ?? 1;
};

/** The same, beside other tools: resolves to the exit status. */
export const startTool = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: toolEnvironment, ...options });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });

/** Installs the locked packages unless exactly these are installed already. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the packages of package-lock.json …');
  // Not `npm ci`: that refuses the whole lock where a registry lacks an optional package of some other platform.
  const status = runTool('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    env: process.env,
  });
  if (status !== 0) {
    console.error(
      'npm install failed. It needs the npm registry; once that can be reached, run the same command again.',
    );
    process.exit(status);
  }
  writeFileSync(stamp, lock);
}
