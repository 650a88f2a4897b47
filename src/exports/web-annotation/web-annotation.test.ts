// Checked with a JSON-LD processor that knows the standard's context and nothing of Hearsay, and by following the graph.
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { exampleRecords } from '../../../test/records/example-records.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { statementsOf } from '../statements.ts';
import { context } from './context.ts';
import { webAnnotationNodes } from './render-web-annotation.ts';

const oa = 'http://www.w3.org/ns/oa#';
const prov = 'http://www.w3.org/ns/prov#';
const standard = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/contexts/anno.jsonld', import.meta.url), 'utf8'),
);

interface GraphNode {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

async function graphOf(record: HearsayRecord, withText = true): Promise<Map<string, GraphNode>> {
  const nodes = webAnnotationNodes(record, { withText });
  const document = JSON.parse(JSON.stringify({ '@context': context, '@graph': nodes }));
  const documentLoader = async (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return { documentUrl: url, document: standard };
  };
  // In safe mode a term that means nothing, or a name that is none, is an error.
  const options = { documentLoader, safe: true };
  const flat = (await jsonld.flatten(document, undefined, options)) as unknown as GraphNode[];
  return new Map(flat.map((node) => [node['@id'], node]));
}

function linksOf(node: GraphNode | undefined, property: string): string[] {
  const values = (node?.[property] ?? []) as { '@id': string; '@list'?: { '@id': string }[] }[];
  return values.flatMap((value) => value['@list'] ?? [value]).map((value) => value['@id']);
}

function literal(node: GraphNode | undefined, property: string): unknown {
  return (node?.[property] as { '@value': unknown }[] | undefined)?.[0]?.['@value'];
}

function ofType(graph: ReadonlyMap<string, GraphNode>, type: string): GraphNode[] {
  return [...graph.values()].filter((node) => node['@type']?.includes(type));
}

describe('webAnnotationNodes', () => {
  it.each(exampleRecords())('gives annotations as the standard asks for them: %s', async (_, record) => {
    const graph = await graphOf(record);
    const annotations = ofType(graph, `${oa}Annotation`);
    const [collection] = ofType(graph, 'http://www.w3.org/ns/activitystreams#OrderedCollection');
    expect(literal(collection, 'http://www.w3.org/ns/activitystreams#totalItems')).toBe(annotations.length);
    for (const annotation of annotations) {
      expect(linksOf(annotation, `${oa}hasTarget`).length).toBeGreaterThan(0);
      expect(linksOf(annotation, `${oa}motivatedBy`)).toEqual([expect.stringContaining(oa)]);
      for (const body of linksOf(annotation, `${oa}hasBody`))
        expect(graph.get(body)?.['@type']).toBeDefined();
    }
  });

  it.each(exampleRecords())('finds the same words by place and by quotation: %s', async (_, record) => {
    const graph = await graphOf(record);
    const points = Array.from(record.document.text);
    for (const resource of ofType(graph, `${oa}SpecificResource`)) {
      const [position, quote] = linksOf(resource, `${oa}hasSelector`).map((id) => graph.get(id)!);
      const start = literal(position, `${oa}start`) as number;
      const end = literal(position, `${oa}end`) as number;
      const exact = literal(quote, `${oa}exact`) as string;
      const prefix = literal(quote, `${oa}prefix`) as string;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(record.document.text).toContain(prefix + exact + literal(quote, `${oa}suffix`));
    }
  });

  it.each(exampleRecords())(
    'leads from each source to the reader as the record does: %s',
    async (_, record) => {
      const graph = await graphOf(record);
      const [text] = ofType(graph, 'http://purl.org/dc/dcmitype/Text');
      const derivations = ['wasQuotedFrom', 'wasDerivedFrom', 'wasInfluencedBy'].map((name) => prov + name);
      const from = (node: GraphNode | undefined) => derivations.flatMap((name) => linksOf(node, name));
      const statement = (id: string) => [...graph.keys()].find((key) => key.endsWith(`#statement-${id}`))!;
      for (const { attribution, chain } of statementsOf(record).all) {
        if (attribution.polarity === 'withheld' || chain.length === 8) continue;
        const path = [...chain.map((one) => one.attribution.id), attribution.id].map(statement);
        const holders = [text, ...path.map((id) => graph.get(id))];
        path.forEach((id, index) => {
          if (chain[index]?.attribution.polarity !== 'withheld') expect(from(holders[index])).toContain(id);
        });
      }
    },
  );

  it('attributes what a person said to them, and derives what a document says from it', async () => {
    const graph = await graphOf(damRecord());
    const statement = (id: string) =>
      [...graph.values()].find((node) => node['@id'].endsWith(`#statement-${id}`));
    const named = (ids: string[]) =>
      ids.map((id) => literal(graph.get(id), 'http://xmlns.com/foaf/0.1/name'));
    expect(named(linksOf(statement('a18'), `${prov}wasAttributedTo`))).toEqual(['Petra Osei', 'Bram Holt']);
    expect(linksOf(statement('a13'), `${prov}wasAttributedTo`)).toEqual([]);
    expect(named(linksOf(statement('a13'), `${prov}wasDerivedFrom`))).toContain('The letter');
    expect(linksOf(statement('a3'), `${prov}wasDerivedFrom`)).toHaveLength(3);
  });

  it('gives every date a type of its own and every name a place in the graph', async () => {
    const graph = await graphOf(damRecord());
    const said = [...graph.values()].flatMap((node) => node['urn:hearsay:record:1#said'] ?? []);
    expect(said).toContainEqual({ '@type': 'http://id.loc.gov/datatypes/edtf', '@value': '2031-10-02' });
  });

  it('lets no word of the text out where that may not be shared', async () => {
    const graph = await graphOf(damRecord(), false);
    const written = JSON.stringify([...graph.values()]);
    expect(written).not.toMatch(/oa#exact|Fenwick|Osei|insist|gates|Calloway/);
    expect(ofType(graph, `${oa}TextPositionSelector`).length).toBeGreaterThan(60);
  });
});
