// `hearsay syntax` through the built command line: CoNLL-U that keeps the rules of Universal Dependencies, whatever
// the text.
import { beforeAll, describe, expect, it } from 'vitest';
import { type ConlluSentence, readConllu } from '../../src/reader/index.ts';
import { breaches } from '../conllu-rules.ts';
import { folderOf, hearsay, hearsayIntoHead } from './run-hearsay.ts';

const article =
  'Bridge reopens in Larnow\n\n“We don’t wait,” Orla Vance told Radio Meridian on Monday. It cannot last.\n';

beforeAll(() => {
  hearsay(folderOf(), ['--version']);
}, 120_000);

function parse(text: string | Uint8Array, ...args: readonly string[]): ConlluSentence[] {
  const { status, stdout, stderr } = hearsay(folderOf(), ['syntax', '-', ...args], text);
  expect([status, stderr]).toEqual([0, '']);
  expect(breaches(stdout)).toEqual([]);
  return [...readConllu(stdout.split('\n'))];
}

describe('hearsay syntax', () => {
  it('prints sentences by paragraphs, with words, tags, trees and names', () => {
    const [title, first, second] = parse(article);
    expect(title!.comments).toEqual([
      'newdoc id = -',
      'newpar',
      'sent_id = 1',
      'text = Bridge reopens in Larnow',
    ]);
    expect(first!.comments.slice(0, 2)).toEqual(['newpar', 'sent_id = 2']);
    expect(second!.comments).toEqual(['sent_id = 3', 'text = It cannot last.']);
    expect(first!.multiwords.map(({ form }) => form)).toEqual(['don’t']);
    const word = (form: string) => first!.words.find((word) => word.form === form)!;
    expect(word('told')).toMatchObject({ upos: 'VERB', lemma: 'tell' });
    expect(first!.words[word('Orla').head]).toMatchObject({ form: 'told' });
    expect([word('Orla').misc, word('Vance').misc]).toEqual(['Name=B-PER', 'Name=I-PER']);
    expect(word('wait').misc).toBe('SpaceAfter=No');
  });

  it('numbers the sentences of several documents through, each under its own id', () => {
    const lines = ['{"id": "one a", "text": "It rains."}', '{"text": "It snows. It melts."}'].join('\n');
    const folder = folderOf({ 'a.txt': 'She left.', 'b.jsonl': lines, 'c.html': '<p>He stayed.</p>' });
    const { status, stdout } = hearsay(folder, ['syntax', '.']);
    expect([status, breaches(stdout)]).toEqual([0, []]);
    expect(stdout.match(/^# (?:newdoc|sent_id).*/gm)).toEqual([
      '# newdoc id = a.txt',
      '# sent_id = 1',
      '# newdoc id = one_a',
      '# sent_id = 2',
      '# newdoc id = b.jsonl:2',
      '# sent_id = 3',
      '# sent_id = 4',
      '# newdoc id = c.html',
      '# sent_id = 5',
    ]);
  });

  const hostile: readonly [what: string, text: string][] = [
    ['a sentence of 5,000 words', `${'he said that she and '.repeat(1000)}left.`],
    ['a token of 10,000 characters', `The ${'a'.repeat(10_000)} said ${'!'.repeat(10_000)} so.`],
    ['emoji', '👩‍👩‍👧 left 🇺🇦. 🙂🙂 “👍🏽,” he said.'],
    ['combining marks', 'The cafe\u0301 in Zu\u0308rich is o\u0337pen, she said. \u0301\u0302 =\u0301'],
    ['right-to-left text', 'אמר השר. "שלום" he said. قال الوزير: «نعم».'],
    ['marks alone', '... “” — !!!\n\n?\n\n’'],
    ['odd white space', 'He\u00a0said\u2003so.\u200bShe\u2028left\u0085.\t\tIt\ufeff rains .'],
    ['underscores, tabs and hashes', '_ _ _\n\n# text = fake\n\n1\t_\t_\t_'],
    ['clitics', "They're gonna say it's the workers' fault; y'all can't've known Ukraine's."],
    ['controls', 'He \u0001 said that the bridge was \u001f open, and that the council \u007f knew of it.'],
  ];
  it.each(hostile)(
    'keeps the rules of Universal Dependencies: %s',
    (_, text) => {
      const sentences = parse(text, '--language', 'en');
      expect(sentences.length).toBeGreaterThan(0);
      expect(written(sentences)).toBe(text.normalize('NFC').replaceAll(/\s/g, ''));
    },
    120_000,
  );

  it('takes a long text in parts, without losing a word', () => {
    const text = `${article}\n`.repeat(6000);
    const sentences = parse(text);
    expect(sentences).toHaveLength(18_000);
    expect(written(sentences)).toBe(text.replaceAll(/\s/g, ''));
  }, 240_000);

  it('reads UTF-16', () => {
    expect(parse(Buffer.from(`\ufeff${article}`, 'utf16le'))).toHaveLength(3);
  });

  it('says which text is not read, and reads it all the same where it is told to', () => {
    const text = 'Речниця Ліна Коваль заявила у вівторок, що переговори почнуться наступного тижня.';
    const { status, stdout, stderr } = hearsay(folderOf({ 'a.txt': text }), ['syntax', 'a.txt']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^hearsay: a\.txt: note: The language is "uk"[^\n]+\n$/);
    expect(parse(text, '--language', 'en')).toHaveLength(1);
  });

  it('ends quietly when its reader has read enough', async () => {
    const folder = folderOf({ 'a.txt': `${article}\n`.repeat(2000) });
    expect((await hearsayIntoHead(folder, ['syntax', 'a.txt'])).stderr).toBe('');
  }, 120_000);
});

