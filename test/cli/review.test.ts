import { describe, expect, it } from 'vitest';
import { folderOf, hearsay } from './run-hearsay.ts';

const patience = 300_000;
const text =
  'Ingrid Solheim, Norway’s chief mediator, said on Monday that at least 640 people had been killed.\n\n' +
  '“Peru demands a ceasefire if Ecuador withdraws,” Julián Tello told reporters.';

function filled(): { run: (...args: string[]) => ReturnType<typeof hearsay>; key: string } {
  const folder = folderOf({ 'solheim.txt': text });
  const run = (...args: string[]) => hearsay(folder, args);
  expect(run('add', 'solheim.txt', '--publisher', 'Harbour Post')).toMatchObject({ status: 0 });
  const [hit] = JSON.parse(run('search', 'ceasefire', '--format', 'json').stdout);
  return { run, key: hit.key };
}

describe('reviewing at the command line', () => {
  it(
    'keeps decisions by key and by place, lists them and takes them back',
    () => {
      const { run, key } = filled();
      expect(run('accept', '--as', 'Ana', '--note', 'Heard it.', '--', key)).toMatchObject({
        status: 0,
        stderr: '',
      });
      expect(run('reject', '1:a1', '--as', 'Ana').stdout).toMatch(
        /^Rejected the attribution “.*640.*” \(document 1\), by Ana\.\n$/,
      );
      const listed = () => JSON.parse(run('reviews', '--format', 'json').stdout);
      expect(listed()).toMatchObject([
        { key, decision: 'accepted', note: 'Heard it.', by: 'Ana', disagrees: false },
        { ref: 'a1', decision: 'rejected', disagrees: true },
      ]);
      expect(run('reviews', '--disagreeing').stdout).toMatch(/^entry .*\n1:a1 +rejected +Ana/);
      expect(run('undo', '1', '--as', 'Ana').stdout).toMatch(/^Took back: reject, /);
      expect(run('undo', '1:a1', '--as', 'Ana')).toMatchObject({ status: 1 });
      expect(listed()).toHaveLength(1);
    },
    patience,
  );

  it(
    'corrects by words of the text, and tells how far people agree',
    () => {
      const { run } = filled();
      const corrected = run(
        'correct',
        '1:a1',
        '--source',
        'chief mediator',
        '--polarity',
        'denied',
        '--as',
        'Ana',
      );
      expect(corrected).toMatchObject({ status: 0, stderr: '' });
      const start = text.indexOf('chief mediator');
      expect(JSON.parse(run('reviews', '--format', 'json').stdout)).toMatchObject([
        {
          decision: 'corrected',
          correction: { source: [[start, start + 14]], polarity: 'denied' },
          disagrees: true,
        },
      ]);
      expect(run('correct', '1:a1', '--cue', 'whispered').stderr).toMatch(/does not stand in the text/);
      expect(run('correct', '1:a1').stderr).toMatch(/has to state something/);
      run('accept', '1:a1', '--as', 'Ben');
      const { kinds, differences } = JSON.parse(run('agreement', '--format', 'json').stdout);
      expect(kinds).toMatchObject([
        { kind: 'attribution', entries: 1, people: ['Ana', 'Ben'], differing: 1 },
      ]);
      expect(differences).toMatchObject([{ document: 1, ref: 'a1' }]);
      expect(run('search', '--reviewed').stdout).toMatch(/Solheim/);
    },
    patience,
  );

  it(
    'says in one line what is not there',
    () => {
      const { run } = filled();
      for (const args of [
        ['accept', '1:a99'],
        ['reject', 'no-such-key'],
        ['note', '9:a1', 'Hm.'],
        ['reviews', '7'],
      ]) {
        expect(run(...args).stderr).toMatch(/^hearsay: The ledger holds no .*\.\n$/);
      }
    },
    patience,
  );
});
