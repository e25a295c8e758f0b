import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { count, report } from '#src/core/checks/report.ts';
import { type Change, type Plan, type Refusal, newErrors } from '#src/desk/housekeeping/changes.ts';
import { keptBytes } from '#src/desk/housekeeping/kept-bytes.ts';
import { type KnownEntry, acceptSuggestions } from '#src/desk/session/accept-suggestions.ts';
import { draftEntry } from '#src/desk/session/draft-entry.ts';
import { refuse } from '#src/desk/session/refusals.ts';
import { type Planned, type Session, unsaved, withStep } from '#src/desk/session/session.ts';
import type { ArticleSuggestions } from './article-suggestions.ts';
import { chosen } from './chosen.ts';

/** What an author decides, each by a number, by words or by whom they mean. */
export interface Decisions {
  readonly accept: readonly string[];
  readonly refuse: readonly string[];
}

/** The changes that the decisions make: marks in the article, files of what is new, and the file of what was refused. */
export function planSuggestions(
  files: ContentFiles,
  { session: opened, known: entries, all, waiting }: ArticleSuggestions,
  decisions: Decisions,
): Plan | Refusal {
  let session = opened;
  const known = new Map<string, KnownEntry>(entries);
  const lines: string[] = [];
  const take = (step: Planned): string | undefined => {
    if ('refused' in step) return step.refused;
    session = withStep(session, step);
    addDrafts(known, step.texts ?? {});
    lines.push(step.notice === undefined ? step.label : `${step.label}. ${step.notice}`);
    return undefined;
  };
  // A quotation needs its speaker, so that names come first.
  const accepted = decisions.accept.map((named) => ({ named, found: chosen(waiting, named) }));
  const isName = ({ found }: (typeof accepted)[number]) =>
    'suggestions' in found && found.suggestions[0]?.suggestion.kind === 'name';
  for (const { named, found } of [...accepted.filter(isName), ...accepted.filter((one) => !isName(one))]) {
    const why = 'refused' in found ? found.refused : take(acceptSuggestions(session, found, known, all));
    if (why !== undefined) return { refused: `--accept ${JSON.stringify(named)}: ${why}` };
  }
  for (const named of decisions.refuse) {
    const found = chosen(waiting, named);
    const why = 'refused' in found ? found.refused : take(refuse(session, found.suggestions));
    if (why !== undefined) return { refused: `--refuse ${JSON.stringify(named)}: ${why}` };
  }
  return planOf(files, session, lines);
}

function planOf(files: ContentFiles, session: Session, lines: readonly string[]): Plan | Refusal {
  const changes: Change[] = [];
  for (const { path, text } of unsaved(session)) {
    const before = bytesOf(files, path);
    const after = text === null ? undefined : keptBytes(text, before);
    if (!after) return { refused: `${path} cannot be read.` };
    changes.push({ path, ...(before ? { before } : {}), after });
  }
  const errors = newErrors(files, changes);
  if (errors.length > 0) return { refused: `This would bring these errors:\n${report(errors)}` };
  return {
    changes,
    lines: [...lines, `${count(changes.length, 'file')} written:`, ...changes.map(({ path }) => `  ${path}`)],
  };
}

function bytesOf({ entries, refused }: ContentFiles, path: string): Uint8Array | undefined {
  const content = entries.find((file) => file.path === path)?.content ?? refused?.get(path);
  return content && 'bytes' in content ? content.bytes : undefined;
}

/** What is new joins the entries that there are. */
function addDrafts(known: Map<string, KnownEntry>, texts: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(texts)) {
    const entry = text === null ? undefined : draftEntry(path, text);
    if (entry) known.set(entry.id, { kind: entry.kind, name: entry.kind === 'quote' ? entry.id : entry.data.name });
  }
}
