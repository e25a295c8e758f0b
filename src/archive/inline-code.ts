import { createHash } from 'node:crypto';

/** Makes the elements of scripts and styles that stand in the page, and the policy that allows no others. */
export class InlineCode {
  readonly #address: string;
  readonly #hashes = { script: new Set<string>(), style: new Set<string>() };

  constructor(address: string) {
    this.#address = address;
  }

  /** An element with its code. `attributes` begin with a space. */
  element(kind: 'script' | 'style', attributes: string, code: string): string {
    // The policy’s hash is that of the code as browsers read it.
    const text = code.replace(/\r\n?/g, '\n');
    // An end tag would end the element early. None of our code has one.
    if (text.toLowerCase().includes(`</${kind}`)) throw new Error(`A ${kind} of ${this.#address} holds “</${kind}”.`);
    this.#hashes[kind].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    return `<${kind}${attributes}>${text}</${kind}>`;
  }

  /** The content security policy of a page with all elements that were made. */
  policy(): string {
    return [
      "default-src 'none'",
      `script-src ${[...this.#hashes.script].join(' ')}`,
      `style-src ${[...this.#hashes.style].join(' ')}`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
  }
}
