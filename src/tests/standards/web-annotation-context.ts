/*
 * The terms of http://www.w3.org/ns/anno.jsonld that the edition uses, as the vocabulary of Web Annotation defines them. A test
 * must not ask the web, and a term that is missing here is lost when a document is expanded, which the tests notice.
 */

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const as = (name: string) => `https://www.w3.org/ns/activitystreams#${name}`;
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
const number = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });
const classes = ['Annotation', 'SpecificResource', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'];
const motivations = ['identifying', 'linking', 'tagging', 'editing', 'commenting', 'describing'];

export const annotationContext = {
  '@context': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries([...classes, ...motivations].map((name) => [name, oa(name)])),
    AnnotationCollection: as('OrderedCollection'),
    AnnotationPage: as('OrderedCollectionPage'),
    body: link(oa('hasBody')),
    target: link(oa('hasTarget')),
    source: link(oa('hasSource')),
    scope: link(oa('hasScope')),
    selector: link(oa('hasSelector')),
    motivation: term(oa('motivatedBy')),
    purpose: term(oa('hasPurpose')),
    exact: oa('exact'),
    prefix: oa('prefix'),
    suffix: oa('suffix'),
    start: number(oa('start')),
    end: number(oa('end')),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    rights: link('http://purl.org/dc/terms/rights'),
    items: { ...link(as('items')), '@container': '@list' },
    partOf: link(as('partOf')),
    startIndex: number(as('startIndex')),
    total: number(as('totalItems')),
  },
};
