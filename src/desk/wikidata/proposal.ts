import type { FieldPath } from '#src/core/model/problem.ts';
import { type Entities, type Entity, anyLabel } from './entity.ts';

/** A value that a field can be given: each single one is a string. */
export type ProposedValue = string | { readonly [name: string]: ProposedValue };

/** What Wikidata says of one field, for the author to accept or to leave. Nothing is applied by itself. */
export interface Proposal {
  /** `value`: the field at `path` gets it; `item`: the list at `path` gets one more; `body`: the text below the fields. */
  readonly as: 'value' | 'item' | 'body';
  readonly path: FieldPath;
  readonly value: ProposedValue;
  /** What Wikidata says, and what stands in the field now if it is another: a sentence for the author. */
  readonly told: string;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** Ids of entities without which some of it cannot be told: ask again once they are among `entities`. */
  readonly needs: readonly string[];
  /** What Wikidata says and no field can hold, as sentences: a group that has no entry here. */
  readonly left: readonly string[];
}

export interface Question {
  /** The id of the entity: `Q7747`. */
  readonly id: string;
  /** The entity, and those that it names as far as they are known. */
  readonly entities: Entities;
  /** The language of the edition. */
  readonly language: string;
  /** Further languages in which names are wanted: those of its articles. */
  readonly languages: readonly string[];
  /** What the entry says now, as `readForm` reads it. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The day on which the JSON was retrieved (EDTF). */
  readonly retrieved: string;
  /** The id of the actor of the edition that is the same as an entity of Wikidata. */
  readonly actorOf: (id: string) => string | undefined;
}

/** Gathers what is found, and what is lacking for it. */
export class Findings {
  readonly proposals: Proposal[] = [];
  readonly needs = new Set<string>();
  readonly left: string[] = [];
  readonly question: Question;

  constructor(question: Question) {
    this.question = question;
  }

  /** Proposes a value for a field, unless it has it already. */
  value(path: FieldPath, value: ProposedValue, says: string): void {
    const there = path.reduce<unknown>(
      (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
      this.question.values,
    );
    if (isSame(there, value)) return;
    const now = there === undefined || there === '' ? '' : ` The field says ${inWords(there)} now.`;
    this.proposals.push({ as: 'value', path, value, told: `${says}${now}` });
  }

  /** Proposes an item for a list, unless it is there or `isThere` knows one that says the same. */
  item(field: string, value: ProposedValue, says: string, isThere = (item: unknown) => isSame(item, value)): void {
    const list = this.question.values[field];
    if (Array.isArray(list) && list.some(isThere)) return;
    if (this.proposals.some(({ path, value: other }) => path[0] === field && isSame(other, value))) return;
    this.proposals.push({ as: 'item', path: [field], value, told: says });
  }

  /** An entity that another one names; asked for if it is not known. */
  entity(id: string): Entity | undefined {
    const known = this.question.entities.get(id);
    if (!known) this.needs.add(id);
    return known;
  }

  /** What an entity is called in the language of the edition; its id, as long as that is not known. */
  label(id: string): string {
    return anyLabel(this.entity(id), id, this.question.language);
  }

  get all(): Proposals {
    return { proposals: this.proposals, needs: [...this.needs], left: this.left };
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))
      : inner,
  );
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  const parts = typeof value === 'object' && value !== null ? Object.values(value).map(inWords) : [];
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}
