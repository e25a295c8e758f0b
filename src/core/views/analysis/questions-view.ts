import { type OpenEvent, openEvents } from '#src/core/analysis/expected.ts';
import { directQuotations } from '#src/core/analysis/direct-words.ts';
import { sortedGlitches } from '#src/core/analysis/readings.ts';
import { oneSidedEvents, unquotedActors } from '#src/core/analysis/silent.ts';
import { unnamedOnly } from '#src/core/analysis/unnamed-alone.ts';
import { speechOverall, wordsSpoken } from '#src/core/analysis/who-speaks.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import { dateView } from '../dates.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from '../edition.ts';
import { memoizeByEdition } from '../memoize-by-edition.ts';
import { type Link, actorLink, eventLink, hrefs } from '../links.ts';
import { plainText } from '../printed.ts';
import { quotationLine } from '../quotations.ts';
import { statusView } from '../status.ts';
import { splitAtLink } from '#src/core/words/split-at-link.ts';
import { sentence } from '#src/core/words/full-stop.ts';
import { formatFigure } from './figures.ts';

/** Something that is said of what an answer names, with those who say or do it. */
export interface Aside {
  readonly before: string;
  readonly by: readonly Link[];
  readonly after: string;
}

/** A line of an answer: what it is, and what is to be said of it. */
export interface AnswerLine extends Link {
  readonly language?: string;
  /** Set if the link leads to the page of an event or actor. */
  readonly kind?: 'event' | 'actor';
  /** What stands before the words of a quotation that are not simply said. */
  readonly stance?: string;
  readonly asides: readonly Aside[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly lines: readonly AnswerLine[];
  /** The number of lines that are left out. */
  readonly more: number;
}

/** The maximum number of lines in an answer. */
const maxLines = 50;

/** The questions to ask of the articles that have an answer in the index. Linear in what it holds. */
export const questionsView = memoizeByEdition((edition): Question[] => {
  const questions = [
    aboutUnnamed(edition),
    aboutExpected(edition, 'predicted', new Set(['predicted'])),
    aboutExpected(edition, 'alleged', new Set(['alleged', 'denied'])),
    aboutPlans(edition),
    aboutMost(edition),
    aboutVerbatim(edition),
    aboutSilent(edition),
    aboutOneSided(edition),
    aboutReversed(edition),
  ];
  return questions.filter(({ answer }) => answer !== '');
});

type Id = 'unnamed' | 'predicted' | 'alleged' | 'planned' | 'most' | 'verbatim' | 'silent' | 'oneSided' | 'reversed';

/** Makes a line. An answer counts thousands of lines and shows a few, and only these are made. */
type MakeLine = () => AnswerLine;

/** Lines about events, each with actors. Two articles may give the same line, which is shown once. */
function eventLines(
  edition: Edition,
  found: readonly { readonly event: string; readonly by: readonly string[] }[],
  before = '',
): MakeLine[] {
  return [...new Map(found.map(({ event, by }) => [[event, ...by].join(' '), { event, by }])).values()].map(
    ({ event, by }) =>
      () => ({
        ...eventLink(edition, event),
        kind: 'event',
        asides: [{ before, by: by.map((actor) => actorLink(edition, actor)), after: '' }],
      }),
  );
}

/** A question with its answer; without one where there is nothing to answer. */
function asked(
  { words }: Edition,
  id: Id,
  answer: string,
  lines: readonly MakeLine[],
  something = lines.length > 0,
): Question {
  return {
    id: id === 'oneSided' ? 'one-sided' : id,
    question: words.analysis.questions[id],
    answer: something ? answer : '',
    lines: lines.slice(0, maxLines).map((make) => make()),
    more: Math.max(0, lines.length - maxLines),
  };
}

function aboutUnnamed(edition: Edition): Question {
  const { index, words } = edition;
  const overall = speechOverall(index);
  const unnamedWords = [...overall.speakers.values()]
    .filter(({ actor }) => (index.actors.get(actor)?.data.kind ?? 'unnamed') === 'unnamed')
    .reduce((sum, speaker) => sum + wordsSpoken(speaker), 0);
  const alone = [...index.articles.values()].map((article) => unnamedOnly(index, article));
  const quotations = alone.flatMap((found) => found.quotations.flatMap((id) => quotationAnswer(edition, id)));
  const events = eventLines(
    edition,
    alone.flatMap((found) => found.events.map(({ event, sources }) => ({ event, by: sources }))),
  );
  const { share } = formatFigure(edition, unnamedWords, overall.words);
  return asked(
    edition,
    'unnamed',
    words.analysis.questions.unnamedAnswer(quotations.length, events.length, unnamedWords, share),
    [...quotations, ...events],
  );
}

/** A line that leads to a quotation's words in the article; none if there is no such quotation. */
function quotationAnswer(edition: Edition, id: string, aside = ''): MakeLine[] {
  const quote = edition.index.quotes.get(id);
  if (!quote) return [];
  return [
    () => {
      const { parts, stance, language, place, href, speaker } = quotationLine(edition, quote);
      return {
        name: plainText(parts),
        parts,
        ...(stance ? { stance } : {}),
        language,
        href: place?.href ?? href,
        asides: [{ before: aside && `${aside}: `, by: [speaker], after: '' }],
      };
    },
  ];
}

/** A status with its date, and its own source, where that is told. */
function statusAside(edition: Edition, status: EventStatus, tell: (status: string) => string = String): Aside {
  const { words } = edition;
  const { label, asOf, accordingTo, source } = statusView(edition, status);
  const dated = tell(words.event.statusOn(label, asOf.text));
  if (!accordingTo)
    return { before: source ? `${dated}, ${isolated(source.title, edition.site.language)}` : dated, by: [], after: '' };
  const [before, after] = splitAtLink(words.event.accordingTo);
  return { before: `${dated} ${before}`, by: [accordingTo], after };
}

function aboutExpected(
  edition: Edition,
  id: 'predicted' | 'alleged',
  statuses: ReadonlySet<EventStatus['is']>,
): Question {
  const { questions } = edition.words.analysis;
  const lines = openEvents(edition.index, statuses).map(({ event, then }): MakeLine => () => ({
    ...eventLink(edition, event.id),
    kind: 'event',
    asides: [statusAside(edition, then)],
  }));
  return asked(
    edition,
    id,
    id === 'predicted' ? questions.predictedAnswer(lines.length) : questions.allegedAnswer(lines.length),
    lines,
  );
}

function aboutPlans(edition: Edition): Question {
  const { questions } = edition.words.analysis;
  const plans = openEvents(edition.index, new Set(['planned', 'proposed']));
  return asked(
    edition,
    'planned',
    questions.plannedAnswer(plans.length, plans.filter(({ since }) => since?.is === 'occurred').length),
    plans.map((plan) => () => ({
      ...eventLink(edition, plan.event.id),
      kind: 'event',
      asides: outcome(edition, plan),
    })),
  );
}

/** `Planned (as of 17 October 2023) according to X`, `since then: Happened (as of 18 October 2023)`: each by its own source. */
function outcome(edition: Edition, { then, since }: OpenEvent): Aside[] {
  const { when, questions } = edition.words.analysis;
  return [
    statusAside(edition, then),
    since ? statusAside(edition, since, when.since) : { before: questions.known, by: [], after: '' },
  ];
}

function aboutMost(edition: Edition): Question {
  const { index, words } = edition;
  const speakers = [...speechOverall(index).speakers.values()];
  const once = speakers.filter(({ quotations }) => quotations === 1);
  const [first] = speakers;
  return asked(
    edition,
    'most',
    first
      ? words.analysis.questions.mostAnswer(
          isolated(actorLink(edition, first.actor).name, edition.site.language),
          wordsSpoken(first),
          first.quotations,
          once.length,
        )
      : '',
    once.map((speaker) => () => ({
      ...actorLink(edition, speaker.actor),
      kind: 'actor',
      asides: [{ before: words.analysis.words(wordsSpoken(speaker)), by: [], after: '' }],
    })),
    first !== undefined,
  );
}

function aboutVerbatim(edition: Edition): Question {
  const { index, words } = edition;
  const quotes = [...index.quotes.values()];
  const direct = new Set([...index.articles.values()].flatMap((article) => [...directQuotations(index, article)]));
  const indirect = quotes.filter(({ id }) => !direct.has(id));
  const doubtful = quotes.filter(({ id, data }) => direct.has(id) && data.certainty === 'low');
  return asked(
    edition,
    'verbatim',
    words.analysis.questions.verbatimAnswer(indirect.length, doubtful.length, quotes.length),
    [
      ...doubtful.flatMap(({ id, data }) =>
        quotationAnswer(
          edition,
          id,
          `${sentence(words.quoteKinds[data.kind])} ${words.attributions.low.replace(/\.$/, '')}`,
        ),
      ),
      ...indirect.flatMap(({ id, data }) => quotationAnswer(edition, id, words.quoteKinds[data.kind])),
    ],
  );
}

function aboutSilent(edition: Edition): Question {
  const { index, words } = edition;
  const accused = new Map<string, MakeLine>();
  const described = new Map<string, MakeLine>();
  for (const article of index.articles.values()) {
    for (const { actor, alleged, spokenAbout } of unquotedActors(index, article)) {
      const line = () => ({ ...actorLink(edition, actor), href: hrefs.anatomy(article.id, 'silent') });
      if (alleged.length > 0)
        accused.set(actor, () => ({
          ...line(),
          asides: [
            {
              before: `${words.analysis.silent.alleged(dateView(edition, article.data.published).text)}: `,
              by: alleged.map((event) => eventLink(edition, event)),
              after: '',
            },
          ],
        }));
      else if (spokenAbout.length > 0)
        described.set(actor, () => ({
          ...line(),
          asides: [
            {
              before: `${words.analysis.silent.by}: `,
              by: [...new Set(spokenAbout.flatMap((quote) => index.quotes.get(quote)?.data.speaker ?? []))].map(
                (speaker) => actorLink(edition, speaker),
              ),
              after: '',
            },
          ],
        }));
    }
  }
  for (const actor of accused.keys()) described.delete(actor);
  return asked(edition, 'silent', words.analysis.questions.silentAnswer(accused.size, described.size), [
    ...accused.values(),
    ...described.values(),
  ]);
}

function aboutOneSided(edition: Edition): Question {
  const { index, words } = edition;
  const found = [...index.articles.values()].flatMap((article) => oneSidedEvents(index, article));
  const lines = eventLines(
    edition,
    found.map(({ event, heard, others }) => ({ event, by: [...heard, ...others] })),
    `${words.analysis.silent.outsiders}: `,
  );
  return asked(edition, 'oneSided', words.analysis.questions.oneSidedAnswer(lines.length), lines);
}

function aboutReversed(edition: Edition): Question {
  const { index, words } = edition;
  const lines = [...index.articles.values()].flatMap((article) =>
    sortedGlitches(article)
      .filter(({ reverses }) => reverses)
      .map((glitch): MakeLine => () => ({
        name: article.text.passages[glitch.passage]?.text.slice(glitch.start, glitch.end) ?? '',
        language: article.data.language,
        href: hrefs.glitch(article.id, glitch.n),
        asides: [{ before: words.labels.reading(glitch.corr, glitch.kind), by: [], after: '' }],
      })),
  );
  return asked(edition, 'reversed', words.analysis.questions.reversedAnswer(lines.length), lines);
}
