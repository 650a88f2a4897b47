// `hearsay syntax`: texts in, their grammar out as CoNLL-U.
import { type Command, Option } from 'commander';
import { findSources } from '../intake/find-sources.ts';
import { inputFormats } from '../intake/incoming.ts';
import { loadModels } from '../load-models.ts';
import { addFetchingOptions, type FetchingOptions, withSupply } from './fetching-options.ts';
import { toStream } from './output/targets.ts';
import { type ParseRequest, parseTexts } from './parsing/parse-texts.ts';
import { parseTokenFiles } from './parsing/parse-token-files.ts';
import { toStandardError } from './reading/messages.ts';
import { parseLanguage } from './reading/parse-options.ts';
import { usageErrorsOf } from './usage-error.ts';

const examples = `
Examples:
  hearsay syntax article.html
  cat article.txt | hearsay syntax - > article.conllu
  hearsay syntax --tokens treebank.conllu > parsed.conllu

Names of persons, places and organizations stand in the last column: Name=B-PER begins one, Name=I-PER goes on with it.

Exit status: 0 when everything was read, 1 when an input could not be, 2 when the command was wrong.`;

interface SyntaxOptions extends Pick<ParseRequest, 'input' | 'language'>, FetchingOptions {
  readonly tokens?: boolean;
}

export function addSyntaxCommand(program: Command): void {
  addFetchingOptions(program.command('syntax'))
    .summary('print sentences, words, tags, trees and names as CoNLL-U')
    .description(
      'Splits English texts (of files or the web, in any format that hearsay read takes) into sentences and words and prints ' +
        'them as CoNLL-U: parts of speech, features, lemmas, dependency trees (Universal Dependencies) and names.',
    )
    .argument('<path...>', 'files, folders, globs, addresses, or - for standard input')
    .option('--tokens', 'the input is CoNLL-U: keep its sentences and words, and fill in the rest')
    .addOption(
      new Option('--input <format>', 'what the input is, whatever its name')
        .choices(inputFormats)
        .conflicts('tokens'),
    )
    .addOption(
      new Option('--language <code>', 'its language (ISO 639-1: en), instead of detecting it')
        .argParser(parseLanguage)
        .conflicts('tokens'),
    )
    .addHelpText('after', examples)
    .action(printSyntax)
    .copyInheritedSettings(program)
    .configureOutput({ outputError: usageErrorsOf('hearsay syntax') });
}

async function printSyntax(paths: string[], options: SyntaxOptions): Promise<void> {
  const messages = toStandardError(process.stderr, () => undefined);
  await withSupply(options, async (supply) => {
    const request = { supply, models: loadModels(), target: toStream(process.stdout), messages };
    if (options.tokens) await parseTokenFiles(paths, request);
    else await parseTexts(await findSources(paths, options.input), { ...request, ...options });
  });
  if (messages.failures > 0) process.exitCode = 1;
}
