// `npm test`: installs and builds what is missing, finds or installs a Chromium, runs every test.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { prepare, root, say } from './prepare.mjs';

prepare();
const chromium = await ensureChromium();
if (!chromium) say('No Chromium was found or could be installed: the browser tests are skipped.');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HEARSAY_CHROMIUM: chromium ?? '' },
});
process.exit(status ?? 1);
