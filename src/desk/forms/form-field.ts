import { z } from 'astro/zod';
import { actorSchema } from '#src/core/model/actor.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { eventSchema } from '#src/core/model/event.ts';
import {
  type FieldKind,
  choicesOf,
  fieldKindOf,
  isOptional,
  meaningOf,
  titleOf,
  unwrapped,
} from '#src/core/model/field-kind.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import type { YamlValue } from '#src/desk/yaml/write-yaml.ts';

/** The entries that have a form. */
export type FormKind = 'article' | 'actor' | 'event' | 'quote';

/** A field of a form. */
export interface FormField {
  /** The name of the field in the file: `memberOf`. */
  readonly name: string;
  /** What the form calls it: “Member of”. */
  readonly label: string;
  /** What it is for: a sentence for the author. */
  readonly meaning: string;
  readonly isRequired: boolean;
  /** What it is where it is left out; absent if that is nothing. */
  readonly default?: FieldValue;
  readonly type: FieldType;
}

/** A value as it is typed: each single one is a string, numbers and dates too. */
export type FieldValue = YamlValue;

/** A word that can be chosen, with what it means as a phrase. */
export interface Choice {
  readonly value: string;
  readonly meaning: string;
}

export type FieldType =
  /** `text` is a line of words, `prose` several lines of them, `markdown` annotated Markdown. */
  | { readonly kind: Exclude<FieldKind, FormKind> }
  | { readonly kind: 'id'; readonly of: FormKind }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'list'; readonly item: FieldType }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  /** A value for each of several languages, by language tag. */
  | { readonly kind: 'by-language'; readonly value: FieldType }
  /** A value that can be written in several ways: a date, a group, a list of groups. */
  | { readonly kind: 'one-of'; readonly forms: readonly FieldType[] };

const schemas = { article: articleSchema, actor: actorSchema, event: eventSchema, quote: quoteSchema } as const;

export function schemaOf(kind: FormKind): z.ZodObject {
  return schemas[kind];
}

const forms = new Map<FormKind, readonly FormField[]>();

/** The fields of an entry, in the order of its schema, from which all is taken that is said of them. */
export function formOf(kind: FormKind): readonly FormField[] {
  const known = forms.get(kind);
  if (known) return known;
  const made = fieldsOf(schemas[kind]);
  forms.set(kind, made);
  return made;
}

function fieldsOf(schema: z.core.$ZodObject): FormField[] {
  return Object.entries(schema._zod.def.shape).map(([name, field]) => ({
    name,
    label: titleOf(field) ?? inWords(name),
    meaning: meaningOf(field),
    isRequired: !isOptional(field),
    ...(field instanceof z.ZodDefault ? { default: field.def.defaultValue as FieldValue } : {}),
    type: typeOf(field),
  }));
}

function typeOf(schema: z.core.$ZodType): FieldType {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodEnum) return { kind: 'choice', choices: choicesOf(inner) };
  if (inner instanceof z.ZodArray) return { kind: 'list', item: typeOf(inner.element) };
  if (inner instanceof z.ZodRecord) return { kind: 'by-language', value: typeOf(inner.valueType) };
  if (inner instanceof z.ZodUnion) return { kind: 'one-of', forms: inner.options.map(typeOf) };
  if (inner instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(inner) };
  const kind = fieldKindOf(inner) ?? 'text';
  return kind in schemas ? { kind: 'id', of: kind as FormKind } : { kind: kind as Exclude<FieldKind, FormKind> };
}

/** `memberOf` → `Member of` */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
