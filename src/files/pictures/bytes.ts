import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file, which are read only when they are asked for. */
export interface FileBytes {
  readonly size: number;
  /** The `length` bytes from an offset on; fewer if the file ends before. */
  at(start: number, length: number): Buffer;
}

/** Bytes that are in memory. */
export function bytesOf(content: Uint8Array): FileBytes {
  const all = Buffer.from(content.buffer, content.byteOffset, content.length);
  return { size: all.length, at: (start, length) => all.subarray(start, start + length) };
}

/** Opens a file while `use` runs. Throws the system's error if it cannot be read. */
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
