import { everyEntry, folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import { siteFile } from '#src/core/entries/read-site.ts';
import { addressOf } from '#src/core/model/address.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { type FieldPath, type LocalProblem, type Problem, error, inFile } from '#src/core/model/problem.ts';
import type { Checked } from './rule.ts';

type Kind = 'article' | 'actor' | 'event' | 'quote';
const names: Record<Kind, string> = { article: 'article', actor: 'actor', event: 'event', quote: 'quotation' };

/** `unknown-actor`, `unknown-event`, `unknown-quote`, `unknown-article`: what is named by its id has a file. */
export function references(checked: Checked): Problem[] {
  const { index, site } = checked;
  const problems: Problem[] = [];

  function expect(file: string, kind: Kind, id: string | undefined, where: LocalProblem['where']): void {
    if (id === undefined || id === '' || index[`${kind}s`].has(id) || checked.broken.has(`${kind} ${id}`)) return;
    problems.push(
      ...inFile(file, [
        error(`unknown-${kind}`, where, `No ${names[kind]} has the id “${id}”.`, advice(kind, id, checked)),
      ]),
    );
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
  return problems;
}

/** Every way out: what it is called now, the nearest id of the kind, the same id of another kind, a new file. */
function advice(kind: Kind, id: string, { index, broken }: Checked): string {
  const create = `add content/${kind}s/${id}.md.`;
  const other = (['actor', 'event', 'quote'] as const).find(
    (candidate) => candidate !== kind && index[`${candidate}s`].has(id),
  );
  if (other) return `“${id}” is ${other === 'quote' ? 'a quotation' : `an ${other}`}: write :${other}, or ${create}`;
  const address = addressOf(`${kind}s`, id);
  const renamed = formerAddresses(index).find((former) => former.address === address)?.entry;
  if (renamed && folderOf(renamed) === `${kind}s`) return `It is now “${renamed.id}”: write that.`;
  const unread = [...broken].flatMap((key) => (key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : []));
  const near = nearest(id, [...index[`${kind}s`].keys(), ...unread]);
  return near ? `Did you mean “${near}”? Otherwise ${create}` : `${create.charAt(0).toUpperCase()}${create.slice(1)}`;
}
