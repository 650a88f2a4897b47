// Constructions of attribution, each on sentences of our own: what must be read out of them. Adding one needs no code.

export interface AttributionCase {
  readonly name: string;
  readonly text: string;
  /** `source | cue | content | content …`, in the order of the record; a source may be empty. */
  readonly expected: readonly string[];
}

export const attributionCases: readonly AttributionCase[] = [
  {
    name: 'direct quotation before its cue',
    text: '“We are ready,” Dana Weil said.',
    expected: ['Dana Weil | said | “We are ready,”'],
  },
  {
    name: 'inverted cue with an apposition',
    text: '“We are ready,” said Dana Weil, the union’s leader.',
    expected: ['Dana Weil, the union’s leader | said | “We are ready,”'],
  },
  {
    name: 'statement broken by its cue, within a sentence and beyond',
    text: '“We are ready,” Weil said, “and able. Ask anyone.” Rain fell. “We will wait,” she added. “But not long.”',
    expected: [
      'Weil | said | “We are ready,” | “and able. Ask anyone.”',
      'she | added | “We will wait,” | “But not long.”',
    ],
  },
  {
    name: 'quotation after its cue, with addressee and time',
    text: 'Weil told the Harbour Post on Friday: “We are ready.”',
    expected: ['Weil | told | “We are ready.”'],
  },
  {
    name: 'indirect statement with that',
    text: 'The ministry said on Tuesday that the bridge would reopen.',
    expected: ['The ministry | said | that the bridge would reopen'],
  },
  {
    name: 'indirect statement without that',
    text: 'Officials say the bridge is safe.',
    expected: ['Officials | say | the bridge is safe'],
  },
  {
    name: 'indirect statement before its cue',
    text: 'The bridge will reopen in May, the ministry said.',
    expected: ['the ministry | said | The bridge will reopen in May'],
  },
  {
    name: 'mixed quotation',
    text: 'Weil said the offer was “an insult” to her members.',
    expected: ['Weil | said | the offer was “an insult” to her members'],
  },
  {
    name: 'according to, after and before',
    text: 'Forty people were hurt, according to the ministry. According to Weil, the offer was withdrawn.',
    expected: [
      'the ministry | according to | Forty people were hurt',
      'Weil | According to | the offer was withdrawn',
    ],
  },
  {
    name: 'in the words of',
    text: 'The accord is dead, in the words of one diplomat.',
    expected: ['one diplomat | in the words of | The accord is dead'],
  },
  {
    name: 'unnamed source with a long description',
    text: 'Two people briefed on the matter said the bank had been warned.',
    expected: ['Two people briefed on the matter | said | the bank had been warned'],
  },
  {
    name: 'source with an apposition before the cue',
    text: 'Ana Ruiz, a nurse from Lyon, said she would vote no.',
    expected: ['Ana Ruiz, a nurse from Lyon | said | she would vote no'],
  },
  {
    name: 'chain: a quotation that reports another’s word',
    text: 'Weil said: “The minister told me that the plant would stay open.”',
    expected: [
      'Weil | said: | “The minister told me that the plant would stay open.”',
      'The minister | told | that the plant would stay open',
    ],
  },
  {
    name: 'quoted by another as saying',
    text: 'Marek Dol was quoted by state radio as saying the border would close.',
    expected: [
      'state radio | was quoted | Marek Dol was quoted by state radio as saying the border would close',
      'Marek Dol | as saying | the border would close',
    ],
  },
  {
    name: 'quoted by another as saying, after the words',
    text: '“The border will close,” Marek Dol was quoted by state radio as saying.',
    expected: [
      'state radio | was quoted | “The border will close,” Marek Dol was quoted by state radio as saying',
      'Marek Dol | as saying | “The border will close,”',
    ],
  },
  {
    name: 'a quotes b as saying',
    text: 'State radio quoted Marek Dol as saying: “The border will close.”',
    expected: [
      'State radio | quoted | Marek Dol as saying: “The border will close.”',
      'Marek Dol | as saying | “The border will close.”',
    ],
  },
  {
    name: 'a report that cites its source',
    text: 'Pacific Wire, citing two officials, reported that the border would close.',
    expected: [
      'two officials | citing | that the border would close',
      'Pacific Wire | reported | that the border would close',
    ],
  },
  {
    name: 'transcript turns',
    text: 'VANCE: Did you sign it?\nORLOVA: I did not.',
    expected: ['VANCE | : | Did you sign it?', 'ORLOVA | : | I did not.'],
  },
  {
    name: 'name before a quotation',
    text: 'Orlova: “I did not sign it.”',
    expected: ['Orlova | : | “I did not sign it.”'],
  },
  {
    name: 'headline with its source at the end',
    text: 'Bridge to reopen in May, officials say',
    expected: ['officials | say | Bridge to reopen in May'],
  },
  {
    name: 'intention with an infinitive',
    text: 'The union has threatened to strike on Monday.',
    expected: ['The union | has threatened | to strike on Monday'],
  },
  {
    name: 'noun as cue',
    text: 'Few believed the mayor’s claim that the water was clean.',
    expected: [
      'Few | believed | the mayor’s claim that the water was clean',
      'the mayor’s | claim | that the water was clean',
    ],
  },
  {
    name: 'negated cue',
    text: 'The company did not say whether the plant would close.',
    expected: ['The company | did not say | whether the plant would close'],
  },
  {
    name: 'denial',
    text: 'The mayor denied that she had taken money.',
    expected: ['The mayor | denied | that she had taken money'],
  },
  {
    name: 'participle of the main subject',
    text: 'Weil rejected the offer on Monday, saying it came too late.',
    expected: ['Weil | rejected | the offer', 'Weil | saying | it came too late'],
  },
  {
    name: 'second verb of one subject',
    text: 'Weil said the offer was low and added that talks were over.',
    expected: ['Weil | said | the offer was low', 'Weil | added | that talks were over'],
  },
  {
    name: 'single quotation marks of British copy',
    text: '‘It’s the workers’ money,’ said Weil.',
    expected: ['Weil | said | ‘It’s the workers’ money,’'],
  },
  {
    name: 'straight marks and nested marks of the same kind',
    text: 'Weil said: "He called it "a gift" twice."',
    expected: ['Weil | said: | "He called it "a gift" twice."', 'He | called | it "a gift"'],
  },
  {
    name: 'quotation over two paragraphs with one closing mark',
    text: '“We are ready,” Weil said. “We have waited.\n“We will not wait again.”',
    expected: ['Weil | said | “We are ready,” | “We have waited. | “We will not wait again.”'],
  },
  {
    name: 'quotation signed with a dash',
    text: '“It was loud.” — Ines Gray',
    expected: ['Ines Gray | — | “It was loud.”'],
  },
  {
    name: 'lead of agency copy: dateline, clause, unnamed source, addressee',
    text: 'LIMA, March 11 (MNA) - Peru is ready to pull back, a senior official told the Harbour Post on Tuesday.',
    expected: ['a senior official | told | Peru is ready to pull back'],
  },
  {
    name: 'no answer',
    text: 'The company did not immediately respond to a request for comment.',
    expected: ['The company | did not immediately respond to | a request for comment'],
  },
  {
    name: 'no comment',
    text: 'The mayor’s office would not comment. The ministry had no comment on the report.',
    expected: ['The mayor’s office | would not | comment', 'The ministry | had no | comment on the report'],
  },
  {
    name: 'neither confirmed nor denied',
    text: 'Ruiz neither confirmed nor denied the figure.',
    expected: ['Ruiz | neither confirmed nor denied | the figure'],
  },
  {
    name: 'a number put to a thing',
    text: 'Peru put the toll at 31, while Ecuador said 54 people had died.',
    expected: ['Peru | put | the toll at 31', 'Ecuador | said | 54 people had died'],
  },
  {
    name: 'passive with its agent',
    text: 'The plan, described by Mora as “a leap in the dark,” was dropped.',
    expected: ['Mora | described | The plan | as “a leap in the dark,”'],
  },
  {
    name: 'passive without one',
    text: 'It was reported on Tuesday that the talks had failed. The suspect is believed to have fled to Chile.',
    expected: [
      ' | was reported | that the talks had failed',
      ' | is believed | The suspect | to have fled to Chile',
    ],
  },
  {
    name: 'quotation without a cue, after how its speaker is',
    text: 'Brandt was blunt. “It is over. We lost.”',
    expected: ['Brandt | was blunt | “It is over. We lost.”'],
  },
  {
    name: 'how its speaker is, and a colon',
    text: 'The third, a nurse, was angrier: ‘They lied to us.’',
    expected: ['The third, a nurse | was angrier: | ‘They lied to us.’'],
  },
  {
    name: 'noun for something said',
    text: '“Not today,” was her answer. His answer was short: “Never.”',
    expected: ['her | answer | “Not today,”', 'His | answer | “Never.”'],
  },
  {
    name: 'noun as cue inside a sentence with a verb of its own',
    text: 'Mora’s promise to rebuild the bridge was met with laughter.',
    expected: ['Mora’s | promise | to rebuild the bridge'],
  },
  {
    name: 'cue at the end that looks like a noun',
    text: 'Exports fell 12 percent in May, official data show.',
    expected: ['official data | show | Exports fell 12 percent in May'],
  },
  {
    name: 'according to a source with a clause of its own',
    text: 'According to the Harbour Post, which cited two officials, the dam was never inspected.',
    expected: ['the Harbour Post, which cited two officials | According to | the dam was never inspected'],
  },
  {
    name: 'chain in indirect speech',
    text: 'The general told state television that a colonel had told him the bridge was mined.',
    expected: [
      'The general | told | that a colonel had told him the bridge was mined',
      'a colonel | had told | the bridge was mined',
    ],
  },
  {
    name: 'a report that cites its source before what it says',
    text: 'The Harbour Post reported on Thursday, citing an adviser whom it did not name, that the king had agreed.',
    expected: [
      'The Harbour Post | reported | that the king had agreed',
      'an adviser whom it did not name | citing | that the king had agreed',
    ],
  },
  {
    name: 'one asks and another answers inside a quotation',
    text: '‘We won’t go,’ said a farmer. ‘My son asks me, “When do we leave?” and I say, “Never.” He cries.’',
    expected: [
      'a farmer | said | ‘We won’t go,’ | ‘My son asks me, “When do we leave?” and I say, “Never.” He cries.’',
      'My son | asks | “When do we leave?”',
      'I | say | “Never.”',
    ],
  },
  {
    name: 'addressee between the cue and its clause',
    text: 'A court official confirmed to the Harbour Post that 120 cases were pending.',
    expected: ['A court official | confirmed | that 120 cases were pending'],
  },
  {
    name: 'a report that cites its source behind words in marks',
    text: 'State television said on Monday that the rebels were “a handful,” citing the general staff.',
    expected: [
      'State television | said | that the rebels were “a handful,”',
      'the general staff | citing | that the rebels were “a handful,”',
    ],
  },
  {
    name: 'headline with another verb than say',
    text: 'Court rejects appeal by former mayor',
    expected: ['Court | rejects | appeal by former mayor'],
  },
  {
    name: 'letter: a cue and a colon before a paragraph',
    text: 'In a letter to both presidents, Bishop Lucero wrote:\nLet the trucks through, and the rest will follow.',
    expected: ['Bishop Lucero | wrote | Let the trucks through, and the rest will follow.'],
  },
  { name: 'words on a sign', text: 'A sign on the fence read “We are not a number.”', expected: [] },
  {
    name: 'nickname and scare quotes',
    text: 'The “Iron Aunt” of Leeds opened a “smart” shop.',
    expected: [],
  },
  { name: 'title of a work', text: 'Her second novel, “The Long Tide,” sold well.', expected: [] },
  {
    name: 'nouns that look like cues',
    text: 'The report and its claims fill the state archive.',
    expected: [],
  },
];
