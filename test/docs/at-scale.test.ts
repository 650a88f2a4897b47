// The scripts of docs/at-scale.md, as far as one machine runs them: each gives the records that one process gives.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hearsay } from '../cli/run-hearsay.ts';
import { createDatabase } from '../postgres/create-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = (name: string) => join(root, 'docs', 'at-scale', name);
const corpus = Array.from({ length: 30 }, (_, index) => ({
  id: `d${index}`,
  text: `“The bridge at mile ${index} is open,” Orla Vance told Radio Meridian on Monday. 🌉`,
  published: '2031-03-12',
}));
const lines = corpus.map((article) => `${JSON.stringify(article)}\n`).join('');

describe('the scripts of docs/at-scale.md', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
  const file = join(folder, 'corpus.jsonl');
  const env = { ...process.env, HEARSAY: `${process.execPath} ${join(root, 'bin/hearsay')}` };
  let expected = '';

  beforeAll(() => {
    hearsay(folderOf(), ['--version']);
    writeFileSync(file, lines);
    expected = hearsay(folder, ['read', 'corpus.jsonl', '--format', 'jsonl', '--jobs', '1']).stdout;
    expect(expected.split('\n')).toHaveLength(corpus.length + 1);
  }, 300_000);

  it('parallel.sh gives the records in the order of the corpus', ({ skip }) => {
    if (spawnSync('parallel', ['--version']).status !== 0) skip('GNU parallel is not installed here.');
    const { stdout, status } = spawnSync(script('parallel.sh'), [file], {
      encoding: 'utf8',
      env: { ...env, BLOCK: '2k' },
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expected });
  });

  it('spark.py keeps to the contract of a pipe, empty partitions and all', ({ skip }) => {
    const stub = join(folder, 'stub');
    mkdirSync(stub);
    writeFileSync(join(stub, 'pyspark.py'), sparkOfOneMachine);
    const out = join(folder, 'out');
    const options = { encoding: 'utf8', env: { ...env, PYTHONPATH: stub } } as const;
    const { status, stderr, error } = spawnSync('python3', [script('spark.py'), file, out], options);
    if (error) skip('There is no Python here.');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const parts = readdirSync(out).sort();
    expect(parts.map((part) => readFileSync(join(out, part), 'utf8')).join('')).toBe(expected);
  });

  it('queue.mjs reads everything once, also where a worker is killed', async () => {
    // Within the package, so that it finds the library by its name.
    const run = { cwd: root, env: { ...env, DATABASE_URL: await createDatabase() } };
    const queue = (...args: string[]) =>
      spawnSync(process.execPath, [script('queue.mjs'), ...args], { ...run, encoding: 'utf8' });
    expect(queue('fill', file)).toMatchObject({ status: 0, stderr: '' });
    const doomed = spawn(process.execPath, [script('queue.mjs'), 'work'], run);
    await setTimeout(1500);
    doomed.kill('SIGKILL');
    expect(queue('work')).toMatchObject({ status: 0, stderr: '' });
    expect(queue('records').stdout).toBe(expected);
  });
});

// Spark as far as spark.py uses it: a partition is a process, which gets lines and gives lines.
const sparkOfOneMachine = `
import os, shlex, subprocess

class SparkContext:
    defaultParallelism = 2
    def __init__(self, appName): pass
    def stop(self): pass
    def textFile(self, path, minPartitions):
        lines = open(path, encoding='utf8').read().splitlines()
        cut = len(lines) // 2
        return Partitions([lines[:cut], [], lines[cut:]])

class Partitions:
    def __init__(self, parts): self.parts = parts
    def pipe(self, command, checkCode):
        def through(lines):
            fed = ''.join(line + '\\n' for line in lines).encode()
            done = subprocess.run(shlex.split(command), input=fed, stdout=subprocess.PIPE)
            if checkCode and done.returncode != 0: raise Exception(done.returncode)
            return done.stdout.decode()
        return Partitions([through(lines) for lines in self.parts])
    def saveAsTextFile(self, out):
        os.mkdir(out)
        for index, text in enumerate(self.parts):
            with open(f'{out}/part-{index:05}', 'w', encoding='utf8') as file: file.write(text)
`;
