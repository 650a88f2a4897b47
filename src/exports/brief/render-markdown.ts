// Briefs as Markdown with footnotes, as GitHub, Pandoc and Obsidian read them. Nothing of an article is ever markup.
import type { HearsayRecord } from '../../reader/index.ts';
import { type Brief, type BriefNote, type BriefPoint, type BriefSection, briefOf } from './brief.ts';

/** One brief, or several below each other. */
export function renderMarkdownBrief(records: readonly HearsayRecord[]): string {
  return records
    .map((record, index) => documentOf(briefOf(record), records.length === 1 ? '' : `${index + 1}-`))
    .join('\n---\n\n');
}

// The labels of footnotes are one space for the whole file: `prefix` keeps those of several briefs apart.
function documentOf(brief: Brief, prefix: string): string {
  const { title, origin, url, summary, sections, notes, engine, sha256 } = brief;
  const about = [origin.map(escaped).join(' · '), url === null ? '' : escaped(url), summary.join(' · ')];
  const blocks = [
    `# ${escaped(title)}`,
    about.filter((line) => line !== '').join('\\\n'),
    ...sections.map((section) => sectionOf(section, prefix)),
    `*Read by Hearsay ${engine}. SHA-256 of the text: ${sha256}. Places are counted in characters (code points).*`,
    notes.map((note) => noteOf(note, prefix)).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function sectionOf({ title, points }: BriefSection, prefix: string): string {
  return [`## ${title}`, points.map((point) => pointOf(point, '', prefix)).join('\n')].join('\n\n');
}

function pointOf({ lead, details, words, note, points }: BriefPoint, indent: string, prefix: string): string {
  const told = details.length === 0 ? '' : ` (${details.map(escaped).join(' · ')})`;
  const quoted = words === '' ? '' : `: ${escaped(words)}`;
  const mark = note === null ? '' : ` [^${prefix}${note}]`;
  const line = `${indent}- **${escaped(lead)}**${told}${quoted}${mark}`;
  return [line, ...points.map((point) => pointOf(point, `${indent}  `, prefix))].join('\n');
}

function noteOf({ number, passage, span: [start, end], chain }: BriefNote, prefix: string): string {
  return `[^${prefix}${number}]: ${escaped(passage)} (${chain.map(escaped).join(' › ')}; characters ${start}–${end})`;
}

/** Text that Markdown shows as it is. It never stands at the beginning of a line, where more signs have a meaning. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&$!^{}]/g, '\\$&');
}
