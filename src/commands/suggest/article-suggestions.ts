import { checkContent } from '#src/core/checks/check.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { joinedText } from '#src/desk/document/document.ts';
import type { Refusal } from '#src/desk/housekeeping/changes.ts';
import { editableText } from '#src/desk/housekeeping/editable-text.ts';
import { findEntry } from '#src/desk/housekeeping/find-entry.ts';
import type { KnownEntries, KnownEntry } from '#src/desk/session/accept-suggestions.ts';
import { type PlacedSuggestion, placeSuggestions } from '#src/desk/session/place-suggestions.ts';
import { isRefusedBy, refusalsPath } from '#src/desk/session/refusals.ts';
import { type Session, openSession, withFile } from '#src/desk/session/session.ts';
import { waiting } from '#src/desk/session/waiting.ts';
import { type LexiconEntry, makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';

/** An article, opened, with all that is suggested for it. */
export interface ArticleSuggestions {
  readonly session: Session;
  readonly known: KnownEntries;
  readonly all: readonly PlacedSuggestion[];
  /** Those that are neither accepted, nor settled by other marks, nor refused; dates too. Their numbers are places in this list, from 1. */
  readonly waiting: readonly PlacedSuggestion[];
}

/** Makes the suggestions for an article of an edition. */
export function articleSuggestions(files: ContentFiles, name: string): ArticleSuggestions | Refusal {
  const file = findEntry(files, /\//.test(name) ? name : `articles/${name}`);
  if ('refused' in file) return file;
  if (file.kind !== 'article') return { refused: `${file.path} is not an article.` };
  const text = editableText(file.content)?.text;
  if (text === undefined) return { refused: `${file.path} cannot be read.` };
  const opened = openSession(file.id, { path: file.path, text, hash: file.digest });
  if ('refused' in opened) return { refused: `${file.path} cannot be opened. ${opened.refused}` };
  const session = withRefusals(opened, files);

  const { index } = checkContent(files);
  const actors = [...index.actors.values()].map(({ id, data }): LexiconEntry => ({ kind: 'actor', id, data }));
  const events = [...index.events.values()].map(({ id, data }): LexiconEntry => ({ kind: 'event', id, data }));
  const { language, published } = session.article.data;
  const words = joinedText(session.article);
  const suggestions = suggest({ text: words, language, published }, makeLexicon([...actors, ...events]));
  const all = placeSuggestions(suggestions, session.article);
  const isRefused = isRefusedBy(session);
  const left = new Set(waiting(all, session.article, isRefused));
  const knownEntries = [
    ...[...index.quotes.keys()].map((id): [string, KnownEntry] => [id, { kind: 'quote', name: id }]),
    ...[...actors, ...events].map(({ id, kind, data }): [string, KnownEntry] => [id, { kind, name: data.name }]),
  ];
  return {
    session,
    known: new Map(knownEntries),
    all,
    waiting: all.filter((one) => left.has(one) || (one.suggestion.kind === 'date' && !isRefused(one))),
  };
}

function withRefusals(session: Session, files: ContentFiles): Session {
  const path = refusalsPath(session.id);
  const content = files.refused?.get(path);
  const text = content && editableText(content)?.text;
  return withFile(session, path, { text: text ?? null, hash: null });
}
