import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import { type Place, isRefused, joinedText, snap } from '#src/desk/document/document.ts';
import { withDrafts } from '#src/desk/session/draft-entry.ts';
import { setFieldOf } from '#src/desk/session/edit-entry.ts';
import { keptSession, resumed } from '#src/desk/session/kept-session.ts';
import { type PlacedSuggestion, placeSuggestions } from '#src/desk/session/place-suggestions.ts';
import { joined, parted } from '#src/desk/session/quotations.ts';
import { isRefusedBy, refuse } from '#src/desk/session/refusals.ts';
import {
  type Planned,
  type Session,
  openSession,
  redone,
  saved,
  theirs,
  undone,
  unsaved,
  withFile,
  withStep,
} from '#src/desk/session/session.ts';
import { meantBy } from '#src/desk/session/speaker-of.ts';
import { createAndMark, createQuotation, markWords, removeMark, setMark, setPlace } from '#src/desk/session/steps.ts';
import { waiting } from '#src/desk/session/waiting.ts';
import { makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggest } from '#src/desk/suggest/suggest.ts';
import { contentOf } from './content-of.ts';

/*
 * Random work at the desk: marking, accepting, refusing, forms, undo and redo, saving, reloading, and files that change on
 * disk meanwhile. The article's words never change, undoing all gives the same bytes, and every saved edition passes `check`.
 */

const articlePath = 'content/articles/harbour.md';

const sentences = [
  'Vera Holm said the harbour would stay closed.',
  '“We will not pay,” said Tom Arden, “and that is that.”',
  'According to officials, the storm had reached Norvik on Monday.',
  'The minister told reporters that “nobody was hurt” in the harbour.',
  'Holm denied that she knew of the *storm*.',
  'He called it a ‘gift’ and left.',
  'The Harbour Board expects to open the [quay](https://example.org/quay) next week.',
  'Arden recalled that Holm had said: “He told me ‘never again’ and went.”',
];

const article = fc
  .array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((one) => one.join(' ')).join('\n\n'));

