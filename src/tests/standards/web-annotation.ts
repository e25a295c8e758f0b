import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/*
 * What the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) demands of the kinds of annotations that are
 * published here, written down as JSON Schema from its text: sections 3.1 to 3.3 on annotations, bodies and motivations, 4.2
 * on selectors, 5 on collections and their pages.
 */

const iri = { type: 'string', format: 'uri' } as const;

const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting'],
  ...['identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

const motivation = { enum: motivations } as const;

const textQuote = {
  type: 'object',
  required: ['type', 'exact'],
  properties: {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
} as const;

const textPosition = {
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 0 },
  },
} as const;

const specificResource = {
  type: 'object',
  required: ['type', 'source'],
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    scope: iri,
    purpose: motivation,
    selector: { type: 'array', minItems: 1, items: { anyOf: [textQuote, textPosition] } },
  },
} as const;

const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string' },
    // A media type, and a tag of BCP 47.
    format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
    purpose: motivation,
  },
} as const;

const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation,
    body: { type: 'array', items: { anyOf: [specificResource, textualBody] } },
    target: specificResource,
  },
} as const;

const page = {
  type: 'object',
  required: ['@context', 'id', 'type', 'partOf', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationPage' },
    startIndex: { type: 'integer', minimum: 0 },
    partOf: {
      type: 'object',
      required: ['id', 'type', 'total'],
      properties: {
        id: iri,
        type: { const: 'AnnotationCollection' },
        label: { type: 'string' },
        total: { type: 'integer', minimum: 0 },
        rights: iri,
      },
    },
    items: { type: 'array', items: annotation },
  },
} as const;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
/** One that stands by itself says in which vocabulary it speaks. */
const alone = { ...annotation, required: ['@context', ...annotation.required] };
const validators = { annotation: ajv.compile(alone), page: ajv.compile(page) };

/** The demands that an annotation, or a page of them, does not meet. */
export function unmet(kind: 'annotation' | 'page', value: object): string[] {
  const isMet = validators[kind];
  return isMet(value) ? [] : (isMet.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
