// Where things come from, in PROV-O: the text and its publisher, the reading that made the record, those who speak.
import type { Entity, EntityKind, HearsayRecord } from '../../reader/index.ts';
import { hashName, type Names } from './names.ts';
import type { Node } from './selectors.ts';

/**
 * The document's text. `reports` are its links to the statements that it reports itself. The text is an alternate of the
 * page it was taken from: the same article, without the page's layout.
 */
export function textNode({ document }: HearsayRecord, names: Names, reports: Node): Node {
  const { byline, publisher, title, published, language, url, text } = document;
  const authors = [
    ...byline.map((name) => ({ type: 'prov:Person', name })),
    ...(publisher === null ? [] : [{ type: 'prov:Organization', name: publisher }]),
  ];
  return {
    id: names.text,
    type: ['prov:Entity', 'Text'],
    'hearsay:documentId': document.id,
    language,
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(url !== null && URL.canParse(url) ? { alternateOf: url } : {}),
    ...(authors.length > 0 ? { wasAttributedTo: authors } : {}),
    ...(text === '' ? {} : { value: text }),
    ...reports,
  };
}

/** The activity that made the record, and the program behind it. */
export function readingNodes({ engine }: HearsayRecord, names: Names): Node[] {
  const program = `urn:hearsay:engine:${engine.version}`;
  const used = [names.text, ...[...Object.values(engine.models), engine.codebook].map(hashName)];
  return [
    { id: names.part('reading'), type: 'prov:Activity', used, wasAssociatedWith: program },
    {
      id: program,
      type: ['prov:SoftwareAgent', 'Software'],
      name: 'Hearsay',
      softwareVersion: engine.version,
    },
  ];
}

const types: Readonly<Record<EntityKind, string>> = {
  person: 'prov:Person',
  organization: 'prov:Organization',
  state: 'prov:Organization',
  group: 'prov:Agent',
  // "Oslo says": a place that speaks stands for those who sit there.
  place: 'prov:Agent',
  document: 'prov:Entity',
};

export function entityNode(entity: Entity, names: Names): Node {
  const { id, kind, name, named, classes, count, roles, country } = entity;
  return {
    id: names.part(id),
    type: types[kind],
    ...(name === '' ? {} : { name }),
    'hearsay:kind': kind,
    'hearsay:named': named,
    ...(classes.length > 0 ? { 'hearsay:class': classes } : {}),
    ...(count === null ? {} : { 'hearsay:count': count }),
    ...(roles.length > 0 ? { 'hearsay:role': roles } : {}),
    ...(country === null ? {} : { 'hearsay:country': country }),
  };
}
