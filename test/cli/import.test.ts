// `hearsay import` into a ledger, with files edited as brat and INCEpTION save them.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hearsay } from './run-hearsay.ts';

const text =
  'Ingrid Solheim, Norway’s chief mediator, said on Monday that at least 640 people had been killed.\n\n' +
  '“Peru demands a ceasefire,” Julián Tello told reporters.\n\n' +
  'The harbour stays closed, according to the port authority.';

// What is stale is built at the first call, which says so.
beforeAll(() => void hearsay(folderOf(), ['--version']), 240_000);

function filled() {
  const line = JSON.stringify({ id: 'talks', text, published: '2031-04-01', publisher: 'Harbour Post' });
  const folder = folderOf({ 'talks.jsonl': `${line}\n` });
  const run = (...args: string[]) => hearsay(folder, args);
  expect(run('add', 'talks.jsonl')).toMatchObject({ status: 0 });
  const edit = (path: string, change: (file: string) => string) => {
    const before = readFileSync(join(folder, path), 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, path), after);
  };
  const reviews = () => JSON.parse(run('reviews', '--format', 'json').stdout);
  return { folder, run, edit, reviews };
}

// The event of the statement that stands on these words of the cue.
function eventOn(file: string, cue: string): { trigger: string; event: string } {
  const trigger = new RegExp(`^(T\\d+)\\tAttribution [\\d ]+\\t${cue}$`, 'm').exec(file)![1]!;
  return { trigger, event: new RegExp(`^(E\\d+)\\tAttribution:${trigger}\\b`, 'm').exec(file)![1]! };
}

describe('hearsay import into a ledger', { timeout: 120_000 }, () => {
  it('takes from brat what was deleted, moved, annotated and marked', () => {
    const { run, edit, reviews } = filled();
    run('export', '--format', 'brat', '--out', 'brat');
    const nothing = run('import', 'brat/talks.ann', '--as', 'Ana');
    expect(nothing).toMatchObject({
      status: 0,
      stderr: '',
      stdout: 'brat/talks.ann: document 1: nothing new.\n',
    });
    edit('brat/talks.ann', (file) => {
      const told = eventOn(file, 'told');
      const said = eventOn(file, 'said');
      const stays = text.indexOf('closed, according');
      return [
        ...file
          .split('\n')
          .filter((one) => one !== '' && !new RegExp(`^${told.event}\\t|\\s${told.event}\\b`).test(one))
          .map((one) => one.replaceAll(new RegExp(` \\w+:${told.event}\\b`, 'g'), ''))
          // Solheim's words end with "killed" no more.
          .map((one) =>
            /^T\d+\tContent /.test(one) && one.includes('640')
              ? one.replace(
                  /(Content \d+) (\d+)(\t.*) had been killed$/,
                  (_, from, to, words) => `${from} ${Number(to) - ' had been killed'.length}${words}`,
                )
              : one,
          ),
        `T901\tAttribution ${stays} ${stays + 6}\tclosed`,
        `T902\tContent 0 6\tIngrid`,
        'E901\tAttribution:T901 Content:T902',
        `A901\tReview ${said.event} accepted`,
        '',
      ].join('\n');
    });
    const { stdout, stderr } = run('import', 'brat/talks.ann', '--as', 'Ana');
    expect({ stdout, stderr }).toEqual({
      stdout: expect.stringMatching(/^brat\/talks\.ann: document 1: .*1 rejected.*1 added/),
      stderr: '',
    });
    const states = reviews();
    const of = (decision: string) => states.filter((one: { decision: string }) => one.decision === decision);
    expect(of('rejected')).toMatchObject([
      { words: '“Peru demands a ceasefire,”', by: 'Ana', disagrees: true },
    ]);
    expect(of('corrected')[0].correction.content.at(-1)[1]).toBe(text.indexOf(' had been killed'));
    expect(of('added')).toMatchObject([{ correction: { content: [[0, 6]] } }]);
    expect(run('import', 'brat/talks.ann', '--as', 'Ana').stdout).toMatch(/nothing new/);
    run('undo', '1', '--as', 'Ana');
    expect(reviews()).toHaveLength(states.length - 1);
  });

  it('takes from INCEpTION a changed feature, and accepts the rest where all was gone through', () => {
    const { folder, run, edit, reviews } = filled();
    run('export', '--format', 'webanno-tsv', '--out', 'tsv/');
    edit('tsv/talks.tsv', (file) => file.replace('|affirmed|', '|denied|').replace('affirmed', 'denied'));
    // As it lies in an exported project.
    renameSync(join(folder, 'tsv'), join(folder, 'talks.txt'));
    renameSync(join(folder, 'talks.txt', 'talks.tsv'), join(folder, 'talks.txt', 'ana.tsv'));
    run('import', 'talks.txt/ana.tsv', '--as', 'Ana');
    expect(reviews()).toMatchObject([{ decision: 'corrected', correction: { polarity: 'denied' } }]);
    const all = run('import', 'talks.txt/ana.tsv', '--as', 'Ana', '--accept-rest');
    expect(all.stdout).toMatch(/: \d+ accepted\.\n$/);
    expect(reviews().filter((one: { decision: string }) => one.decision === 'corrected')).toHaveLength(1);
    expect(run('import', 'talks.txt/ana.tsv', '--as', 'Ana', '--accept-rest').stdout).toMatch(/nothing new/);
  });

  it('says in one line which file belongs to no document, or to another text', () => {
    const { folder, run } = filled();
    run('export', '--format', 'brat', '--out', 'brat');
    const file = readFileSync(join(folder, 'brat', 'talks.ann'), 'utf8');
    writeFileSync(join(folder, 'other.ann'), file);
    writeFileSync(join(folder, 'talks.ann'), file.replace('\tsaid', '\tsays'));
    expect(run('import', 'other.ann')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^hearsay: other\.ann belongs to no document of .*none is called other/),
    });
    expect(run('import', 'talks.ann').stderr).toMatch(
      /^hearsay: talks\.ann, line \d+, is not as document 1 has it: its words are “says”/,
    );
    expect(run('reviews', '--format', 'json').stdout).toBe('[]\n');
  });
});
