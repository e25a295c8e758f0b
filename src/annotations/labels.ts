/** What an element without words of its own is for; `subject` is an id, or a number. */
export type LabelKind = 'actor' | 'event' | 'quote' | 'sic' | 'passage' | 'note';

/**
 * Gives every control in a stored text its name: `data-label="actor xi"` becomes `aria-label="About Xi Jinping"`.
 * Stored HTML knows no other file and no language of the interface; `label` knows both.
 */
export function fillLabels(html: string, label: (kind: LabelKind, subject: string) => string): string {
  return html.replace(
    / data-label="([a-z]+) ([^"]+)"/g,
    (_, kind: LabelKind, subject: string) => ` aria-label="${escaped(label(kind, subject))}"`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
