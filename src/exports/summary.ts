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

/** The title that stands beside the text, the one in it, or a name for an untitled text. */
export function titleOf({ document }: HearsayRecord): string {
  const block = document.blocks.find(({ kind }) => kind === 'title');
  const title = document.title ?? (block ? document.text.slice(...block.span) : '');
  const given = document.id === document.sha256 ? 'Untitled text' : document.id;
  return title.replace(/\s+/g, ' ').trim() || document.url || given;
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
