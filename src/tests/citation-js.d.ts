/* Of Citation.js, which has no types of its own, what the tests use. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(output: 'bibliography', options: { template: string; lang: string; format: 'html' | 'text' }): string;
  }
  export const plugins: {
    readonly config: { get(name: '@csl'): { readonly styles: { add(name: string, style: string): void } } };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
