import { type Rewritten, rewriteAttributes } from './rewrite-attributes.ts';
import { escaped } from '#src/core/model/markup.ts';

/** The purpose of an element without words of its own. `subject` is an id or a number. */
export type LabelKind = 'actor' | 'event' | 'quote' | 'sic' | 'passage' | 'note';

/** Supplies the words of the interface that stored HTML lacks. */
export interface Labels {
  /** The accessible name of a control: “About Xi Jinping”. */
  control(kind: LabelKind, subject: string): string;
  /** The text in the margin beside a stretch: the speaker, the intended reading, or an event's status. Undefined for none. */
  margin(kind: LabelKind, subject: string): string | undefined;
  /** The class for the type of a quotation's source. */
  source(quote: string): string;
}

/**
 * Fills the words of the interface into stored HTML: `data-label="actor xi"` becomes `aria-label="About Xi Jinping"`,
 * `data-margin="sic 3"` becomes `data-m="Meant: Lavrov"`, which the style sheet shows, and `data-source="quote x"` becomes
 * `data-k="unnamed"`. Stored HTML depends on no other file and on no language of the interface; `labels` knows both.
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
