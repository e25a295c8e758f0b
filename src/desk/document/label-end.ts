/** The offset of the bracket that closes the label of a directive, whose words begin at `start`. Follows the parser. */
export function labelEndOf(markdown: string, start: number): number {
  let open = 0;
  for (let at = start; at < markdown.length; at++) {
    const character = markdown[at];
    if (character === '\\' && /[[\]\\]/.test(markdown[at + 1] ?? '')) at += 1;
    else if (character === '[') open += 1;
    else if (character === ']' && open-- === 0) return at;
  }
  return markdown.length;
}

/** The offsets, between two others, of the brackets that have no partner there. */
export function unpairedBrackets(markdown: string, start: number, end: number): number[] {
  const open: number[] = [];
  const unpaired: number[] = [];
  for (let at = start; at < end; at++) {
    const character = markdown[at];
    if (character === '\\' && /[[\]\\]/.test(markdown[at + 1] ?? '')) at += 1;
    else if (character === '[') open.push(at);
    else if (character === ']' && open.pop() === undefined) unpaired.push(at);
  }
  return [...unpaired, ...open];
}
