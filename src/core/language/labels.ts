import { type Rewritten, rewriteAttributes } from './rewrite-attributes.ts';
import { escaped } from '#src/core/model/markup.ts';

/** What an element without words of its own is for; `subject` is an id, or a number. */
export type LabelKind = 'quote' | 'sic' | 'note' | 'marks' | 'omitted' | 'there';

/** Supplies the words of the interface that stored HTML lacks. */
export interface Labels {
  /** The name of a control, for those who hear it: “Quotation: Vera Holm”. */
  control(kind: LabelKind, subject: string): string;
  /** What the margin says beside a stretch: who speaks, what is meant. Undefined for nothing. */
  margin(kind: LabelKind, subject: string): string | undefined;
  /** Of what type a quotation’s source is, whether somebody else passed the words on, and who speaks: `person passed @arden`. */
  source(quote: string): string;
}

/**
 * Puts into a stored text what it lacks: `data-label="sic 3"` becomes `aria-label="Meant: Holm"`,
 * `data-margin="sic 3"` becomes `data-m="Meant: Holm"`, which the style sheet shows, and `data-source="quote x"` becomes
 * `data-k="unnamed @sailors"`. Stored HTML knows no other file and no language of the interface; `labels` knows both.
 */
export function fillLabels(html: string, labels: Labels): string {
  return rewriteAttributes(html, (name, value) => {
    if (!placeholders.has(name)) return undefined;
    const space = value.indexOf(' ');
    const [kind, subject] = [value.slice(0, space) as LabelKind, value.slice(space + 1)];
    if (name === 'data-label') return attribute('aria-label', labels.control(kind, subject));
    if (name === 'data-source') return attribute('data-k', labels.source(subject));
    const text = labels.margin(kind, subject);
    return text === undefined ? 'removed' : attribute('data-m', text);
  });
}

const placeholders: ReadonlySet<string> = new Set(['data-label', 'data-margin', 'data-source']);

function attribute(name: string, text: string): Rewritten {
  return { name, value: escaped(text) };
}
