/**
 * Forms of a longer name that a text may print alone: “Ministry of Foreign Affairs” and “Foreign Ministry” of “Ministry of
 * Foreign Affairs of Norvik”. They may be those of others, too.
 */
export function shortForms(name: string): string[] {
  const bare = name.replace(/^The /, '');
  const ofState = /^((?:\p{Lu}\S+ )?\p{Lu}\S+ (?:of|for) .+) of (?:the )?\p{Lu}[^,]*$/u.exec(bare)?.[1];
  const forms = ofState ? [ofState] : [];
  for (const one of [bare, ...forms]) {
    const ministry = /^(Ministry|Department|Office) (?:of|for) (?:the )?(\p{Lu}\p{L}+)(?: Affairs)?$/u.exec(one);
    if (ministry) forms.push(`${ministry[2]} ${ministry[1]}`);
  }
  if (bare !== name) forms.push(bare);
  return forms;
}
