// Finds a Chromium for the browser tests, or installs one where that needs nobody's leave.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './prepare.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const patience = 240_000;

/** Path of a Chromium; null where there is none and none could be installed. */
export async function ensureChromium() {
  return find() ?? (await findOfPlaywright()) ?? installOfDebian() ?? (await installOfPlaywright());
}

function find() {
  return [process.env.HEARSAY_CHROMIUM, ...places].find((path) => path && existsSync(path)) ?? null;
}

// Debian and its kin, as root: a quarter of a minute.
function installOfDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  say('Installing Chromium for the browser tests (apt-get, once) …');
  const quietly = {
    stdio: 'ignore',
    timeout: patience,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quietly);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
  return find();
}

async function findOfPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

async function installOfPlaywright() {
  say('Downloading Chromium for the browser tests (playwright, once) …');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: patience });
  return findOfPlaywright();
}
