// What the trees of the sentences decide: where noun phrases end, who holds which office, whose words “I” and “we” are.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openModels } from '../models.ts';
import { read } from '../read.ts';
import type { Entity } from '../record.ts';

const folder = new URL('../../../models/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
const models = openModels(
  Object.fromEntries(files.map((file) => [file.slice(0, -4), readFileSync(new URL(file, folder))])),
);

function entitiesIn(text: string): (mention: string) => (Entity & { words: string[] }) | undefined {
  const { entities } = read({ text, language: 'en' }, { models });
  const found = entities.map((entity) => ({
    ...entity,
    words: entity.mentions.map(({ span }) => text.slice(...span)),
  }));
  return (mention) => found.find(({ words }) => words.includes(mention));
}

describe('a noun phrase', () => {
  it('holds what identifies it and ends before what only tells of it', () => {
    const entity = entitiesIn(
      'A senior diplomat familiar with the talks between Peru and Ecuador, who asked not to be named, denied it.',
    );
    expect(entity('A senior diplomat familiar with the talks between Peru and Ecuador')).toMatchObject({
      named: false,
      classes: ['diplomat'],
    });
  });
});

describe('an office', () => {
  const cases: [text: string, name: string, roles: string[]][] = [
    [
      "Moira Keane, general secretary of the Nurses' Alliance, called the offer an insult.",
      'Moira Keane',
      ["general secretary of the Nurses' Alliance"],
    ],
    [
      'Ben Amadi, chief executive and president of Northair, left early.',
      'Ben Amadi',
      ['chief executive', 'president of Northair'],
    ],
    [
      'Denise Varga, who was the group’s chief auditor, left early.',
      'Denise Varga',
      ['group’s chief auditor'],
    ],
    ['Its delegate, Commander Ilse Varga, told reporters so.', 'Ilse Varga', ['Commander', 'delegate']],
  ];

  it.each(cases)('is its holder’s: %s', (text, name, roles) => {
    const held = entitiesIn(text)(name)?.roles ?? [];
    expect([...held].sort()).toEqual([...roles].sort());
  });

  it('leaves the organization an entity of its own', () => {
    const entity = entitiesIn("Moira Keane, general secretary of the Nurses' Alliance, called it an insult.");
    expect(entity("the Nurses' Alliance")).toMatchObject({
      name: "Nurses' Alliance",
      kind: 'organization',
    });
  });

  it('tells a state by who owns it, what it leads and what opened the sentence', () => {
    const owned = entitiesIn(
      'Ethiopia refused. But its chief negotiator, Getachew Alemu, left the door open.',
    );
    expect(owned('Getachew Alemu')?.country).toBe('ETH');
    const led = entitiesIn('Octavio Rivas, the retired general who leads Peru’s negotiators, said no.');
    expect(led('Octavio Rivas')?.country).toBe('PER');
    const opened = entitiesIn('Sudan is willing to sign, Foreign Minister Hanan Elbashir said on Thursday.');
    expect(opened('Hanan Elbashir')?.country).toBe('SDN');
  });
});

describe('a pronoun', () => {
  it('is not the subject of its own verb, nor the speaker of the quotation it stands in', () => {
    const entity = entitiesIn('Thomas Doran met Ivan Belsky. Doran thanked him.');
    expect(entity('Ivan Belsky')?.words).toContain('him');
    const quoted = entitiesIn('Ivan Belsky resigned. “He was the best of us,” said Thomas Doran.');
    expect(quoted('Ivan Belsky')?.words).toContain('He');
  });

  it('stays open where it stands for a thing', () => {
    const entity = entitiesIn('The ministry bought a ferry. It is clear that it sank.');
    expect(entity('The ministry')?.words).not.toContain('It');
  });
});

describe('the first and second person in quoted words', () => {
  it('are the speaker and the one addressed', () => {
    const entity = entitiesIn('“I told you that I would leave,” Anna Weber told Thomas Doran on Monday.');
    expect(entity('Anna Weber')?.words).toEqual(['I', 'I', 'Anna Weber']);
    expect(entity('Thomas Doran')?.words).toEqual(['you', 'Thomas Doran']);
  });

  it('are, of a company and of who speaks for it, the company', () => {
    expect(entitiesIn('“We will not sell,” Boeing said on Monday.')('Boeing')?.words).toContain('We');
    const entity = entitiesIn('“We will not sell,” said Jane Doran, president of Boeing.');
    expect(entity('Boeing')?.words).toContain('We');
  });

  it('stay open where a person may speak for anybody', () => {
    expect(entitiesIn('“We will not go,” said Jane Doran.')('We')).toBeUndefined();
  });
});
