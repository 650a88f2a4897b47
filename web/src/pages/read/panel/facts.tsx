// The fields of a statement, each in words; what the text does not say is said to be not stated.
import type { ReactNode } from 'react';
import { dateWords } from '../../../../../src/exports/dates.ts';
import {
  attitudeWords,
  certainty,
  describeEntity,
  polarityWords,
  quotationWords,
} from '../../../../../src/exports/plain-words.ts';
import { type Statement, wordsAt } from '../../../../../src/exports/statements.ts';
import type { HearsayRecord, Party } from '../../../../../src/reader/record.ts';
import { Chain } from './chain.tsx';

interface FactsProps {
  readonly record: HearsayRecord;
  readonly statement: Statement;
  readonly onSelect: (id: string) => void;
}

export function Facts({ record, statement, onSelect }: FactsProps) {
  const { attribution, source, addressee } = statement;
  const { quotation, attitude, polarity, said, confidence, cue } = attribution;
  const { text, publisher } = record.document;
  const time = record.times.find(({ id }) => id === said?.time);
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Who', <Somebody key="who" name={source} party={attribution.source} record={record} />],
    [
      'To whom',
      attribution.addressee && (
        <Somebody key="whom" name={addressee ?? ''} party={attribution.addressee} record={record} />
      ),
    ],
    ['When', said && `${dateWords(said.edtf)}${time ? ` “${wordsAt(text, [time.span])}”` : ''}`],
    ['How', `${quotationWords[quotation]}, “${wordsAt(text, cue.spans) || cue.lemma}”`],
    ['Attitude', attitudeWords[attitude]],
    ['Polarity', polarityWords[polarity]],
    [
      'On whose word',
      <Chain key="chain" first={publisher ?? 'this text'} statement={statement} onSelect={onSelect} />,
    ],
    ['Certainty', `${Math.round(confidence * 100)} of 100, ${certainty(confidence)}`],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="quiet">not stated</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

interface SomebodyProps {
  readonly name: string;
  readonly party: Party;
  readonly record: HearsayRecord;
}

// "Aldo Fenwick, Water Minister, “He”": name, what is known, and the words that stand for it here.
function Somebody({ name, party, record }: SomebodyProps) {
  const known = record.entities
    .filter(({ id }) => party.entities.includes(id))
    .map(describeEntity)
    .filter((words) => words !== '');
  const words = wordsAt(record.document.text, party.spans);
  return (
    <>
      {[name, ...known].join(', ')}
      {words !== '' && words !== name && !name.startsWith('“') && <span className="quiet"> “{words}”</span>}
    </>
  );
}
