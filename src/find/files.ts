import type { Entry } from './format.ts';

/** Fetches a file of the index by its path below the index's folder. Rejects when it is not there. */
export type Fetch = (path: string, options: { readonly fresh: boolean }) => Promise<Uint8Array<ArrayBuffer>>;

/** The files of one index, each fetched once. */
export class Files {
  readonly #fetch: Fetch;
  #entry: Promise<Entry> | undefined;
  readonly #files = new Map<string, Promise<Uint8Array>>();

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  entry(): Promise<Entry> {
    this.#entry ??= this.#fetch('entry.json', { fresh: true }).then(
      (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Entry,
    );
    this.#entry.catch(() => (this.#entry = undefined));
    return this.#entry;
  }

  async bytes(name: string): Promise<Uint8Array> {
    const { folder } = await this.entry();
    const file = this.#files.get(name) ?? this.#fetch(`${folder}/${name}.bin`, { fresh: false }).then(unpacked);
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file;
  }

  async json<Value>(name: string): Promise<Value> {
    return JSON.parse(new TextDecoder().decode(await this.bytes(name))) as Value;
  }
}

/** Takes away gzip, unless the host or the browser has done so. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
