import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, of which only those are read that are asked for. */
export interface FileBytes {
  readonly size: number;
  /** So many bytes from a place on; fewer where the file ends before. */
  at(start: number, length: number): Buffer;
}

/** Bytes that are in memory. */
export function bytesOf(content: Uint8Array): FileBytes {
  const all = Buffer.from(content.buffer, content.byteOffset, content.length);
  return { size: all.length, at: (start, length) => all.subarray(start, start + length) };
}

/** Opens a file for as long as `use` runs. Throws what the system says. */
export function withBytesOf<Result>(file: string, use: (bytes: FileBytes) => Result): Result {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const at = (start: number, length: number) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - start)));
      let read = 0;
      while (read < buffer.length) {
        const more = readSync(handle, buffer, read, buffer.length - read, start + read);
        if (more === 0) break;
        read += more;
      }
      return buffer.subarray(0, read);
    };
    return use({ size, at });
  } finally {
    closeSync(handle);
  }
}
