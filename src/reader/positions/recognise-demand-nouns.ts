// A noun for what a party wants, and what is listed under it; one statement each.
//
//   [his] [conditions] for peace, which include [a withdrawal], [neutrality], and [the lifting of sanctions]
//   [The union]’s [demands] are: [more pay] and [shorter shifts].      [Neutrality] was [Russia]’s main [demand].
import { demandNouns } from '../lexicon/stance-words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import { isFormer } from './former.ts';
import { hullOf, normIn, type Parsed, type Range, sentenceAt } from './parsed.ts';
import { holderOf, possessorOf } from './possessors.ts';
import { predicateAt } from './predicate.ts';
import { splitList } from './split-list.ts';
import { standingOf } from './standing.ts';
import { plain, type Stated } from './stated.ts';

export function recogniseDemandNouns(parsed: Parsed, head: number): readonly Stated[] {
  if (!demandNouns.has(parsed.tokens[head]!.norm) || parsed.syntax[head]?.part !== 'NOUN') return [];
  const actor = possessorOf(parsed, head) ?? holderOf(parsed, head);
  if (actor === null || standingOf(parsed, head) === 'supposed') return [];
  return propositionsOf(parsed, head).map(
    (proposition): Stated => ({
      ...plain,
      ...{
        by: 'noun of demand',
        actor,
        head,
        cue: { first: head, end: head + 1 },
        stance: 'demands',
        proposition,
      },
      former: isFormer(parsed, predicateAt(parsed, head)),
      strong: true,
      presupposed: true,
    }),
  );
}

function propositionsOf(parsed: Parsed, noun: number): readonly Range[] {
  const start = listStart(parsed, noun);
  if (start !== null) return splitList(parsed, start);
  const subject = copularSubject(parsed, noun);
  return subject ? [subject] : [];
}

// After "include", "are", ":", within a few words: "conditions for peace, which include".
function listStart(parsed: Parsed, noun: number): number | null {
  for (let at = noun + 1; at < noun + 20; at++) {
    const norm = normIn(parsed, noun, at);
    if (norm === '' || /^[.;?!]$/.test(norm)) return null;
    if (/^includ(?:e|es|ed|ing)$/.test(norm)) return at + 1;
    if (at > noun + 8) continue;
    if (norm === ':') return at + 1;
    if (norm === 'such' && normIn(parsed, noun, at + 1) === 'as') return at + 2;
    if (/^(?:is|are|was|were|remain|remains|remained)$/.test(norm)) return afterCopula(parsed, at + 1);
  }
  return null;
}

// "demands are [that …]", "goal is [to …]"; not "demands were met", "the goal is clear"
function afterCopula(parsed: Parsed, at: number): number | null {
  const norm = normIn(parsed, at - 1, at);
  if (norm === ':') return at + 1;
  return /^(?:that|to|an?|the|for|more|higher|shorter|full|\p{L}+ing)$/u.test(norm) ? at : null;
}

// "[Neutrality] was Russia’s main demand"
function copularSubject(parsed: Parsed, noun: number): Range | null {
  const { syntax } = parsed;
  const [copula] = dependentsBy(syntax, noun, 'cop');
  const before = ownersCopula(parsed, noun);
  if (before !== null) return subjectBefore(parsed, before);
  const linking = /^(?:remain|become|stay)$/.test(syntax[syntax[noun]!.head]?.lemma ?? '');
  const above = copula !== undefined ? noun : linking ? syntax[noun]!.head : null;
  if (above === null) return null;
  const [subject] = dependentsBy(syntax, above, 'nsubj', 'csubj');
  if (subject === undefined || subject > above || syntax[subject]!.part === 'PRON') return null;
  const { first, end } = hullOf(syntax, subject);
  return { first, end: Math.min(end, copula ?? above) };
}

// "Neutrality [was] Russia’s main demand", whatever the tree makes of it.
function ownersCopula(parsed: Parsed, noun: number): number | null {
  const owner = possessorOf(parsed, noun);
  if (owner === null || owner > noun) return null;
  const at = hullOf(parsed.syntax, owner).first - 1;
  return /^(?:is|are|was|were|remains|remained)$/.test(normIn(parsed, noun, at)) ? at : null;
}

function subjectBefore(parsed: Parsed, copula: number): Range | null {
  const { first } = sentenceAt(parsed, copula);
  let start = copula;
  while (start > first && !/^(?:[,;:“"]|and|but|that|said)$/.test(normIn(parsed, copula, start - 1))) start--;
  const last = parsed.syntax[copula - 1];
  return start < copula && copula - start < 10 && last?.part !== 'PRON'
    ? { first: start, end: copula }
    : null;
}
