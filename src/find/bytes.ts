/** Writes numbers in as many bytes as they need (LEB128), and words. */
export class ByteWriter {
  #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  word(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.number(encoded.length);
    for (const byte of encoded) this.#bytes.push(byte);
  }

  /** Everything that another writer holds, after its length. */
  part(other: ByteWriter): void {
    this.number(other.length);
    for (const byte of other.#bytes) this.#bytes.push(byte);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The search index ends too early.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  word(): string {
    return new TextDecoder().decode(this.part());
  }

  part(): Uint8Array {
    const length = this.number();
    const part = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }
}
