/** A text and how it was read from its bytes. */
export interface Decoded {
  readonly text: string;
  /** `utf-8`, `windows-1251` */
  readonly encoding: string;
  /** Whether the bytes are UTF-8, so that they can be kept as they are. */
  readonly isUtf8: boolean;
}

/** How far into a page its encoding may be declared. The HTML standard says 1024 bytes; saved pages are less strict. */
const prescanned = 8_192;

/**
 * Reads the bytes of a text: by their byte-order mark, else (of a page) by the encoding that it declares, else as UTF-8, and as
 * windows-1252 if they are not UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, isPage: boolean): Decoded {
  const encoding = markedEncoding(bytes) ?? (isPage ? declaredEncoding(bytes) : undefined);
  const utf8 = decodedUtf8(bytes);
  if (encoding !== undefined)
    return {
      text: new TextDecoder(encoding).decode(bytes),
      encoding,
      isUtf8: encoding === 'utf-8' && utf8 !== undefined,
    };
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', isUtf8: true };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', isUtf8: false };
}

/** Whether bytes are those of a saved web page, by their beginning. */
export function looksLikePage(bytes: Uint8Array): boolean {
  const { text } = decodeBytes(bytes.subarray(0, prescanned), false);
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

function decodedUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function markedEncoding([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** The encoding that a page declares in a `meta` element or its XML declaration, if there is one of that name. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned)).replace(/<!--[^]*?-->/g, '');
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // What could be read up to here cannot be UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
