import { type Expected, expectedEvents } from '#src/core/analysis/expected.ts';
import { directQuotations } from '#src/core/analysis/in-marks.ts';
import { readingsOf } from '#src/core/analysis/readings.ts';
import { oneSided, silentActors } from '#src/core/analysis/silent.ts';
import { unnamedAlone } from '#src/core/analysis/unnamed-alone.ts';
import { speechOverall, spoken } from '#src/core/analysis/who-speaks.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import type { Edition } from '../edition.ts';
import { type Link, actorLink, eventLink, hrefs } from '../links.ts';
import { quotationLine } from '../quotations.ts';
import { statusView } from '../status.ts';
import { figure } from './figures.ts';

/** A line of an answer: a link, a remark on it, and links to the actors or events concerned. */
export interface AnswerLine extends Link {
  readonly language?: string;
  /** Set if the link leads to the page of an event or actor. */
  readonly kind?: 'event' | 'actor';
  readonly aside: string;
  readonly by: readonly Link[];
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

/** Questions to ask of the articles, with answers from the index. Takes time linear in the size of the index. */
export function questionsView(edition: Edition): Question[] {
  return [
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
}

type Id = 'unnamed' | 'predicted' | 'alleged' | 'planned' | 'most' | 'verbatim' | 'silent' | 'oneSided' | 'reversed';

/** Removes duplicate lines: two articles may give the same one. */
function distinct(lines: readonly AnswerLine[]): AnswerLine[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

function asked({ words }: Edition, id: Id, answer: string, lines: readonly AnswerLine[]): Question {
  return {
    id: id === 'oneSided' ? 'one-sided' : id,
    question: words.analysis.questions[id],
    answer,
    lines: lines.slice(0, maxLines),
    more: Math.max(0, lines.length - maxLines),
  };
}

function aboutUnnamed(edition: Edition): Question {
  const { index, words } = edition;
  const overall = speechOverall(index);
  const unnamedWords = [...overall.speakers.values()]
    .filter(({ actor }) => (index.actors.get(actor)?.data.kind ?? 'unnamed') === 'unnamed')
    .reduce((sum, speaker) => sum + spoken(speaker), 0);
  const quotations: AnswerLine[] = [];
  const eventLines: AnswerLine[] = [];
  for (const article of index.articles.values()) {
    const alone = unnamedAlone(index, article);
    quotations.push(...alone.quotations.flatMap((id) => quotationAnswer(edition, id)));
    eventLines.push(
      ...alone.events.map(({ event, sources }) => ({
        ...eventLink(edition, event),
        kind: 'event' as const,
        aside: '',
        by: sources.map((source) => actorLink(edition, source)),
      })),
    );
  }
  const events = distinct(eventLines);
  const { number, share } = figure(edition, unnamedWords, overall.words);
  return asked(
    edition,
    'unnamed',
    words.analysis.questions.unnamedAnswer(quotations.length, events.length, number, share),
    [...quotations, ...events],
  );
}

/** A line that leads to a quotation's words in the article. */
function quotationAnswer(edition: Edition, id: string, aside = ''): AnswerLine[] {
  const quote = edition.index.quotes.get(id);
  if (!quote) return [];
  const { words, language, place, href, speaker } = quotationLine(edition, quote);
  return [{ name: words, language, href: place?.href ?? href, aside, by: [speaker] }];
}

function aboutExpected(
  edition: Edition,
  id: 'predicted' | 'alleged',
  statuses: ReadonlySet<EventStatus['is']>,
): Question {
  const { questions } = edition.words.analysis;
  const lines = expectedEvents(edition.index, statuses).map(({ event, then }) => ({
    ...eventLink(edition, event.id),
    kind: 'event' as const,
    aside: statusView(edition, then).label,
    by: then.accordingTo ? [actorLink(edition, then.accordingTo)] : [],
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
  const plans = expectedEvents(edition.index, new Set(['planned', 'proposed']));
  return asked(
    edition,
    'planned',
    questions.plannedAnswer(plans.length, plans.filter(({ since }) => since?.is === 'occurred').length),
    plans.map((plan) => ({
      ...eventLink(edition, plan.event.id),
      kind: 'event' as const,
      aside: outcome(edition, plan),
      by: plan.then.accordingTo ? [actorLink(edition, plan.then.accordingTo)] : [],
    })),
  );
}

/** `Planned (17 October 2023); since then: Happened (18 October 2023)` */
function outcome(edition: Edition, { then, since }: Expected): string {
  const { when, questions } = edition.words.analysis;
  const dated = (status: EventStatus) => {
    const { label, asOf } = statusView(edition, status);
    return `${label} (${asOf.text})`;
  };
  return `${dated(then)}; ${since ? when.since(dated(since)) : questions.known}`;
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
          actorLink(edition, first.actor).name,
          spoken(first),
          first.quotations,
          once.length,
        )
      : words.analysis.questions.nobody,
    once.map((speaker) => ({
      ...actorLink(edition, speaker.actor),
      kind: 'actor' as const,
      aside: words.analysis.words(spoken(speaker)),
      by: [],
    })),
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
        quotationAnswer(edition, id, [words.quoteKinds[data.kind], words.certainties.low].join(', ')),
      ),
      ...indirect.flatMap(({ id, data }) => quotationAnswer(edition, id, words.quoteKinds[data.kind])),
    ],
  );
}

function aboutSilent(edition: Edition): Question {
  const { index, words } = edition;
  const accused = new Map<string, AnswerLine>();
  const described = new Map<string, AnswerLine>();
  for (const article of index.articles.values()) {
    for (const { actor, alleged, spokenAbout } of silentActors(index, article)) {
      const line = { ...actorLink(edition, actor), href: hrefs.anatomy(article.id, 'silent') };
      if (alleged.length > 0)
        accused.set(actor, {
          ...line,
          aside: words.analysis.silent.alleged,
          by: alleged.map((event) => eventLink(edition, event)),
        });
      else if (spokenAbout.length > 0)
        described.set(actor, {
          ...line,
          aside: words.analysis.silent.by,
          by: [...new Set(spokenAbout.flatMap((quote) => index.quotes.get(quote)?.data.speaker ?? []))].map((speaker) =>
            actorLink(edition, speaker),
          ),
        });
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
  const lines = distinct(
    [...index.articles.values()].flatMap((article) =>
      oneSided(index, article).map(({ event, heard, others }) => ({
        ...eventLink(edition, event),
        kind: 'event' as const,
        aside: words.analysis.silent.outsiders,
        by: [...heard, ...others].map((actor) => actorLink(edition, actor)),
      })),
    ),
  );
  return asked(edition, 'oneSided', words.analysis.questions.oneSidedAnswer(lines.length), lines);
}

function aboutReversed(edition: Edition): Question {
  const { index, words } = edition;
  const lines = [...index.articles.values()].flatMap((article) =>
    readingsOf(article)
      .filter(({ reverses }) => reverses)
      .map((glitch) => ({
        name: article.text.passages[glitch.passage]?.text.slice(glitch.start, glitch.end) ?? '',
        language: article.data.language,
        href: hrefs.glitch(article.id, glitch.n),
        aside: glitch.corr ? `${words.analysis.readings.meant}: ${glitch.corr}` : '',
        by: [],
      })),
  );
  return asked(edition, 'reversed', words.analysis.questions.reversedAnswer(lines.length), lines);
}