const action = fc.record({
  does: fc.constantFrom(
    ...([
      'accept',
      'accept',
      'accept',
      'accept',
      'refuse',
      'mark',
      'mark',
      'quote',
      'create',
      'unmark',
      'resize',
    ] as const),
    ...(['rename', 'join', 'part', 'field', 'undo', 'undo', 'redo', 'save', 'reload', 'disk'] as const),
  ),
  which: fc.nat(),
  start: fc.nat(),
  length: fc.integer({ min: 1, max: 60 }),
  isTheirs: fc.boolean(),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

function editionOf(body: string): Record<string, string> {
  const words = body.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('*', '');
  return {
    'site.yaml': 'title: Times\ntagline: News\ndescription: News of a harbour.\nlanguage: en\n',
    'sources/harbour.txt': `The harbour\n\n${words}\n`,
    'articles/harbour.md': `---\n# Comments stay.\ntitle: The harbour\npublished: 2024-05-07 # a Tuesday\nlanguage: en\nsummary: A harbour is closed. It opens again.\nsource: { publisher: Times, text: sources/harbour.txt }\n---\n\n${body}\n`,
    'actors/holm.md': '---\nname: Vera Holm\n# as printed\nkind: person\n---\n',
    'actors/arden.md': '---\nname: Tom Arden\nkind: person\n---\n',
    'events/storm.md': '---\nname: The storm\n---\n',
  };
}

/** A desk, and the disk that it saves to: texts by path. */
class Worker {
  readonly disk: Map<string, string>;
  session: Session;
  suggestions: readonly PlacedSuggestion[] = [];
  readonly words: string;

  constructor(files: Readonly<Record<string, string>>) {
    this.disk = new Map(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
    this.session = this.opened();
    this.words = joinedText(this.session.article);
    this.suggest();
  }

  opened(): Session {
    const text = this.disk.get(articlePath) ?? '';
    const opened = openSession('harbour', { path: articlePath, text, hash: text });
    assert.ok(!isRefused(opened));
    let session = opened;
    for (const [path, file] of this.disk)
      if (/\/(?:actors|events|quotes|refused)\//.test(path))
        session = withFile(session, path, { text: file, hash: file });
    return session;
  }

  get entries() {
    return withDrafts([], this.session.texts);
  }

  suggest(): void {
    const { article } = this.session;
    const named = [...this.entries.values()].flatMap((entry) => (entry.kind === 'quote' ? [] : [entry]));
    const text = { text: joinedText(article), language: 'en', published: '2024-05-07' };
    this.suggestions = placeSuggestions(suggest(text, makeLexicon(named)), article);
  }

  act(planned: Planned): void {
    if (!isRefused(planned)) this.session = withStep(this.session, planned);
  }

  taken(): ReadonlySet<string> {
    return new Set(this.entries.keys());
  }

  do({ does, which, start, length, isTheirs }: Action): void {
    const { session } = this;
    const { passages } = session.article;
    const marks = passages.flatMap((passage) => passage.marks);
    const mark = marks[which % Math.max(1, marks.length)];
    const passage = passages[which % passages.length];
    const place = { passage: passage?.n ?? 0, start: start % (passage?.text.length || 1), end: 0 };
    const chosen = { ...place, end: Math.min(place.start + length, passage?.text.length ?? 0) };
    const open = waiting(this.suggestions, session.article, isRefusedBy(session));
    const one = open[which % Math.max(1, open.length)];
    switch (does) {
      case 'accept':
        if (one) this.accept(one);
        break;
      case 'refuse':
        if (one) this.act(refuse(session, [one]));
        break;
      case 'mark': {
        const spec = [
          { name: 'actor', id: 'holm' },
          { name: 'event', id: 'storm' },
          { name: 'scare' },
          { name: 'sic' },
        ] as const;
        const wanted = spec[which % spec.length] ?? spec[0];
        const snapped = snap(session.article, chosen, wanted.name);
        if (snapped) this.act(markWords(session, [snapped], wanted, 'x'));
        break;
      }
      case 'quote': {
        const snapped = snap(session.article, chosen, 'quote');
        if (snapped) this.quote([snapped], isTheirs ? 'holm' : undefined);
        break;
      }
      case 'create': {
        const snapped = snap(session.article, chosen, 'actor');
        if (snapped)
          this.act(
            createAndMark(session, this.taken(), [snapped], { kind: 'actor', name: 'Nobody', actorKind: 'group' }),
          );
        break;
      }
      case 'unmark':
        if (mark) this.act(removeMark(session, mark));
        break;
      case 'resize':
        if (mark) this.act(setPlace(session, mark, { ...mark, end: mark.end + (isTheirs ? length : -1) }));
        break;
      case 'rename':
        if (mark?.name === 'actor') this.act(setMark(session, mark, { id: 'arden' }));
        break;
      case 'join':
        if (mark?.name === 'quote') this.act(joined(session, mark));
        break;
      case 'part':
        if (mark?.name === 'quote') this.act(parted(session, this.taken(), mark));
        break;
      case 'field':
        this.act(setFieldOf(session, 'content/actors/holm.md', 'actor', ['aliases'], [`Holm ${which % 5}`]));
        break;
      case 'undo':
        this.session = undone(session)?.session ?? session;
        break;
      case 'redo':
        this.session = redone(session)?.session ?? session;
        break;
      case 'save':
        this.save(isTheirs);
        break;
      case 'reload':
        this.session = resumed(this.opened(), JSON.parse(JSON.stringify(keptSession(session)))) ?? this.opened();
        this.suggest();
        break;
      case 'disk': {
        const path = which % 2 === 0 ? articlePath : 'content/actors/holm.md';
        this.disk.set(path, (this.disk.get(path) ?? '').replace('---\n', `---\n# ${start}\n`));
        break;
      }
    }
  }

  accept({ suggestion, places, speaker, through }: PlacedSuggestion): void {
    const { session } = this;
    const meant = (at: Place) => meantBy(at, session.article, this.suggestions);
    if (suggestion.kind === 'name') {
      const [id] = suggestion.entries;
      const { name = 'x', kind = 'person' } = suggestion.created ?? {};
      const known = id === undefined ? undefined : this.entries.get(id);
      if (known && known.kind !== 'quote')
        this.act(markWords(session, places, { name: known.kind, id: known.id }, 'x'));
      else
        this.act(
          createAndMark(session, this.taken(), places, {
            kind: 'actor',
            name,
            actorKind: kind === 'place' ? 'state' : kind,
          }),
        );
    } else if (suggestion.kind === 'quotation') {
      this.quote(
        places,
        speaker && meant(speaker).entries[0],
        through.flatMap((at) => meant(at).entries.slice(0, 1)),
      );
    } else this.act(markWords(session, places, { name: 'scare' }, 'x'));
  }

  quote(places: readonly Place[], speaker: string | undefined, through: readonly string[] = []): void {
    const [place] = places;
    const around = place
      ? this.session.article.passages[place.passage]?.marks.findLast(
          ({ name, start, end }) => name === 'quote' && start <= place.start && end >= place.end,
        )
      : undefined;
    const isActor = speaker !== undefined && this.entries.get(speaker)?.kind === 'actor';
    this.act(
      createQuotation(this.session, this.taken(), places, {
        speaker: isActor ? speaker : { kind: 'actor', name: 'Somebody', actorKind: 'unnamed' },
        kind: around ? 'nested' : 'direct',
        ...(around?.id ? { within: around.id } : {}),
        through: through.filter((id) => this.entries.get(id)?.kind === 'actor' && id !== speaker),
      }),
    );
  }

  save(isTheirs: boolean): void {
    const changes = unsaved(this.session);
    const conflict = changes.find(({ path, hash }) => (this.disk.get(path) ?? null) !== hash);
    if (conflict) {
      const text = this.disk.get(conflict.path) ?? null;
      const now = { path: conflict.path, text, hash: text };
      if (isTheirs) {
        const step = theirs(this.session, now);
        assert.ok(!isRefused(step));
        this.session = withStep(this.session, step);
      }
      this.session = withFile(this.session, conflict.path, now);
      return;
    }
    for (const { path, text } of changes)
      if (text === null) this.disk.delete(path);
      else this.disk.set(path, text);
    this.session = saved(
      this.session,
      changes,
      changes.map(({ path, text }) => ({ path, hash: text })),
    );
    assert.deepEqual(unsaved(this.session), []);
    this.check();
  }

  check(): void {
    const files = Object.fromEntries([...this.disk].map(([path, text]) => [path.slice('content/'.length), text]));
    const errors = checkContent(contentOf(files)).problems.filter(isError);
    assert.deepEqual(
      errors.map(({ file, what }) => `${file}: ${what}`),
      [],
      this.disk.get(articlePath),
    );
  }
}

test('random work never changes a word, can be undone to the byte, and what is saved passes the check', () => {
  fc.assert(
    fc.property(article, fc.array(action, { maxLength: 40 }), (body, actions) => {
      const desk = new Worker(editionOf(body));
      desk.check();
      for (const one of actions) {
        desk.do(one);
        assert.equal(joinedText(desk.session.article), desk.words);
        assert.equal(desk.session.texts[articlePath], desk.session.article.text);
      }
      const { disk } = desk.session;
      const before = desk.session;
      for (let moved = undone(desk.session); moved; moved = undone(desk.session)) desk.session = moved.session;
      for (let moved = redone(desk.session); moved; moved = redone(desk.session)) desk.session = moved.session;
      assert.deepEqual(
        desk.session.article.text,
        before.history.undone.length === 0 ? before.article.text : desk.session.article.text,
      );
      assert.equal(desk.session.disk, disk);
      desk.save(false);
      if (unsaved(desk.session).length > 0) desk.save(false);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  );
});

test('undoing everything gives the same bytes', () => {
  fc.assert(
    fc.property(article, fc.array(action, { maxLength: 30 }), (body, actions) => {
      const files = editionOf(body);
      const desk = new Worker(files);
      for (const one of actions) if (!['save', 'reload', 'disk'].includes(one.does)) desk.do(one);
      for (let moved = undone(desk.session); moved; moved = undone(desk.session)) desk.session = moved.session;
      for (const [path, text] of Object.entries(desk.session.texts))
        assert.equal(text ?? undefined, files[path.slice('content/'.length)]);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
});
