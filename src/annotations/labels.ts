/** What an element without words of its own is for; `subject` is an id, or a number. */
export type LabelKind = 'actor' | 'event' | 'quote' | 'sic' | 'passage' | 'note';

/** The words of the interface that a stored text lacks. */
export interface Labels {
  /** The name of a control, for those who hear it: “About Xi Jinping”. */
  control(kind: LabelKind, subject: string): string;
  /** What the margin says beside a stretch: who speaks, what is meant, how an event stood. Undefined for nothing. */
  margin(kind: LabelKind, subject: string): string | undefined;
}

/**
 * Puts the interface's words into a stored text: `data-label="actor xi"` becomes `aria-label="About Xi Jinping"`, and
 * `data-margin="sic 3"` becomes `data-m="Meant: Lavrov"`, which the style sheet shows. Stored HTML knows no other file
 * and no language of the interface; `labels` knows both.
 */
export function fillLabels(html: string, labels: Labels): string {
  return html.replace(
    / data-(label|margin)="([a-z]+) ([^"]+)"/g,
    (_, place: 'label' | 'margin', kind: LabelKind, subject: string) => {
      if (place === 'label') return ` aria-label="${escaped(labels.control(kind, subject))}"`;
      const text = labels.margin(kind, subject);
      return text === undefined ? '' : ` data-m="${escaped(text)}"`;
    },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
