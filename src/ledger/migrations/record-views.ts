// Views for people with Datasette, pandas or psql: one row an entry, the document beside it, nothing to join.
import { type RawBuilder, sql } from 'kysely';

const document = sql`d.outlet, d.title, d.published, d.url, d.sha256, d.id as document_id`;

export const recordViews: readonly RawBuilder<unknown>[] = [
  sql`create view statements_flat as
    select a.source, a.content, a.quotation, a.attitude, a.polarity, a.said, a.addressee, a.via, a.unnamed, a.cue,
      a.issues, a.confidence, ${document}, a.ref, a.key
    from attributions a join documents d on d.id = a.document_id where d.current = 1`,
  sql`create view figures_flat as
    select f.counted, f.words, f.value, f.low, f.high, f.bound, f.unit, f.period, f.source, f.passage, f.confidence,
      ${document}, f.ref, f.key
    from figures f join documents d on d.id = f.document_id where d.current = 1`,
  sql`create view positions_flat as
    select p.actor, p.issue, p.stance, p.proposition, p.relation, p.condition, p.previous, p.time, p.source,
      p.confidence, ${document}, p.ref, p.key
    from positions p join documents d on d.id = p.document_id where d.current = 1`,
];
