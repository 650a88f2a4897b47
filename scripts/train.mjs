// `npm run train -- NAME …` makes a file in models/ again: compiles the programs of training/, which then run much faster
// than through a loader, and runs the one that is named.
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, run, say } from './prepare.mjs';

ensureInstalled();
say('Compiling …');
const compiled = join(root, 'node_modules', '.cache', 'hearsay-training');
mkdirSync(compiled, { recursive: true });
run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'training']);
writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n');
if (!existsSync(join(compiled, 'models')))
  symlinkSync(join(root, 'models'), join(compiled, 'models'), 'junction');
for (const file of readdirSync(join(root, 'training'))) {
  if (file.endsWith('.txt')) cpSync(join(root, 'training', file), join(compiled, 'training', file));
}
run(process.execPath, [join(compiled, 'training', 'train.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
