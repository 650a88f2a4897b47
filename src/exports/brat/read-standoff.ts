// An .ann file into standoff annotations, strictly: a line that brat would not show as it is meant is an error here.
import type { Span } from '../../reader/index.ts';
import { FormatError } from '../format-error.ts';
import { checkStandoff } from './check-standoff.ts';
import type {
  BratAttribute,
  BratEvent,
  BratNote,
  BratRelation,
  Role,
  Standoff,
  TextBound,
} from './standoff.ts';

interface Lines {
  readonly textBounds: TextBound[];
  readonly events: BratEvent[];
  readonly relations: BratRelation[];
  readonly equivalences: string[][];
  readonly attributes: BratAttribute[];
  readonly notes: BratNote[];
}

/**
 * `text` is the document's, as brat has it.
 *
 * @throws {FormatError} at the first line that is not right
 */
export function readStandoff(written: string, text: string): Standoff {
  const lines: Lines = {
    textBounds: [],
    events: [],
    relations: [],
    equivalences: [],
    attributes: [],
    notes: [],
  };
  const lineOf = new Map<string, number>();
  written.split('\n').forEach((line, index) => {
    const given = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (given.trim() === '') return;
    const id = readLine(given, index + 1, lines);
    if (id !== '*' && lineOf.has(id))
      throw new FormatError(index + 1, `${id} is already on line ${lineOf.get(id)}.`);
    lineOf.set(id, index + 1);
  });
  checkStandoff(lines, lineOf, text);
  return lines;
}

function readLine(line: string, number: number, lines: Lines): string {
  const [id = '', data, ...tail] = line.split('\t');
  if (data === undefined) throw new FormatError(number, 'there is no tab after the id.');
  const rest = tail.join('\t');
  if (/^T\d+$/.test(id)) lines.textBounds.push(readTextBound(id, data, rest, number));
  else if (/^E\d+$/.test(id)) lines.events.push(readEvent(id, data, number));
  else if (/^R\d+$/.test(id)) lines.relations.push(readRelation(id, data, number));
  else if (id === '*') lines.equivalences.push(readEquivalence(data, number));
  else if (/^[AM]\d+$/.test(id)) lines.attributes.push(readAttribute(id, data, number));
  else if (/^#\d+$/.test(id)) lines.notes.push(readNote(id, data, rest, number));
  else if (!/^N\d+$/.test(id))
    throw new FormatError(number, `${id} is no id of brat’s (T1, E1, R1, A1, #1, *).`);
  return id;
}

function readTextBound(id: string, data: string, words: string, line: number): TextBound {
  const [, type, offsets] = /^(\S+) ([\d ;]+)$/.exec(data) ?? [];
  if (type === undefined || offsets === undefined) {
    throw new FormatError(line, 'a text-bound annotation is written “TYPE START END;START END”.');
  }
  return { id, type, spans: offsets.split(';').map((span) => readSpan(span, line)), words };
}

function readSpan(written: string, line: number): Span {
  const [, start, end] = /^(\d{1,9}) (\d{1,9})$/.exec(written) ?? [];
  if (start === undefined || end === undefined)
    throw new FormatError(line, `“${written}” is no “START END”.`);
  return [Number(start), Number(end)];
}

function readEvent(id: string, data: string, line: number): BratEvent {
  const [first, ...roles] = data
    .trimEnd()
    .split(' ')
    .map((pair) => readRole(pair, line));
  return { id, type: first!.role, trigger: first!.target, roles };
}

function readRole(pair: string, line: number): Role {
  const [role, target, more] = pair.split(':');
  if (!role || !target || more !== undefined) throw new FormatError(line, `“${pair}” is no “ROLE:ID”.`);
  return { role, target };
}

function readRelation(id: string, data: string, line: number): BratRelation {
  const [type = '', ...args] = data.trimEnd().split(' ');
  const [from, to, more] = args.map((pair) => readRole(pair, line));
  if (!from || !to || more)
    throw new FormatError(line, 'a relation has two arguments, “TYPE Arg1:ID Arg2:ID”.');
  return { id, type, from: from.target, to: to.target };
}

function readEquivalence(data: string, line: number): string[] {
  const [type, ...members] = data.trimEnd().split(' ');
  if (type !== 'Equiv' || members.length < 2) throw new FormatError(line, 'it is no “Equiv ID ID”.');
  return members;
}

function readAttribute(id: string, data: string, line: number): BratAttribute {
  const [type, target, value = null, more] = data.trimEnd().split(' ');
  if (!type || !target || more !== undefined)
    throw new FormatError(line, 'an attribute is written “TYPE ID VALUE”.');
  return { id, type, target, value };
}

function readNote(id: string, data: string, text: string, line: number): BratNote {
  const [type, target, more] = data.trimEnd().split(' ');
  if (!type || !target || more !== undefined)
    throw new FormatError(line, 'a note is written “TYPE ID” and its text.');
  return { id, type, target, text };
}
