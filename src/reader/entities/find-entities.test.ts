import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';
import type { Entity } from '../record.ts';

function entitiesIn(text: string): {
  entity: (mention: string) => Entity | undefined;
  mentions: (name: string) => string[];
} {
  const { entities } = read({ text, language: 'en' });
  const words = (entity: Entity): string[] => entity.mentions.map(({ span }) => text.slice(...span));
  return {
    entity: (mention) => entities.find((each) => words(each).includes(mention)),
    mentions: (name) => entities.filter((each) => each.name === name).flatMap(words),
  };
}

describe('names', () => {
  it('parts a run of capitals into the office and its holder', () => {
    const { entity } = entitiesIn(
      'On Friday, Ukrainian President Petro Hrytsenko told Sky News he would sign.',
    );
    expect(entity('Petro Hrytsenko')).toMatchObject({
      kind: 'person',
      named: true,
      country: 'UKR',
      roles: ['Ukrainian President'],
    });
    expect(entity('Sky News')?.kind).toBe('organization');
  });

  it('takes what stands beside a name for the same person', () => {
    const { entity } = entitiesIn(
      'Germany’s chief delegate, Anna Weber, left. Klaus Adler, the energy minister, stayed.',
    );
    expect(entity('Anna Weber')).toMatchObject({ roles: ['Germany’s chief delegate'], country: 'DEU' });
    expect(entity('Klaus Adler')).toMatchObject({ roles: ['energy minister'] });
  });

  it('keeps the full stop of an initial in the name', () => {
    expect(entitiesIn('The prize went to Jane Q. Doran on Monday.').entity('Jane Q. Doran')?.kind).toBe(
      'person',
    );
  });

  it('holds unions, ministries and companies together', () => {
    const text =
      'The Rail Workers’ Union said it had met the Ministry of Foreign Affairs and Trade, and Harbour Holdings plc.';
    const { entity } = entitiesIn(text);
    for (const name of [
      'The Rail Workers’ Union',
      'the Ministry of Foreign Affairs and Trade',
      'Harbour Holdings plc',
    ]) {
      expect(entity(name)?.kind, name).toBe('organization');
    }
  });

  it('takes no common word for a name because it begins a sentence', () => {
    expect(
      entitiesIn('Nothing moved. Yesterday was quiet. Prices fell.').entity('Yesterday'),
    ).toBeUndefined();
  });
});

describe('names of one bearer', () => {
  it('joins surname, spelling variant and full name', () => {
    const text = 'Petro Hrytsenko spoke first. Hrytsenko left early. Later Petro Hrytsenkoy denied it.';
    expect(entitiesIn('Olena Belsky spoke. Belskyy left.').mentions('Olena Belsky')).toEqual([
      'Olena Belsky',
      'Belskyy',
    ]);
    expect(entitiesIn(text).mentions('Petro Hrytsenko')).toHaveLength(2);
  });

  it('keeps two of one surname apart, by their titles', () => {
    const text = 'Sarah Whitlock met James Whitlock. Mr Whitlock was late. Ms Whitlock was not.';
    const { mentions } = entitiesIn(text);
    expect(mentions('Sarah Whitlock')).toEqual(['Sarah Whitlock', 'Ms Whitlock']);
    expect(mentions('James Whitlock')).toEqual(['James Whitlock', 'Mr Whitlock']);
  });

  it('knows an acronym that brackets have defined', () => {
    const text = 'The Confederation of Port Workers (CPW) said no. The CPW will strike.';
    expect(entitiesIn(text).mentions('Confederation of Port Workers')).toEqual([
      'The Confederation of Port Workers',
      'CPW',
      'The CPW',
    ]);
  });

  it('puts capital, seat of government and adjective with their state', () => {
    const text =
      'Russia said no. A deal is far off for Moscow. The Kremlin blamed Ukrainian officials. Kiev and Kyiv are one.';
    const { mentions, entity } = entitiesIn(text);
    expect(mentions('Russia')).toEqual(['Russia', 'Moscow', 'The Kremlin']);
    expect(entity('Kiev')).toMatchObject({ kind: 'state', country: 'UKR' });
    expect(entity('Kiev')).toBe(entity('Kyiv'));
  });

  it('takes the city for a place', () => {
    expect(entitiesIn('They met in Moscow on Monday.').entity('Moscow')).toMatchObject({
      kind: 'place',
      country: 'RUS',
    });
  });
});

describe('unnamed sources', () => {
  it('says what they are and how many', () => {
    const { entity } = entitiesIn(
      'Two people briefed on the matter said so. One Ukrainian lawmaker denied it.',
    );
    expect(entity('Two people briefed on the matter')).toMatchObject({
      named: false,
      kind: 'group',
      count: 2,
    });
    expect(entity('One Ukrainian lawmaker')).toMatchObject({
      classes: ['legislator'],
      country: 'UKR',
      count: 1,
    });
  });

  it('takes two for one only where the text says so', () => {
    const apart = entitiesIn('One official said no. Then one official said yes.');
    expect(apart.mentions('One official')).toEqual(['One official']);
    const one = entitiesIn('A European official said no. Then the official left.');
    expect(one.mentions('A European official')).toEqual(['A European official', 'the official']);
  });

  it('takes data and reports for documents', () => {
    expect(
      entitiesIn('Ukrainian government data showed a rise.').entity('Ukrainian government data'),
    ).toMatchObject({
      kind: 'document',
      classes: ['document'],
    });
  });
});

describe('pronouns', () => {
  it('stand for the nearest that agrees', () => {
    const text = 'Anna Weber met Thomas Doran. She said the port was ready. He said nothing about its crew.';
    const { mentions } = entitiesIn(text);
    expect(mentions('Anna Weber')).toContain('She');
    expect(mentions('Thomas Doran')).toContain('He');
  });

  it('stand for both of two that "and" joins', () => {
    const { mentions } = entitiesIn('Anna Weber and Thomas Doran left. They said nothing.');
    expect(mentions('Anna Weber')).toContain('They');
    expect(mentions('Thomas Doran')).toContain('They');
  });

  it('are left out with a warning where nothing decides', () => {
    const { entities, warnings } = read({ text: 'She said nothing at all.', language: 'en' });
    expect(entities).toEqual([]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'antecedent_undetermined', span: [0, 3] }),
    );
  });

  it('in an interview are the person’s who is interviewed', () => {
    const answers =
      'I began at nine. My father taught me. I still have my first boat, and I sail it when I can.';
    const text = `Harbour Weekly interviews Joan Reilly\n\nHow did you begin?\n\n${answers}`;
    expect(entitiesIn(text).mentions('Joan Reilly')).toEqual(
      expect.arrayContaining(['you', 'I', 'My', 'me', 'my']),
    );
  });
});

describe('any text', () => {
  it('gives mentions within it, ids in their order, and the same again', () => {
    const piece = fc.constantFrom(
      'Anna ',
      'Weber',
      ' and ',
      'the ',
      'minister ',
      'of ',
      'Ukraine',
      '’s ',
      '. ',
      'He ',
      '“',
      '”',
      ', ',
      '(',
      'AB',
      ')',
      '-',
      '\n\n',
      'J',
      '\u0301',
      '𝒳',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { entities } = read({ text, language: 'en' });
        expect(read({ text, language: 'en' }).entities).toEqual(entities);
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
        for (const { span } of entities.flatMap(({ mentions }) => mentions)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
