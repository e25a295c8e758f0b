import type { Cast, Member } from './cast.ts';
import type { Mention } from './mention.ts';
import type { Line, Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** “The minister” after the minister, and a pronoun beside a verb of saying: who is meant was named before. */
export function laterReferences(line: Line, named: readonly Mention[], cast: Cast, vocabulary: Vocabulary): Mention[] {
  const { words } = line;
  return words.flatMap((word, n) => {
    if (named.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    return titleAlone(words, n, cast, vocabulary) ?? pronoun(words, n, cast, vocabulary) ?? [];
  });
}

/** “The minister”, “the Prime Minister”: somebody with that title. */
function titleAlone(words: readonly Word[], n: number, cast: Cast, vocabulary: Vocabulary): Mention | undefined {
  const [article, first] = [words[n - 1], words[n]];
  if (!article || !first || first.gap !== ' ' || article.text.toLowerCase() !== 'the') return undefined;
  for (let length = Math.min(vocabulary.longestTitle, words.length - n); length > 0; length--) {
    const run = words.slice(n, n + length);
    if (run.slice(1).some(({ gap }) => gap !== ' ')) continue;
    const title = run.map(({ text }) => text.toLowerCase()).join(' ');
    const next = words[n + length];
    if (next?.gap === ' ' && (next.isCapital || /^(?:of|for|general)$/.test(next.text))) continue;
    const [member, ...others] = cast.withTitle(title, first.start);
    const last = run.at(-1);
    if (!member || !last) continue;
    return {
      start: first.start,
      end: last.end,
      ...of(member, others),
      rule: 'title-after-name',
      reason: `${member.name} has this title, and is named before.`,
      confidence: others.length > 0 ? 0.5 : 0.72,
      holdsOthers: false,
    };
  }
  return undefined;
}

/** “He” beside “said”: the person who was named last. */
function pronoun(words: readonly Word[], n: number, cast: Cast, vocabulary: Vocabulary): Mention | undefined {
  const [before, word, after] = [words[n - 1], words[n], words[n + 1]];
  if (!word || !vocabulary.pronouns.has(word.text.toLowerCase())) return undefined;
  const says = [after?.gap === ' ' ? after : undefined, word.gap === ' ' ? before : undefined].find(
    (verb) => verb && vocabulary.isSaying(verb.text),
  );
  const member = says && cast.lastPerson(word.start);
  if (!says || !member) return undefined;
  return {
    start: word.start,
    end: word.end,
    ...of(member, []),
    rule: 'pronoun',
    reason: `${member.name} is the person who is named last before “${says.text}”.`,
    confidence: 0.3,
    holdsOthers: false,
  };
}

function of({ name, kind, entries }: Member, others: readonly Member[]): Pick<Mention, 'entries' | 'created'> {
  const ids = [...entries, ...others.flatMap((other) => other.entries)];
  return { entries: ids, ...(entries.length === 0 ? { created: { name, kind } } : {}) };
}
