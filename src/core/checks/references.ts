import { everyEntry, folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import { siteFile } from '#src/core/entries/read-site.ts';
import { entryAddress } from '#src/core/model/address.ts';
import { nearestAmong } from '#src/core/model/nearest.ts';
import { type FieldPath, type LocalProblem, type Problem, error, inFile } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

type Kind = 'article' | 'actor' | 'event' | 'quote';
const names: Record<Kind, string> = { article: 'article', actor: 'actor', event: 'event', quote: 'quotation' };

/** An id that no file has: the first place that names it, and the number of places. */
interface Unknown {
  readonly kind: Kind;
  readonly id: string;
  file: string;
  where: LocalProblem['where'];
  places: number;
}

/**
 * `unknown-actor`, `unknown-event`, `unknown-quote`, `unknown-article`: every id that is named has a file. Reports one problem
 * per id, however many places name it.
 */
export function referencesRule(checked: RuleInput): Problem[] {
  const unknown = unknownIds(checked);
  if (unknown.length === 0) return [];
  const advice = adviser(checked);
  return unknown.flatMap(({ kind, id, file, where, places }) => {
    const also = places > 1 ? ` ${places} places name it; this is the first.` : '';
    return inFile(file, [
      error(`unknown-${kind}`, where, `No ${names[kind]} has the id ${quoted(id)}.${also}`, advice(kind, id)),
    ]);
  });
}

function unknownIds({ index, site, broken }: RuleInput): Unknown[] {
  const unknown = new Map<string, Unknown>();

  function expect(file: string, kind: Kind, id: string | undefined, where: LocalProblem['where']): void {
    if (id === undefined || id === '' || index[`${kind}s`].has(id) || broken.has(`${kind} ${id}`)) return;
    const known = unknown.get(`${kind} ${id}`);
    if (known === undefined) unknown.set(`${kind} ${id}`, { kind, id, file, where, places: 1 });
    else {
      known.places += 1;
      if (file < known.file) [known.file, known.where] = [file, where];
    }
  }

  for (const entry of everyEntry(index)) {
    const { file } = entry;
    const field = (...path: FieldPath) => ({ field: path });
    switch (entry.kind) {
      case 'article':
        for (const { kind, id, at } of entry.text.mentions) expect(file, kind, id, at);
        for (const { kind, id, at } of entry.text.noteMentions) expect(file, kind, id, at);
        for (const { id, at } of entry.text.segments) expect(file, 'quote', id, at);
        break;
      case 'actor':
        entry.data.roles.forEach(({ of }, n) => expect(file, 'actor', of, field('roles', n, 'of')));
        entry.data.memberOf.forEach((id, n) => expect(file, 'actor', id, field('memberOf', n)));
        break;
      case 'event':
        entry.data.participants.forEach(({ actor }, n) =>
          expect(file, 'actor', actor, field('participants', n, 'actor')),
        );
        entry.data.status.forEach(({ accordingTo }, n) =>
          expect(file, 'actor', accordingTo, field('status', n, 'accordingTo')),
        );
        expect(file, 'event', entry.data.partOf, field('partOf'));
        expect(file, 'event', entry.data.follows, field('follows'));
        break;
      case 'quote':
        expect(file, 'actor', entry.data.speaker, field('speaker'));
        entry.data.through.forEach((id, n) => expect(file, 'actor', id, field('through', n)));
        expect(file, 'event', entry.data.at, field('at'));
        expect(file, 'quote', entry.data.within, field('within'));
        expect(file, 'quote', entry.data.repliesTo, field('repliesTo'));
        break;
    }
    if (entry.kind !== 'article') for (const { kind, id, at } of entry.profile.mentions) expect(file, kind, id, at);
  }
  expect(siteFile, 'article', site?.leadArticle, { field: ['leadArticle'] });
  return [...unknown.values()];
}

/** Suggests every way to correct the problem: the id's new name, the nearest id of the kind, the same id of another kind, a new file. */
function adviser({ index, broken }: RuleInput): (kind: Kind, id: string) => string {
  const former = new Map<string, string>();
  for (const { address, entry } of formerAddresses(index))
    if (!former.has(address) && address.startsWith(`/${folderOf(entry)}/`)) former.set(address, entry.id);
  const finders = new Map<Kind, (id: string) => string | undefined>();

  function nearestOf(kind: Kind, id: string): string | undefined {
    let finder = finders.get(kind);
    if (finder === undefined) {
      const unread = [...broken].flatMap((key) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));
      finder = nearestAmong([...index[`${kind}s`].keys(), ...unread]);
      finders.set(kind, finder);
    }
    return finder(id);
  }

  return (kind, id) => {
    const create =
      kind === 'article'
        ? 'name another article, or remove the field: the newest then stands first.'
        : `add content/${kind}s/${truncated(id)}.md.`;
    const other = (['actor', 'event', 'quote'] as const).find(
      (candidate) => candidate !== kind && index[`${candidate}s`].has(id),
    );
    if (other)
      return `${quoted(id)} is ${other === 'quote' ? 'a quotation' : `an ${other}`}: write :${other}, or ${create}`;
    const renamed = former.get(entryAddress(`${kind}s`, id));
    if (renamed) return `It is now “${renamed}”: write that.`;
    const near = nearestOf(kind, id);
    return near
      ? `Did you mean ${quoted(near)}? Otherwise ${create}`
      : `${create.charAt(0).toUpperCase()}${create.slice(1)}`;
  };
}
