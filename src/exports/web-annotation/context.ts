// The JSON-LD context: the Web Annotation standard's own, and beside it PROV-O and the record's terms. A name that the
// standard's context has is never given another meaning.

/** EDTF as the Library of Congress names it. */
const edtf = 'http://id.loc.gov/datatypes/edtf';
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const date = (id: string) => ({ '@id': id, '@type': edtf });

/** A name for the record's terms, and no address: nothing is fetched from it. */
export const vocabulary = 'urn:hearsay:record:1#';

export const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    hearsay: vocabulary,
    used: link('prov:used'),
    wasGeneratedBy: link('prov:wasGeneratedBy'),
    wasAssociatedWith: link('prov:wasAssociatedWith'),
    wasAttributedTo: link('prov:wasAttributedTo'),
    wasQuotedFrom: link('prov:wasQuotedFrom'),
    wasDerivedFrom: link('prov:wasDerivedFrom'),
    wasInfluencedBy: link('prov:wasInfluencedBy'),
    alternateOf: link('prov:alternateOf'),
    title: 'dcterms:title',
    published: date('dcterms:issued'),
    softwareVersion: 'schema:softwareVersion',
    through: link('hearsay:through'),
    addressee: link('hearsay:addressee'),
    actor: link('hearsay:actor'),
    from: link('hearsay:from'),
    to: link('hearsay:to'),
    said: date('hearsay:said'),
    edtf: date('hearsay:edtf'),
    period: date('hearsay:period'),
  },
] as const;
