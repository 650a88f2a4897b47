import { expect, it } from 'vitest';
import { read } from '../../reader/index.ts';
import { findContradiction } from '../contradictions/find-contradiction.ts';
import { sentencesIn } from '../sentences.ts';
import { findStatements } from './find-statements.ts';
import { saysTheSame } from './same-statement.ts';

function statement(text: string) {
  const record = read({ text, language: 'en', published: '2031-04-07' });
  const [first] = findStatements(record, sentencesIn(record.document));
  return { ...first!, day: 22_000 };
}

const same = [
  [
    'At least 9,000 conscripts have left their units, a lawmaker said.',
    'A lawmaker said that at least 9,000 conscripts had left the army.',
  ],
  [
    '“We will not raise the tax on fuel this year,” Holmgaard said.',
    '“We won’t raise the fuel tax this year,” said Holmgaard.',
  ],
  [
    'Fourteen people were killed when a bridge collapsed, police said.',
    'Police said that 14 people had been killed as the bridge collapsed.',
  ],
] as const;

it.each(same)('takes for one claim: %s / %s', (a, b) => {
  expect(saysTheSame(statement(a), statement(b))).toBe(true);
  expect(saysTheSame(statement(b), statement(a))).toBe(true);
});

const different = [
  [
    'At least 9,000 conscripts have left their units, a lawmaker said.',
    'At least 900 conscripts have left their units, a lawmaker said.',
  ],
  [
    'Ecuador accepts the ceasefire on the ridge, Salas said.',
    'Ecuador rejects the ceasefire on the ridge, Salas said.',
  ],
  ['The army was at full strength, a spokesman said.', 'The ferry will come back in May, a spokesman said.'],
] as const;

it.each(different)('tells apart: %s / %s', (a, b) => {
  expect(saysTheSame(statement(a), statement(b))).toBe(false);
});

const contradictions = [
  [
    'figures',
    'More than 9,000 conscripts have left their units since January, a lawmaker said.',
    'Fewer than 3,000 conscripts have left their units since January, an officer said.',
  ],
  [
    'denial',
    'Inspectors warned Brandt about the valve in 2029, an engineer said.',
    'Brandt denied that inspectors had warned it about the valve in 2029.',
  ],
  [
    null,
    'At least 9,000 conscripts have left their units, a lawmaker said.',
    'As many as 12,000 conscripts have left their units, an officer said.',
  ],
  [
    null,
    'Four people were killed when a bus overturned in Corran, police said.',
    'Nine people were killed when a bus overturned in Delmouth, police said.',
  ],
] as const;

it.each(contradictions)('finds %s between: %s / %s', (kind, a, b) => {
  expect(findContradiction(statement(a), statement(b))).toBe(kind);
});
