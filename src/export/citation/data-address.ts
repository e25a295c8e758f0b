/** A text as an address that holds it: a link to it can be saved as a file, and no file has to be published for it. */
export function dataAddress(type: string, text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return `data:${type};charset=utf-8;base64,${btoa(bytes.join(''))}`;
}
