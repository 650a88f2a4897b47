import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorForm } from './actor-form.ts';
import type { Decision } from './decided-pairs.ts';
import { identifyActors } from './identify-actors.ts';
import { parseActors } from './known-actors.ts';

let count = 0;
function form(name: string, given: Partial<ActorForm> = {}): ActorForm {
  return {
    document: `d${count++}`,
    ref: 'e1',
    name,
    kind: 'person',
    roles: [],
    country: null,
    context: [],
    ...given,
  };
}

function groupsOf(forms: readonly ActorForm[], ...known: Parameters<typeof identifyActors>[1][]) {
  return identifyActors(forms, known[0]).map((actor) => actor.forms.map(({ name }) => name).sort());
}

describe('people', () => {
  it('of one full name and country are one, and the reasons are kept', () => {
    const [actor, ...others] = identifyActors([
      form('Elena Marsh', { country: 'CAN', roles: ['deputy mayor'] }),
      form('Mayor Elena Marsh', { country: 'CAN', roles: ['mayor'] }),
    ]);
    expect(others).toEqual([]);
    expect(actor!.merges[0]!.reasons).toEqual([
      'same full name, Mayor Elena Marsh',
      'both of CAN',
      'both mayor',
    ]);
  });

  it('of one full name stay two where nothing but the name speaks for one', () => {
    expect(groupsOf([form('Elena Marsh', { roles: ['mayor'] }), form('Elena Marsh')])).toHaveLength(2);
    expect(
      groupsOf([form('Elena Marsh', { country: 'CAN' }), form('Elena Marsh', { country: 'PRT' })]),
    ).toHaveLength(2);
  });

  it('are one where they stand in the same surroundings', () => {
    const context = ['Port Ansel'];
    expect(
      groupsOf([
        form('Ruben Okafor', { context }),
        form('Ruben Okafor', { context, roles: ['harbour master'] }),
      ]),
    ).toHaveLength(1);
  });

  it('who share a surname only are never joined, nor through a form of the surname alone', () => {
    const forms = ['Lydia', 'Ruben', ''].map((given) =>
      form(`${given} Okafor`.trim(), { country: 'NGA', roles: ['minister'], context: ['Lagos'] }),
    );
    const groups = groupsOf(forms);
    expect(groups.every((group) => !(group.includes('Lydia Okafor') && group.includes('Ruben Okafor')))).toBe(
      true,
    );
  });

  it('never join two given names, whatever else agrees, in any order', () => {
    const any = fc.record({
      name: fc.constantFrom('Ana Petrov', 'Ivan Petrov', 'Petrov', 'I. Petrov'),
      country: fc.constantFrom(null, 'BGR'),
      roles: fc.constantFrom([], ['minister'], ['general']),
      context: fc.constantFrom([], ['Sofia']),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 7 }), (given) => {
        const forms = given.map((one) => form(one.name, one));
        const groups = groupsOf(forms);
        for (const group of groups)
          expect(group.includes('Ana Petrov') && group.includes('Ivan Petrov')).toBe(false);
        expect(groupsOf([...forms].reverse()).sort()).toEqual([...groups].sort());
      }),
    );
  });

  describe('are what a person decided them to be:', () => {
    const actors: never[] = [];
    const decision = (is: Decision['is'], a: ActorForm, b: ActorForm): Decision => ({
      ...{ is, a: [a], b: [b], reason: `${is} by Osei` },
    });

    it('one or two, as they said last', () => {
      const [a, b] = [form('Elena Marsh', { country: 'CAN' }), form('Elena Marsh', { country: 'CAN' })];
      const apart = decision('apart', a, b);
      expect(groupsOf([a, b], { actors, decisions: [apart] })).toHaveLength(2);
      expect(groupsOf([a, b], { actors, decisions: [apart, decision('together', a, b)] })).toHaveLength(1);
    });

    it('of two names, with whoever is one with either, and with their reason', () => {
      const [elena, lena] = [form('Elena Marsh', { country: 'CAN' }), form('Lena Stone', { country: 'CAN' })];
      const others = [form('Lena Stone', { country: 'CAN' }), form('Elena Marsh', { country: 'CAN' })];
      const decisions = [decision('together', elena, lena)];
      const [actor, ...rest] = identifyActors([elena, lena, ...others], { actors, decisions });
      expect(rest).toEqual([]);
      expect(actor!.merges).toContainEqual(expect.objectContaining({ reasons: ['together by Osei'] }));
    });

    it('also of two given names, and no third one comes with them', () => {
      const [kate, catherine, lydia] = ['Kate', 'Catherine', 'Lydia'].map((given) =>
        form(`${given} Okafor`, { country: 'NGA', roles: ['minister'] }),
      ) as [ActorForm, ActorForm, ActorForm];
      const bare = form('Okafor', { country: 'NGA', roles: ['minister'] });
      const decisions = [decision('together', kate, catherine)];
      const groups = groupsOf([kate, catherine, lydia, bare], { actors, decisions });
      expect(groups.find((group) => group.includes('Kate Okafor'))).toContain('Catherine Okafor');
      expect(groups.find((group) => group.includes('Lydia Okafor'))).not.toContain('Kate Okafor');
    });

    it('in every reading, which may write the name with its title', () => {
      const [a, b] = [form('Elena Marsh'), form('Elena Marsh')];
      const decisions = [decision('together', a, b)];
      expect(
        groupsOf([a, { ...b, ref: 'e9', name: 'Mayor Elena Marsh' }], { actors, decisions }),
      ).toHaveLength(1);
    });
  });
});

describe('organizations', () => {
  it('of one name are one; a ministry needs more than its name', () => {
    const kind = 'organization' as const;
    expect(groupsOf([form('Northwire', { kind }), form('Northwire', { kind })])).toHaveLength(1);
    expect(groupsOf([form('Defense Ministry', { kind }), form('Defense Ministry', { kind })])).toHaveLength(
      2,
    );
  });
});

describe('actors.yml', () => {
  it('joins a name and its aliases', () => {
    const actors = parseActors(
      'actors:\n  - name: Elena Marsh\n    aliases: [Mayor Lena]\n    wikidata: Q42\n',
    );
    const [actor] = identifyActors([form('Elena Marsh'), form('Lena'), form('Mayor Lena')], {
      actors,
      decisions: [],
    });
    expect(actor).toMatchObject({ name: 'Elena Marsh', wikidata: 'Q42' });
    expect(actor!.forms).toHaveLength(3);
  });

  it.each([
    ['a: 1', 'no list'],
    ['actors:\n  - aliases: [X]', 'no name'],
    ['actors:\n  - name: X\n    wikidata: 42', 'Wikidata'],
    ['actors:\n  - name: X\n    country: Peru', 'country'],
  ])('says in one line what is wrong with %j', (text, message) => {
    expect(() => parseActors(text)).toThrow(message);
  });
});
