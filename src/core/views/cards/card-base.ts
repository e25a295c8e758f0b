/** What the card of an entry has, of whatever kind. */
export interface CardBase {
  /** The element's id: `c-<id>`. */
  readonly id: string;
  readonly name: string;
  /** The entry's own page. */
  readonly href: string;
}
