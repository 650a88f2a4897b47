// Sources in, the CoNLL-U of their texts out. Sentences are numbered through all of them.
import { messageOf } from '../../intake/file-errors.ts';
import type { Found } from '../../intake/find-sources.ts';
import { InputError, type InputFormat, type Place, type Source } from '../../intake/incoming.ts';
import { type IncomingPart, streamDocuments } from '../../intake/stream-documents.ts';
import type { Supply } from '../../intake/supply.ts';
import {
  type ConlluSentence,
  type Models,
  type ParsedText,
  parseText,
  writeConllu,
} from '../../reader/index.ts';
import type { Target } from '../output/targets.ts';
import type { Messages } from '../reading/messages.ts';

export interface ParseRequest {
  readonly supply: Supply;
  readonly models: Models;
  readonly target: Target;
  readonly messages: Messages;
  readonly input?: InputFormat;
  readonly language?: string;
}

export async function parseTexts(sources: readonly Found[], request: ParseRequest): Promise<void> {
  let count = 0;
  for (const source of sources) {
    const place = { path: source.path, line: null };
    try {
      if ('error' in source) throw source.error;
      count += await parseSource(source, count, request);
    } catch (error) {
      request.messages.fail(place, messageOf(error));
    }
  }
}

// How many sentences there were; `before` is how many came before.
async function parseSource(source: Source, before: number, request: ParseRequest): Promise<number> {
  let count = 0;
  let isEmpty = true;
  let { language } = request;
  for await (const part of streamDocuments(source, request.supply)) {
    isEmpty = false;
    if ('error' in part) {
      request.messages.fail(part, part.error.message);
      continue;
    }
    const parsed = parsePart(part, part.begins ? request.language : language, before + count + 1, request);
    language = parsed.language;
    count += parsed.sentences.length;
    await request.target.write(parsed.sentences.map(writeConllu).join(''));
  }
  if (isEmpty) throw new InputError('is empty. Give a file with text in it.');
  return count;
}

function parsePart(
  part: Exclude<IncomingPart, { error: unknown }>,
  language: string | undefined,
  firstId: number,
  { models, messages }: ParseRequest,
): ParsedText {
  const { document, begins } = part;
  const parsed = parseText({ ...document, language: language ?? document.language }, models, firstId);
  if (!begins) return parsed;
  for (const { code, message } of parsed.warnings) {
    if (code.startsWith('language_')) messages.note(part, message);
  }
  const [first, ...rest] = parsed.sentences;
  return first
    ? { ...parsed, sentences: [withDocument(first, document.id ?? nameOf(part)), ...rest] }
    : parsed;
}

// An id holds no white space.
function withDocument({ comments, ...rest }: ConlluSentence, id: string): ConlluSentence {
  return { comments: [`newdoc id = ${id.replaceAll(/\s+/g, '_')}`, ...comments], ...rest };
}

function nameOf({ path, line }: Place): string {
  return line === null ? path : `${path}:${line}`;
}
