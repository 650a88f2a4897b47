// How a name goes on after a capitalized word: each joint says where the run stands once it has stepped over it.
import { nameParticles, weekdaysAndMonths } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { organizationHeads, organizationTopics } from '../lexicon/organizations.ts';
import { placeHeads } from '../lexicon/places.ts';
import { roleSuffixes, roles } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/words.ts';
import { knownNameAt } from './gazetteer.ts';
import { headNoun } from './head-nouns.ts';
import { adjoins, endsName, isCapitalized, isEverydayWord, type Reading } from './reading.ts';

interface Joint {
  readonly reading: Reading;
  /** The first token of the run. */
  readonly first: number;
  /** The token after what the run has so far. */
  readonly at: number;
  /** The end of the sentence. */
  readonly end: number;
}

/** The index after the part of the run that stands at `at`; `at` itself where the run ends there. */
export function stepOver(joint: Joint): number {
  const { reading, at } = joint;
  if (!adjoins(reading, at - 1) || tails.has(normAt(joint, -1))) return at;
  if (isCapital(joint, 0)) return overCapital(joint);
  const step = joints.get(normAt(joint, 0));
  if (step) return step(joint);
  return nameParticles.has(normAt(joint, 0)) ? overParticle(joint) : at;
}

// The trained name finder holds what stands before and after a small word for one name.
function isInsideGuess(joint: Joint): boolean {
  const { guesses } = joint.reading;
  const { at } = joint;
  if (!guesses || !isCapital(joint, 1)) return false;
  const guess = guesses.nameOf[at]!;
  return guess >= 0 && guess === guesses.nameOf[at - 1] && guess === guesses.nameOf[at + 1];
}

// After these an organization's name is over: "Doe Inc. director Jane Roe".
const tails = wordSet('inc inc. ltd ltd. llc corp. plc llp gmbh n.v.');

const joints: ReadonlyMap<string, (joint: Joint) => number> = new Map([
  ['-', overHyphen],
  ["'", overApostrophe],
  ["'s", overApostrophe],
  ['&', (joint: Joint) => over(joint, isCapital(joint, 1), 2)],
  ['.', overStop],
  [',', (joint: Joint) => over(joint, /^(?:inc|ltd|llc|corp|jr|sr)\.?$/.test(normAt(joint, 1)), 2)],
  ['plc', (joint: Joint) => joint.at + 1],
  ['of', overOf],
  ['for', (joint: Joint) => overPreposition(joint, forHeads.has(normAt(joint, -1)))],
  ['and', overAnd],
]);

function over({ at }: Joint, goesOn: boolean, tokens: number): number {
  return goesOn ? at + tokens : at;
}

function normAt({ reading, at }: Joint, ahead: number): string {
  return reading.tokens[at + ahead]?.norm ?? '';
}

function isCapital({ reading, at, end }: Joint, ahead: number): boolean {
  const i = at + ahead;
  if (i >= end) return false;
  const { form, norm } = reading.tokens[i]!;
  return isCapitalized(form) && adjoins(reading, i - 1) && !endsName(norm);
}

// "Theresa May", but not "President Doe Tuesday".
function overCapital(joint: Joint): number {
  const isMonth = weekdaysAndMonths.has(normAt(joint, 0));
  return over(joint, !isMonth || isGivenName(normAt(joint, -1)), 1);
}

// "Jean-Luc", "President-elect", "Kim Jong-un"; not "Kremlin-backed".
function overHyphen(joint: Joint): number {
  if (!isGlued(joint)) return joint.at;
  const goesOn = isCapital(joint, 1) || roleSuffixes.has(normAt(joint, 1)) || isSyllable(joint);
  return over(joint, goesOn, 2);
}

function isSyllable({ reading, first, at }: Joint): boolean {
  const form = reading.tokens[at + 1]?.form ?? '';
  return at - first >= 2 && /^\p{Ll}{2,6}$/u.test(form) && !joinedWords.has(form);
}

const joinedWords =
  wordSet(`led based born style wide only like era backed run owned area made year old time held linked bound trained
  allied funded controlled educated`);

function isGlued({ reading: { tokens }, at }: Joint): boolean {
  return tokens[at - 1]!.span[1] === tokens[at]!.span[0] && tokens[at]!.span[1] === tokens[at + 1]?.span[0];
}

// "Rail Workers’ Union", "People’s Party": a common noun owns it; not "Germany’s Foreign Ministry".
function overApostrophe(joint: Joint): number {
  const owner = normAt(joint, -1);
  const isCommon = (isEverydayWord(owner) && !roles.has(owner)) || headNoun(owner)?.plural === true;
  const isBody = [1, 2, 3].some((ahead) => organizationHeads.has(normAt(joint, ahead)));
  return over(joint, isCommon && isBody && isCapital(joint, 1), 2);
}

// "Detik.com", and an initial that kept its full stop to itself.
function overStop(joint: Joint): number {
  if (isGlued(joint)) return over(joint, /^(?:com|org|net|co)$/.test(normAt(joint, 1)), 2);
  return over(joint, /^\p{L}$/u.test(normAt(joint, -1)) && isCapital(joint, 1), 1);
}

// "Bank of England", "Secretary of State", "Speaker of the House".
function overOf(joint: Joint): number {
  const before = normAt(joint, -1);
  const topic = normAt(joint, normAt(joint, 1) === 'the' ? 2 : 1);
  const isOffice = roles.has(before) && (organizationTopics.has(topic) || officeTopics.has(topic));
  const isBody = organizationHeads.has(before) || placeHeads.has(before) || ofHeads.has(before);
  return overPreposition(joint, isOffice || isBody || isInsideGuess(joint));
}

function overPreposition(joint: Joint, goesOn: boolean): number {
  const target = normAt(joint, 1) === 'the' ? 2 : 1;
  return over(joint, goesOn && isCapital(joint, target), target + 1);
}

// "Ministry of Foreign Affairs and Trade", "Securities and Exchange Commission".
function overAnd(joint: Joint): number {
  if (!isCapital(joint, 1)) return joint.at;
  const words = [normAt(joint, -1), normAt(joint, 1)];
  const areTopics = joint.at - joint.first >= 2 && words.every((word) => organizationTopics.has(word));
  const areCommon = words.every(
    (word) => organizationTopics.has(word) || (isEverydayWord(word) && !roles.has(word)),
  );
  const goesOn = areTopics || (areCommon && isCapital(joint, 2)) || isTrade(joint) || isInsideGuess(joint);
  return over(joint, goesOn, 2);
}

// "the Harbour and Dock Workers’ Union": one unknown word after the article, a body at the end.
function isTrade(joint: Joint): boolean {
  const { reading, first, at, end } = joint;
  if (at - first > 1 || reading.tokens[first - 1]?.norm !== 'the' || knownNameAt(reading, first, end))
    return false;
  return [2, 3, 4].some((ahead) => isCapital(joint, ahead) && organizationHeads.has(normAt(joint, ahead)));
}

// "Ursula von der Leyen", "Faisal al-Harbi".
function overParticle(joint: Joint): number {
  if (isCapital(joint, 1)) return joint.at + 2;
  const goesOn = (nameParticles.has(normAt(joint, 1)) || normAt(joint, 1) === '-') && isCapital(joint, 2);
  return over(joint, goesOn, 3);
}

const officeTopics = wordSet('state staff house senate commons');
const ofHeads = wordSet('republic kingdom isle sons daughters friends knights house chamber cape');
const forHeads =
  wordSet(`centre center centers centres institute department campaign committee fund council office foundation coalition alliance
  party organization organisation agency association union movement society doctors americans`);
