import type { ActorKind } from '#src/model/actor.ts';
import type { EventStatus } from '#src/model/event.ts';
import type { Certainty, QuoteKind } from '#src/model/quote.ts';
import type { DateWords } from './format-date.ts';

function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Every word of the interface in English. A sentence that holds something is a function, so that another language may order it otherwise. */
export const en = {
  dates: {
    about: (date) => `about ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    unknown: 'date unknown',
  } satisfies DateWords as DateWords,

  nav: {
    label: 'Main',
    skip: 'Skip to the text',
    articles: 'Articles',
    actors: 'Actors',
    events: 'Events',
    quotes: 'Quotations',
    search: 'Search',
    about: 'About',
  },

  actorKinds: {
    person: 'Person',
    state: 'State',
    organization: 'Organization',
    group: 'Group',
    unnamed: 'Unnamed source',
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  actorKindsPlural: {
    person: 'Persons',
    state: 'States',
    organization: 'Organizations',
    group: 'Groups',
    unnamed: 'Unnamed sources',
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  quoteKinds: {
    direct: 'Direct quotation',
    partial: 'Words quoted in part',
    indirect: 'Reported speech',
    nested: 'Quotation within a quotation',
  } satisfies Record<QuoteKind, string> as Record<QuoteKind, string>,
  eventStatuses: {
    planned: 'Planned',
    proposed: 'Proposed',
    predicted: 'Predicted',
    alleged: 'Alleged',
    ongoing: 'Under way',
    occurred: 'Happened',
    denied: 'Denied',
    cancelled: 'Cancelled',
  } satisfies Record<EventStatus['is'], string> as Record<EventStatus['is'], string>,
  certainties: {
    high: 'Certain',
    medium: 'Probable',
    low: 'Doubtful',
  } satisfies Record<Certainty, string> as Record<Certainty, string>,

  labels: {
    about: (name: string) => `About ${name}`,
    quote: (speech: string) => `Quotation: ${speech}`,
    /** Who speaks, and who passed it on. */
    speech: (speaker: string, through: readonly string[]): string =>
      [speaker, ...through.map((name) => `through ${name}`)].join(', '),
    /** The reading of a glitch: empty where the words should not be there, undefined where there is none. */
    reading: (corr: string | undefined): string =>
      corr === undefined ? 'Unclear as printed' : corr === '' ? 'Stray words' : `Meant: ${corr}`,
    passage: (n: string) => `Passage ${n}`,
    note: (n: string) => `Note ${n}`,
  },

  list: (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),

  article: {
    published: 'Published',
    updated: 'Annotations updated',
    translatedFrom: (language: string) => `Translated from ${language}`,
    byline: 'By',
    credits: 'Credits',
    source: 'Source',
    retrieved: (date: string) => `retrieved ${date}`,
    summary: 'Summary',
    summaryBy: 'The editor’s words',
    text: 'The article',
    proof: (words: number, glitches: number, omitted: number) =>
      `Text proved: ${count(words, 'word')}, 0 differences from the source text; ${count(glitches, 'glitch', 'glitches')} marked, ${count(omitted, 'line')} of boilerplate left out.`,
    noSource: 'This article comes without a source text: its wording has not been proved.',
    sourceText: 'Source text',
    sourceTextOf: (title: string) => `Source text of “${title}”`,
    sourceTextNote:
      'The article exactly as it was received. Lines that are struck through are not the article’s own words and are left out of the comparison, each for the reason given beside it.',
    omissions: 'What was left out',
    omissionLine: (n: number) => `Line ${n}`,
    cast: 'The cast',
    castNote: (date: string) => `As of ${date}`,
    calendar: 'The calendar',
    notes: 'Notes of the editor',
    readings: 'Readings',
    readingsNote: 'Where the printed words mislead. They stand in the text as they were printed.',
    cards: 'Cards',
    corrections: 'Corrections',
    back: 'Back to the text',
    image: (credit: string) => `Picture: ${credit}`,
    machineTitle: (title: string, publisher: string) => `${title}. From ${publisher}.`,
  },

  layers: {
    show: 'Show',
    names: 'all names',
    events: 'events',
    quotes: 'who speaks',
    meant: 'what is meant',
    clean: 'no marks',
    cards: 'cards on pointing',
  },

  card: {
    actor: 'Actor',
    event: 'Event',
    quote: 'Quotation',
    sic: 'Reading',
    inThisArticle: 'In passages',
    speaks: 'Speaks in',
    tools: { pin: 'Keep open', off: 'No cards', close: 'Close' },
    quotePage: 'More on this quotation',
    since: 'Since then',
  },

  actor: {
    names: 'Names',
    aliases: 'Also',
    roleAsOf: (date: string) => `As of ${date}`,
    roles: 'Roles',
    roleOf: (title: string, of: string) => `${title}, ${of}`,
    memberOf: 'Belongs to',
    members: 'Members',
    mentions: 'Mentions',
    mentionCount: (n: number) => count(n, 'mention'),
    quotationCount: (n: number) => count(n, 'quotation'),
    quotations: 'Reported to have said',
    passedOn: 'Passed on',
    events: 'Events',
    beside: 'Named beside',
    besideNote: 'Actors mentioned in the same passages.',
    passages: (n: number) => count(n, 'passage'),
    elsewhere: 'Elsewhere',
    noRole: 'No role is recorded.',
  },

  event: {
    when: 'When',
    undated: 'The article gives no date.',
    // To a hundredth of a degree, which is about a kilometre.
    coordinates: (lat: number, lon: number) =>
      `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}`,
    where: 'Where',
    who: 'Who',
    statusAsOf: (date: string) => `as of ${date}`,
    noStatus: 'Nothing was recorded by then.',
    sinceThen: 'Since then',
    accordingTo: (name: string) => `according to ${name}`,
    partOf: 'Part of',
    parts: 'Includes',
    follows: 'Follows up',
    followedBy: 'Followed up by',
    saidThere: 'What was said there',
    history: 'What was known, and when',
  },

  quote: {
    words: 'The words',
    broken: 'The article breaks this quotation into parts.',
    speaker: 'Speaker',
    speakerAs: 'Labelled in the article as',
    through: 'Passed on by',
    cues: 'Introduced by',
    said: 'Said',
    at: 'At',
    original: 'In the original',
    reading: 'To be read as',
    certainty: 'Attribution',
    within: 'Within',
    contains: 'Contains',
    repliesTo: 'Answers',
    answeredBy: 'Answered by',
    inContext: 'In the article',
    context: 'Context',
    titleOf: (speaker: string, words: string) => `${speaker}: ${words}`,
  },

  common: {
    sources: 'Sources',
    place: (n: number) => (n === 0 ? 'headline' : `passage ${n}`),
    wikidata: (id: string) => `Wikidata ${id}`,
    nothing: 'None yet.',
    all: 'All',
    profile: 'Profile',
  },

  lists: {
    groups: 'Groups of the list',
    filter: 'Filter this list',
    filtered: (n: string) => `Left of the list: ${n}`,
    articlesNote: 'Newest first.',
    actorsTitle: 'Actors',
    actorsNote: 'Everyone that the articles name, and the sources that they leave unnamed.',
    eventsTitle: 'Events',
    eventsNote:
      'In order of time. What is marked “planned” or “predicted” had not happened when the article was written.',
    undated: 'Undated',
    quotesTitle: 'Quotations',
    quotesNote: 'What is reported to have been said, by speaker.',
  },

  search: {
    title: 'Search',
    label: 'Search quotations, actors, events and passages',
    button: 'Search',
    noScript: 'Search needs JavaScript. These lists do not:',
    unavailable: 'The search index is not here. It is made when the site is built.',
    none: (query: string) => `Nothing found for “${query}”.`,
    found: (n: number, query: string) => `${count(n, 'result')} for “${query}”.`,
    searching: 'Searching',
    more: 'More results',
    kinds: { passage: 'Passage', actor: 'Actor', event: 'Event', quote: 'Quotation' },
    fromDisk: 'Search needs a web server; this page was opened from a folder.',
  },

  front: {
    people: 'Who is in it',
    articles: 'All articles',
    counts: (words: number, quotations: number, actors: number) =>
      `${count(words, 'word')}, ${count(quotations, 'quotation')}, ${count(actors, 'actor')}`,
  },

  about: {
    title: 'About this edition',
    description: 'How the articles are annotated, what the marks mean, and what is proved.',
    sections: [
      {
        heading: 'What this is',
        paragraphs: [
          'Each article stands here as it was received, word for word. Around it stands what a careful reader wants to know: who is named, what happens, who is reported to have said what, and how the article knows.',
          'The marks in the text are the editor’s. They add nothing to the words and take nothing away.',
        ],
      },
      {
        heading: 'The text proof',
        paragraphs: [
          'When the site is built, the text of each article’s page is compared, character by character, with the source text as it was received. Only lines that are declared as not the article’s own (advertisements, buttons) are left out, each with its reason. White space is folded; nothing else is changed. One difference, and nothing is published.',
          'Each article states the result and links to its source text. Words are counted by the rules of Unicode (UAX 29).',
        ],
      },
      {
        heading: 'As of the article’s date',
        paragraphs: [
          'Roles are given as they were held on the day of the article. An event is shown as it stood that day: planned, predicted, alleged, under way, happened. What became of it is added apart, under “since then”, with its source.',
        ],
      },
      {
        heading: 'Quotations',
        paragraphs: [
          'A quotation is what one speaker is reported to have said, directly or in the paper’s words. Its page joins what the article breaks apart and names those through whom it came. Words in quotation marks that nobody is reported to have spoken are no quotation here.',
        ],
      },
      {
        heading: 'Readings',
        paragraphs: [
          'Where the wording is wrong or unclear, the printed words stay, and the intended reading stands beside them with how sure it is. Where no reading can be given, none is.',
        ],
      },
    ],
    marksHeading: 'What the marks mean',
    marks: {
      actor: 'A person, state, organization, group or unnamed source.',
      event: 'Something that happened, is happening or is said to come.',
      quote: 'The mark after a quotation tells who speaks and through whom it came.',
      sic: 'The mark after a stretch that is printed otherwise than meant gives the reading.',
    },
  },

  notFound: {
    title: 'No such page',
    text: 'There is no page at this address. It may have been mistyped.',
    home: 'Go to the front page',
  },

  footer: {
    editor: (name: string) => `Edited by ${name}.`,
    made: 'Made with Dramatis.',
  },
} as const;

type Widened<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widened<Item>[]
    : T extends (...args: infer Args) => string
      ? (...args: Args) => string
      : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What a table of the interface's words has to hold. */
export type Words = Widened<typeof en>;
