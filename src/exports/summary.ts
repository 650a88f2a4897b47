// What a record is and holds, part by part: "14 statements by 8 sources, 3 of them unnamed · 5 figures · 4 times".
import type { HearsayRecord } from '../reader/index.ts';
import { dateWords } from './dates.ts';
import { counted } from './plain-words.ts';

export function summaryOf(record: HearsayRecord): string[] {
  const { attributions, entities, figures, times, positions, shifts } = record;
  const speaking = new Set(attributions.flatMap(({ source }) => source.entities));
  const unnamed = entities.filter(({ id, named }) => speaking.has(id) && !named).length;
  const sources =
    speaking.size > 0
      ? ` by ${counted(speaking.size, 'source')}${unnamed > 0 ? `, ${unnamed} unnamed` : ''}`
      : '';
  const others = [
    ['figure', figures.length],
    ['time', times.length],
    ['position', positions.length],
    ['shift', shifts.length],
  ] as const;
  return [
    counted(attributions.length, 'statement') + sources,
    ...others.filter(([, count]) => count > 0).map(([word, count]) => counted(count, word)),
  ];
}

/** The title that stands beside the text, else the one in it; null for an untitled text. */
export function titleOf({ document }: HearsayRecord): string | null {
  const block = document.blocks.find(({ kind }) => kind === 'title');
  const title = document.title ?? (block ? document.text.slice(...block.span) : '');
  return title.replace(/\s+/g, ' ').trim() || null;
}

/** By what a list calls the text: its title, or how its first paragraph begins. */
export function nameOf(record: HearsayRecord): string {
  const { blocks, text } = record.document;
  const first = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  const words = first ? text.slice(first.span[0], first.span[1]).replace(/\s+/g, ' ').trim() : '';
  const beginning = words.length > 72 ? `${words.slice(0, 72).replace(/\s\S*$/, '')} …` : words;
  return titleOf(record) ?? (beginning || 'Untitled text');
}

/** "Ines Calloway · The Courier · 3 October 2031": where it comes from, part by part. */
export function originOf({ document }: HearsayRecord): string[] {
  const { byline, publisher, published } = document;
  return [
    ...(byline.length > 0 ? [byline.join(', ')] : []),
    ...(publisher === null ? [] : [publisher]),
    ...(published === null ? [] : [dateWords(published)]),
  ];
}
