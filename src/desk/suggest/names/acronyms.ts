/** Whether capitals are the initials of a name, which may leave out small words and some others: WHO, NASA, FBI, Unicef. */
export function areInitials(acronym: string, name: string): boolean {
  const letters = [
    ...acronym
      .replace(/[^\p{L}]/gu, '')
      .replace(/s$/u, '')
      .toUpperCase(),
  ];
  if (letters.length < 2) return false;
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2) return false;
  let at = 0;
  let used = 0;
  for (const word of words) {
    if (word[0]?.toUpperCase() !== letters[at]) continue;
    at += 1;
    used += 1;
    if (at === letters.length) return true;
  }
  // “Unicef” and “Interpol” take more than the first letters.
  return used >= 2 && isSubsequence(letters, name.toUpperCase()) && letters.length - at <= 2;
}

function isSubsequence(letters: readonly string[], text: string): boolean {
  let at = -1;
  return letters.every((letter) => (at = text.indexOf(letter, at + 1)) !== -1);
}
