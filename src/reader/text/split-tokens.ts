// Text into tokens, after the conventions of the English Universal Dependencies treebanks: clitics stand alone
// ("did|n’t", "Ukraine|’s"), so do the parts of most compounds ("front|-|line", but "non-starter"), currency signs
// and percent signs ("$|13", "9.5|%"). Abbreviations keep their full stop.
import type { Token } from '../document.ts';
import type { Block } from '../record.ts';
import { stage } from '../stage.ts';
import { atomsOf } from './atoms.ts';
import { findBlocks } from './find-blocks.ts';
import { joinAtoms } from './join-atoms.ts';
import { openClassifier, scoreOf } from './linear-classifier.ts';
import { joining } from './segmenter.generated.ts';

/** Adds the tokens: in order, not overlapping, together all that is not white space. */
export const splitTokens = stage(
  'split tokens',
  ['document', 'readable'],
  ['tokens'],
  ({ document, readable }) => ({
    tokens: readable ? tokenize(document.text, document.blocks) : [],
  }),
);

const classifier = openClassifier(joining);

/** Splits any text. A token ends with its block. */
export function tokenize(text: string, blocks: readonly Block[] = findBlocks(text)): Token[] {
  const atoms = atomsOf(text, edgesOf(blocks));
  const spans = joinAtoms(text, atoms, (_start, _at, features) => scoreOf(classifier, features) > 0);
  return spans.map((span) => {
    const form = text.slice(...span);
    return { span, form, norm: form.toLowerCase().replaceAll('’', "'") };
  });
}

/** Where the blocks of a text start. */
export function edgesOf(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.map(({ span }) => span[0]));
}
