/**
 * The annotation language: five text directives, and the attributes of each.
 * An id is written `{#id}` and required where `id` is true.
 */
export const directives = {
  actor: { id: true, attributes: [] },
  event: { id: true, attributes: [] },
  quote: { id: true, attributes: [] },
  scare: { id: false, attributes: [] },
  sic: { id: false, attributes: ['corr', 'cert', 'note', 'kind', 'reverses'] },
} as const satisfies Record<string, { id: boolean; attributes: readonly string[] }>;

export type DirectiveName = keyof typeof directives;

export const directiveNames = Object.keys(directives) as DirectiveName[];

/** Whether a directive's name is one of the five. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name);
}
