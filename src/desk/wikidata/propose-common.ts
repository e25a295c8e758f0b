import { displayName } from '#src/core/words/display-name.ts';
import { type Entity, anyLabel, labelIn } from './entity.ts';
import type { Findings } from './proposal.ts';

/** The name of the entry, in the language of the edition. */
export function proposeName(found: Findings, entity: Entity): void {
  const { language } = found.question;
  const label = labelIn(entity, language);
  if (label !== undefined) found.value(['name'], label, `Wikidata calls it “${label}” in ${languageName(language)}.`);
}

/** The entry elsewhere, and the source of what is taken over, with the day on which it was retrieved. */
export function proposeSource(found: Findings, entity: Entity): void {
  const { retrieved, language } = found.question;
  const { id, lastrevid } = entity;
  const url = `https://www.wikidata.org/wiki/${id}`;
  const isSameItem = (item: unknown) =>
    item === id ||
    (typeof item === 'string' && new RegExp(`^https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/${id}$`).test(item));
  found.item('sameAs', id, `This is ${id} in Wikidata.`, isSameItem);
  const title = `Wikidata, “${anyLabel(entity, id, language)}” (${id}), retrieved ${retrieved}`;
  const source = { title, url: lastrevid === undefined ? url : `${url}?oldid=${lastrevid}`, date: retrieved };
  found.item('sources', source, 'The source of what is taken over from Wikidata, as it was on that day.', (item) => {
    const there = (item as { url?: unknown } | null)?.url;
    return there === source.url;
  });
}

/** What Wikidata says it is, as the first words of a profile. */
export function proposeBody(found: Findings, { descriptions }: Entity): void {
  const { language, body } = found.question;
  const description = descriptions[language.toLowerCase()]?.value ?? descriptions[language.split('-')[0] ?? '']?.value;
  if (description === undefined || body.trim() !== '') return;
  const value = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`.replace(/\.\.$/, '.');
  found.proposals.push({ as: 'body', path: [], value, told: `Wikidata describes it as “${description}”.` });
}

/** A language in words: “Korean”. */
export function languageName(tag: string): string {
  try {
    return displayName('language', tag, 'en');
  } catch {
    return tag;
  }
}
