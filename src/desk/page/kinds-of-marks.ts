/** What the kinds of marks are called. */
export const kindsOfMarks = {
  actor: 'Actor',
  event: 'Event',
  quote: 'Quotation',
  scare: 'Scare quote',
  sic: 'Glitch',
} as const;
