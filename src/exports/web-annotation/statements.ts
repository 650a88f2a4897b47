// Attributions in PROV-O. What a source said is a statement, an entity of its own beside the text that reports it:
//
//    text  wasQuotedFrom  statement a1  wasDerivedFrom  statement a2  wasAttributedTo  an unnamed officer
//
// so the chain of sources is a path that any PROV tool can follow. A quotation in full is quoted, what a reporter puts
// into words of their own is derived. A belief or an intention that nobody is said to have uttered only has an
// influence, and where a source withheld its word there is no statement to derive anything from.
import type { Attribution, Entity, HearsayRecord, Party } from '../../reader/index.ts';
import type { ExportView } from '../export-view.ts';
import type { Names } from './names.ts';
import { type Node, targetsOf } from './selectors.ts';

type Derivation = 'wasQuotedFrom' | 'wasDerivedFrom' | 'wasInfluencedBy';

/** The links from whoever reports to what is reported, by the id of the reporting attribution; of the text by ''. */
export function reportsOf({ attributions }: HearsayRecord, names: Names): ReadonlyMap<string, Node> {
  const reports = new Map<string, Partial<Record<Derivation, string[]>>>();
  for (const attribution of attributions) {
    const derivation = derivationOf(attribution);
    if (derivation === null) continue;
    const links = reports.get(attribution.parent ?? '') ?? {};
    reports.set(attribution.parent ?? '', {
      ...links,
      [derivation]: [...(links[derivation] ?? []), statementName(attribution.id, names)],
    });
  }
  return reports;
}

function derivationOf({ quotation, attitude, polarity }: Attribution): Derivation | null {
  if (polarity === 'withheld') return null;
  if (attitude !== 'assertion') return 'wasInfluencedBy';
  return quotation === 'direct' ? 'wasQuotedFrom' : 'wasDerivedFrom';
}

export function statementName(id: string, names: Names): string {
  return names.part(`statement-${id}`);
}

/** What the source said, as the body of an annotation. */
export function statementNode(
  attribution: Attribution,
  reports: Node,
  entities: ReadonlyMap<string, Entity>,
  view: ExportView,
  names: Names,
): Node {
  const { id, parent, source, cue, addressee, quotation, attitude, polarity, said, confidence } = attribution;
  const { wasDerivedFrom = [], ...others } = reports;
  const documents = source.entities.filter((entity) => entities.get(entity)?.kind === 'document');
  const agents = source.entities.filter((entity) => !documents.includes(entity)).map(names.part);
  const derived = [...(wasDerivedFrom as string[]), ...documents.map(names.part)];
  return {
    id: statementName(id, names),
    type: ['prov:Entity', 'hearsay:Statement'],
    ...list('wasAttributedTo', agents),
    ...list('wasDerivedFrom', derived),
    ...others,
    through: parent === null ? names.text : statementName(parent, names),
    ...list('addressee', addressee?.entities.map(names.part) ?? []),
    'hearsay:quotation': quotation,
    'hearsay:attitude': attitude,
    'hearsay:polarity': polarity,
    ...(said === null ? {} : { said: said.edtf }),
    ...(cue.lemma === '' ? {} : { 'hearsay:lemma': cue.lemma }),
    'hearsay:confidence': confidence,
    ...wordsOf('hearsay:sourceWords', source, view, names),
    ...wordsOf('hearsay:cueWords', cue, view, names),
    ...(addressee === null ? {} : wordsOf('hearsay:addresseeWords', addressee, view, names)),
  };
}

function wordsOf(key: string, { spans }: Pick<Party, 'spans'>, view: ExportView, names: Names): Node {
  return list(key, targetsOf(spans, view, names));
}

function list(key: string, values: readonly unknown[]): Node {
  return values.length === 0 ? {} : { [key]: values };
}
