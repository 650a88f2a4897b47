import { describe, expect, it } from 'vitest';
import type { ClaimDocument } from './claim.ts';
import type { LinkActor } from './statement.ts';
import { traceOrigins } from './trace-origins.ts';

const lawmaker: LinkActor = {
  ref: 'e1',
  name: 'one Peruvian lawmaker',
  kind: 'person',
  named: false,
  classes: ['legislator'],
  roles: [],
  country: 'PER',
};
const official: LinkActor = { ...lawmaker, name: 'a city official', classes: ['official'], country: null };

function named(name: string, kind: LinkActor['kind'] = 'person'): LinkActor {
  return { ref: 'e1', name, kind, named: true, classes: [], roles: [], country: null };
}

interface Given {
  readonly outlet: string;
  readonly published: string;
  readonly context: string;
  readonly chain?: readonly LinkActor[];
  readonly told?: string;
  readonly sentence?: number;
}

function document({ outlet, published, context, chain = [], told, sentence }: Given): ClaimDocument {
  const voice = {
    chain: chain.map((actor) => ({ words: actor.name, actors: [actor], stands: false })),
    addressees: told ? [told] : [],
    said: null,
  };
  const statement = {
    voice,
    attribution: chain.length > 0 ? 'a1' : null,
    span: [0, 1] as const,
    text: 'x',
    context,
    sentence: sentence ?? null,
    actors: [],
  };
  const printed = { words: 100, paragraphs: [], sentences: [] };
  return {
    key: outlet,
    name: outlet,
    url: null,
    title: null,
    outlet,
    published,
    credits: '',
    printed,
    statements: [statement],
  };
}

const agency = document({
  outlet: 'Northwire',
  published: '2031-04-07',
  context: 'a lawmaker told Northwire',
  chain: [lawmaker],
  told: 'Northwire',
  sentence: 7,
});

describe('origins', () => {
  it('are one for an agency, a reprint, a rewrite and a rewrite of the rewrite', () => {
    const found = traceOrigins([
      document({
        outlet: 'Corran Post',
        published: '2031-04-09',
        context: 'Vantage 24 reported on Tuesday.',
      }),
      document({
        outlet: 'Vantage 24',
        published: '2031-04-08',
        context: 'told the agency Northwire',
        chain: [lawmaker],
        told: 'Northwire',
      }),
      document({
        outlet: 'Courier',
        published: '2031-04-07',
        context: 'a lawmaker told Northwire',
        chain: [lawmaker],
        sentence: 7,
      }),
      agency,
    ]);
    expect(found).toMatchObject({
      documents: 4,
      outlets: 4,
      origins: 1,
      roots: [{ named: false, through: 'Northwire', date: '2031-04-07' }],
    });
    expect(
      found.roots[0]!.paths.map(({ steps }) => steps.map(({ outlet, via }) => `${outlet} ${via}`)),
    ).toContainEqual(['Corran Post cites', 'Vantage 24 cites', 'Northwire null']);
  });

  it('are two for two people who told two outlets', () => {
    const found = traceOrigins([
      document({
        outlet: 'Atlas',
        published: '2031-05-02',
        context: 'told Atlas',
        chain: [named('Tomas Ried')],
        told: 'Atlas',
      }),
      document({
        outlet: 'Courier',
        published: '2031-05-02',
        context: 'told the Courier',
        chain: [named('Ines Halloran')],
        told: 'the Courier',
      }),
    ]);
    expect(found.origins).toBe(2);
  });

  it('are one for a person whom everybody heard', () => {
    const heard = ['Atlas', 'Courier', 'Tribune'].map((outlet) =>
      document({ outlet, published: '2031-06-12', context: 'he said', chain: [named('Anders Holmgaard')] }),
    );
    expect(traceOrigins(heard).origins).toBe(1);
  });

  it('are one for two unnamed officials who may be one, two where each told another outlet', () => {
    const said = (outlet: string, told?: string) =>
      document({
        outlet,
        published: '2031-05-02',
        context: told ? `told ${told}` : 'an official said',
        chain: [official],
        ...(told ? { told } : {}),
      });
    expect(traceOrigins([said('Atlas'), said('Courier')]).origins).toBe(1);
    expect(traceOrigins([said('Atlas', 'Atlas'), said('Courier', 'Courier')]).origins).toBe(2);
  });

  it('leave a report that is not in the ledger open, and count it only where there is nothing else', () => {
    const cited = document({
      outlet: 'Courier',
      published: '2031-04-08',
      context: 'the Morning Herald reported',
      chain: [named('Morning Herald', 'organization')],
    });
    expect(traceOrigins([cited])).toMatchObject({ origins: 1, roots: [{ stated: false }] });
    expect(traceOrigins([cited, agency]).origins).toBe(1);
  });

  it('count versions of one document once, and end where documents cite each other', () => {
    const [a, b] = ['Atlas', 'Courier'].map((outlet, at) =>
      document({ outlet, published: '2031-04-08', context: `as ${at === 0 ? 'Courier' : 'Atlas'} reported` }),
    );
    expect(traceOrigins([a!, b!, { ...a!, name: 'again' }])).toMatchObject({
      documents: 2,
      outlets: 2,
      origins: 1,
    });
  });

  it('are none where nobody says it', () => {
    expect(traceOrigins([])).toEqual({ documents: 0, outlets: 0, origins: 0, earliest: null, roots: [] });
  });
});
