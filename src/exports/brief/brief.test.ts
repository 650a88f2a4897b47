import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { exampleRecords } from '../../../test/records/example-records.ts';
import { RecordBuilder } from '../../../test/records/record-builder.ts';
import { type BriefPoint, briefOf } from './brief.ts';
import { renderMarkdownBrief } from './render-markdown.ts';
import { renderBriefPage } from './render-page.ts';

const hostileText =
  '<script>alert(1)</script> [x](javascript:y) ![z](w) **b** _c_ `d` # e\n| f | ~~g~~ &amp; $h$ said Orla Vance.\n';

function hostileRecord() {
  const build = new RecordBuilder(hostileText, [{ span: [0, hostileText.length - 1], kind: 'paragraph' }]);
  const who = build.entity('<b>Orla</b> *Vance*', ['Orla Vance']);
  build.attribution({
    source: { words: 'Orla Vance', entities: [who] },
    cue: ['said', 'say'],
    content: [hostileText.slice(0, hostileText.indexOf(' said'))],
  });
  return build.record();
}

describe('briefOf', () => {
  it.each(exampleRecords())('gives every point a note whose place cuts its passage: %s', (_, record) => {
    const { sections, notes } = briefOf(record);
    const points = Array.from(record.document.text);
    for (const { passage, span } of notes) {
      expect(
        points
          .slice(...span)
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ).toBe(passage);
    }
    const all = (list: readonly BriefPoint[]): BriefPoint[] =>
      list.flatMap((one) => [one, ...all(one.points)]);
    const used = sections.flatMap(({ points }) => all(points)).map(({ note }) => note);
    expect(new Set(used.filter((note) => note !== null)).size).toBe(notes.length);
  });

  it('tells through whose words a statement reaches the reader', () => {
    const { sections, notes } = briefOf(damRecord());
    const inner = sections[0]!.points[2]!.points[2]!.points[0]!;
    expect(inner.lead).toBe('two people briefed on the survey say');
    expect(notes[inner.note! - 1]!.chain).toEqual([
      'The Valley Courier',
      'Jonas Ekberg',
      'the Courier',
      'two people briefed on the survey',
    ]);
  });
});

describe('renderMarkdownBrief', () => {
  it('is Markdown with a footnote for each mark', () => {
    const markdown = renderMarkdownBrief([damRecord()]);
    const marks = new Set(markdown.match(/(?<!^)\[\^\d+\]/gm));
    const notes = new Set(markdown.match(/^\[\^\d+\](?=:)/gm));
    expect(notes).toEqual(marks);
    expect(markdown).toContain('- **Aldo Fenwick says to Radio Meridian** (quoted): “If we want the valley');
  });

  it('keeps the notes of several briefs apart', () => {
    const notes = renderMarkdownBrief([damRecord(), damRecord()]).match(/^\[\^[\d-]+\](?=:)/gm)!;
    expect(new Set(notes).size).toBe(notes.length);
  });

  it('takes nothing of an article for markup', () => {
    const tree = fromMarkdown(renderMarkdownBrief([hostileRecord()]));
    const kinds: string[] = [];
    const visit = (node: { type: string; children?: readonly unknown[] }) => {
      kinds.push(node.type);
      for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
    };
    visit(tree);
    expect(kinds.filter((kind) => /html|link|image|inlineCode|code/i.test(kind))).toEqual([]);
    expect(kinds.filter((kind) => kind === 'strong')).toHaveLength(1);
  });
});

describe('renderBriefPage', () => {
  it('is a page on which every mark leads to its note', () => {
    const { document } = parseHTML(renderBriefPage([damRecord(), damRecord()]));
    const targets = [...document.querySelectorAll('sup a')].map((link) => link.getAttribute('href')!);
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !document.getElementById(target.slice(1)))).toEqual([]);
    expect(document.querySelectorAll('script').length).toBe(0);
  });

  it('takes nothing of an article for markup', () => {
    const { document } = parseHTML(renderBriefPage([hostileRecord()]));
    expect(document.querySelectorAll('main script, main img, main b').length).toBe(0);
    expect(document.querySelector('main strong')!.textContent).toBe('<b>Orla</b> *Vance* says');
  });
});
