// A record into W3C Web Annotations with PROV-O, as JSON-LD: the annotations tell what stands in the text, the provenance
// on whose word. All records of a file stand side by side in its graph.
import type { HearsayRecord } from '../../reader/index.ts';
import { type ExportOptions, viewOf } from '../export-view.ts';
import { nameOf } from '../summary.ts';
import { annotationsOf } from './annotations.ts';
import { context } from './context.ts';
import { namesOf } from './names.ts';
import { entityNode, readingNodes, textNode } from './provenance.ts';
import type { Node } from './selectors.ts';
import { reportsOf } from './statements.ts';

/** A whole file of one record. */
export function renderWebAnnotation(record: HearsayRecord, options: ExportOptions): string {
  const graph = webAnnotationNodes(record, options);
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

/** The nodes of one record, for the graph of a file that `context` opens. */
export function webAnnotationNodes(whole: HearsayRecord, options: ExportOptions): Node[] {
  const view = viewOf(whole, options);
  const { record } = view;
  const names = namesOf(whole);
  const reports = reportsOf(record, names);
  const items = annotationsOf(view, names, reports);
  const page = { id: names.part('page'), type: 'AnnotationPage', partOf: names.record, startIndex: 0, items };
  return [
    {
      id: names.record,
      type: ['AnnotationCollection', 'prov:Entity'],
      label: options.withText ? nameOf(record) : record.document.id,
      total: items.length,
      wasGeneratedBy: names.part('reading'),
      wasDerivedFrom: names.text,
      first: page,
    },
    textNode(record, names, reports.get('') ?? {}),
    ...readingNodes(record, names),
    ...record.entities.map((entity) => entityNode(entity, names)),
  ];
}
