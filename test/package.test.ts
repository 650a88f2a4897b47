// The package that `npm pack` makes works where it is installed: its program reads, its library is there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the package', () => {
  it('reads an article where npm has installed it', { timeout: 600_000 }, ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay package '));
    const packed = npm(root, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
    const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
    writeFileSync(join(folder, 'package.json'), '{"name": "elsewhere", "private": true, "type": "module"}');
    const installed = npm(folder, [
      'install',
      '--prefer-offline',
      '--omit=dev',
      '--no-audit',
      '--no-fund',
      `./${filename}`,
    ]);
    if (/E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|TIMEDOUT|NETUNREACH)|ENOTCACHED/.test(installed.stderr)) {
      skip('The npm registry cannot be reached: that the package installs elsewhere is not tested.');
    }
    expect(installed.status, installed.stderr).toBe(0);

    writeFileSync(join(folder, 'article.txt'), '“The bridge is open,” Orla Vance said.\n');
    const read = node(folder, [
      join('node_modules', 'hearsay', 'bin', 'hearsay'),
      'read',
      'article.txt',
      '--format',
      'json',
    ]);
    expect(read).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(read.stdout).attributions).toHaveLength(1);

    const program =
      "import { read } from 'hearsay'; console.log(read({ text: 'It is open, she said.' }).format);";
    expect(node(folder, ['--input-type=module', '--eval', program]).stdout).toBe('hearsay-record/1\n');
  });
});

function npm(cwd: string, args: readonly string[]) {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

function node(cwd: string, args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
}
