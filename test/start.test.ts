// `npm start`, as a program runs it and as a person does: what it prints, that it ends, and that it serves where it is asked to.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const start = fileURLToPath(new URL('../scripts/start.mjs', import.meta.url));

describe('npm start', { timeout: 300_000 }, () => {
  it('prints what the examples show and ends where there is no terminal', () => {
    const { status, stdout } = spawnSync(process.execPath, [start], { encoding: 'utf8' });
    expect(status).toBe(0);
    for (const command of ['origins', 'copies', 'shifts', 'contradictions', 'status'])
      expect(stdout).toContain(`: hearsay ${command}\n`);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^In a browser: npm start -- --serve/);
  });

  it('serves what it read where it is asked to, until it is stopped', async () => {
    const server = spawn(process.execPath, [start, '--serve', '--port', '0']);
    let told = '';
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (data) => {
        told += String(data);
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
        if (found) resolve(found[0]);
      });
      server.once('exit', (code) => reject(new Error(`It ended with ${code}.`)));
    });
    const { documents } = (await (await fetch(`${address}/api/status`)).json()) as { documents: number };
    expect(documents).toBeGreaterThan(50);
    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    expect(code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });
});