describe('hearsay syntax --tokens', () => {
  const given = [
    '# newdoc id = talks',
    '# sent_id = talks-1',
    '# translit = kept',
    "# text = Orla Vance didn't go.",
    '1\tOrla\tx\tX\tNNP\tA=b\t_\t_\t_\tId=7|Name=B-ORG',
    '2\tVance\t_\t_\t_\t_\t_\t_\t_\t_',
    "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\tGloss=no",
    '3\tdid\t_\t_\t_\t_\t_\t_\t_\t_',
    "4\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
    '5\tgo\t_\t_\t_\t_\t_\t_\t0:root\tSpaceAfter=No',
    '5.1\tthere\tthere\tADV\t_\t_\t_\t_\t5:advmod\t_',
    '6\t.\t_\t_\t_\t_\t_\t_\t_\t_',
    '',
    '',
  ].join('\n');

  it('keeps sentences, words and what else is there, and fills in tags, trees and names', () => {
    const { status, stdout, stderr } = hearsay(folderOf({ 'a.conllu': given }), [
      'syntax',
      '--tokens',
      'a.conllu',
    ]);
    expect([status, stderr, breaches(stdout)]).toEqual([0, '', []]);
    expect(columns(stdout, [0, 1])).toEqual(columns(given, [0, 1]));
    expect(stdout).toContain(given.slice(0, given.indexOf('\n1\t')));
    expect(stdout).toContain("\n3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\tGloss=no\n");
    expect(stdout).toContain('\n5.1\tthere\tthere\tADV\t_\t_\t_\t_\t5:advmod\t_\n');
    expect(stdout).toMatch(/\n1\tOrla\tOrla\tPROPN\tNNP\tNumber=Sing\t5\tnsubj\t_\tName=B-PER\|Id=7\n/);
    expect(stdout).toMatch(/\n5\tgo\tgo\tVERB\t_\tVerbForm=Inf\t0\troot\t0:root\tSpaceAfter=No\n/);
  });

  it('gives what it printed of a text back unchanged', () => {
    const { stdout } = hearsay(folderOf(), ['syntax', '-'], article);
    expect(hearsay(folderOf(), ['syntax', '--tokens', '-'], stdout).stdout).toBe(stdout);
  });

  it('reads a file with carriage returns and without a last empty line', () => {
    const windows = given.trimEnd().replaceAll('\n', '\r\n');
    const run = (input: string) => hearsay(folderOf(), ['syntax', '--tokens', '-'], input).stdout;
    expect(run(windows)).toBe(run(given));
  });

  it('passes a sentence without words', () => {
    const { status, stdout } = hearsay(folderOf(), ['syntax', '--tokens', '-'], '# sent_id = 1\n\n');
    expect([status, stdout]).toEqual([0, '# sent_id = 1\n\n']);
  });

  it('keeps each document apart in a long stream', () => {
    const stream = given.repeat(1500);
    const { stdout } = hearsay(folderOf(), ['syntax', '--tokens', '-'], stream);
    expect(columns(stdout, [0, 1])).toEqual(columns(stream, [0, 1]));
  });
});

describe('an input of hearsay syntax that cannot be read', () => {
  const folder = folderOf({
    'empty.txt': '',
    'picture.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    'short.conllu': '# sent_id = 1\n1\tShe\t_\n',
    'order.conllu': '\n# sent_id = 1\n2\tShe\t_\t_\t_\t_\t_\t_\t_\t_\n',
    'a.txt': article,
  });

  it.each([
    [['missing.txt'], 'missing.txt is not there'],
    [['empty.txt'], 'empty.txt is empty'],
    [['picture.txt'], 'picture.txt is a binary file'],
    [['--tokens', 'missing.conllu'], 'missing.conllu is not there'],
    [['--tokens', '.'], '. is a folder. Give a file'],
    [['--tokens', 'empty.txt'], 'empty.txt is empty'],
    [['--tokens', 'short.conllu'], 'begins on line 1: 3 columns where CoNLL-U has 10'],
    [['--tokens', 'order.conllu'], 'begins on line 2: Word 2 where word 1 should come'],
    [['--tokens', 'a.txt'], 'a.txt is no CoNLL-U'],
  ])('is reported with the next step: %j', (args, message) => {
    const { status, stdout, stderr } = hearsay(folder, ['syntax', ...args]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^hearsay: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it.each([
    [[], "missing required argument 'path'"],
    [['a.txt', '--tokens', '--language', 'en'], 'cannot be used with'],
    [['a.txt', '--tree'], "unknown option '--tree'"],
  ])('ends with status 2 and one line: syntax %j', (args, message) => {
    const { status, stderr } = hearsay(folder, ['syntax', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^hearsay: [^\n]+ See hearsay syntax --help\.\n$/);
    expect(stderr).toContain(message);
  });
});

// What the sentences hold, without white space.
function written(sentences: readonly ConlluSentence[]): string {
  return sentences
    .flatMap(({ words, multiwords }) =>
      words.map(({ form }, index) => {
        const multiword = multiwords.find(({ first, end }) => first <= index && index < end);
        if (!multiword) return form;
        return multiword.first === index ? multiword.form : '';
      }),
    )
    .join('')
    .replaceAll(/\s/g, '');
}

function columns(text: string, numbers: readonly number[]): string[] {
  return text.split('\n').map((line) => {
    const cells = line.split('\t');
    return numbers.map((number) => cells[number] ?? '').join(' ');
  });
}
