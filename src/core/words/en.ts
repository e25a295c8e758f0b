import type { ActorKind } from '#src/core/model/actor.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import type { Certainty, QuoteKind } from '#src/core/model/quote.ts';
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
    analysis: 'Anatomy',
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
    /** How an event stood: its status, from when on, and its date. */
    standing: (status: string, asOf: string, when: string | undefined): string =>
      [when, `${status} (as of ${asOf})`].filter(Boolean).join(': '),
    passage: (n: string) => `Passage ${n}`,
    note: (n: string) => `Note ${n}`,
  },

  list: (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),

  article: {
    updated: 'Annotations updated',
    translatedFrom: (language: string) => `Translated from ${language}`,
    byline: 'By',
    source: 'Source',
    retrieved: (date: string) => `retrieved ${date}`,
    summary: 'Summary',
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
    cards: 'Cards',
    corrections: 'Corrections',
    back: 'Back to the text',
    image: (credit: string) => `Picture: ${credit}`,
  },

  layers: {
    show: 'Show',
    names: 'all names',
    events: 'events',
    quotes: 'who speaks',
    sources: 'how it is known',
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
    aliases: 'Also',
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
    /** A status with its date, in a line. */
    statusOn: (status: string, date: string) => `${status} (as of ${date})`,
    /** A date of an event, and since when it could be known. */
    dateAsOf: (date: string, asOf: string) => `${date} (as of ${asOf})`,
    /** A date that an event was given later. */
    datedSince: (date: string) => `dated ${date}`,
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
    placeIn: (n: number, article: string) => `${n === 0 ? 'Headline' : `Passage ${n}`}, ${article}`,
    wikidata: (id: string) => `Wikidata ${id}`,
  },

  lists: {
    groups: 'Groups of the list',
    filter: 'Filter this list',
    filterPage: 'Filter this page of the list',
    searchAll: (query: string) => `Search all for “${query}”`,
    pages: 'Pages',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    toPage: (n: number) => `Page ${n}`,
    titled: (title: string, { number, pages }: { number: number; pages: number }) =>
      pages === 1 ? title : `${title}, page ${number} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    continued: (group: string) => `${group}, continued`,
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
    hint: 'Names in any script, dates, or words as you remember them. “Quotation marks” ask for an exact phrase.',
    lists: 'The lists:',
    narrow: 'Narrow',
    kinds: { actor: 'Actor', event: 'Event', quote: 'Quotation', article: 'Article' },
    sources: { named: 'Named', unnamed: 'Unnamed' },
    /**
     * Words by which readers ask who said what, in small letters, and the forms of roles: see `Asking` in
     * `search/browser/question.ts`.
     */
    asking: {
      who: 'who whom whose',
      asks: 'what how why which did do does has have tell me show find give please',
      when: 'when where',
      said: 'said says saying told tells spoke speaks according',
      say: 'say tell speak',
      claimed:
        'stated states added adds announced announces claimed claims denied denies predicted predicts warned warns declared declares insisted insists argued argues replied replies answered answers asked asks promised promises explained explains remarked commented believed believes thinks thought called calls described describes demanded demands expected expects reported reports',
      claim:
        'state add announce claim deny predict warn declare insist argue reply answer ask promise explain remark comment believe think call describe demand expect report',
      quotations: 'quotation quotations quote quotes quoted statement statements remark remarks comment comments words',
      by: 'by of from to',
      about: 'about on regarding concerning over',
      roles: [
        'spokesperson spokesman spokeswoman spokespersons spokespeople spokesmen spokeswomen',
        'chair chairman chairwoman chairperson chairs chairmen chairwomen chairpersons',
        'councillor councilor councilman councilwoman councilmember councillors councilors councilmen councilwomen',
        'congressman congresswoman congressperson congressmen congresswomen',
        'lawmaker legislator parliamentarian lawmakers legislators parliamentarians',
        'businessman businesswoman businessperson businessmen businesswomen businesspeople',
        'alderman alderwoman alderperson aldermen alderwomen',
        'ombudsman ombudswoman ombudsperson ombudsmen',
        'policeman policewoman policemen policewomen',
        'firefighter fireman firewoman firefighters firemen',
        'fisherman fisherwoman fisher fishermen fishers',
        'ferryman ferrywoman ferrymen',
        'mayor mayoress mayors',
        'deputy vice',
      ],
    },
    /** For the browser, which puts numbers and queries in place of `%`. */
    texts: {
      all: { actor: 'Actors', event: 'Events', quote: 'Quotations', article: 'Articles' },
      facets: {
        kind: 'Kind',
        speaker: 'Speaker',
        source: 'Source',
        quotation: 'Quotation',
        status: 'Status of the event',
        year: 'Year',
        article: 'Article',
      },
      also: { article: 'Meant:', actor: 'Also:', event: 'Printed as:', quote: 'Read or originally:' },
      found: {
        one: '% result for %.',
        many: '% results for %.',
        allOne: '% result.',
        allMany: '% results.',
      },
      none: 'Nothing found for %.',
      quoted: '“%”',
      page: 'More on this quotation',
      noneChosen: 'Nothing has all that is chosen.',
      nearest: 'Nearest names',
      instead: 'Search for % instead',
      part: '% alone: %',
      unnarrowed: 'Without what is chosen: %',
      inArticle: 'In “%”',
      passages: { one: '% more passage', many: '% more passages' },
      shown: '% of % shown',
      more: 'More results',
      moreValues: '% more',
      clear: 'Take away what is chosen',
      suggestions: 'Results',
      everything: { one: 'Show the result', many: 'All % results' },
      limited: 'That is long: only its first % characters were searched for.',
      unavailable: 'The search index is not here. It is made when the site is built.',
    },
    fromDisk: 'Search needs a web server, and this page was opened from a folder. These lists need none:',
  },

  front: {
    people: 'Who is in it',
    articles: 'All articles',
    feed: 'Feed of new articles',
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
          'Above each article, “how it is known” underlines what is said by others: with a full line what a named person says, a double one what a state or organization says, a broken one what a group says, and a dotted one what a source without a name says. What has no line is the paper’s own voice.',
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

  moved: {
    /** `from`: the former address. */
    title: (name: string, from: string) => `${name}, formerly at ${from}`,
    text: 'This page has moved. Your browser should take you there; if it does not, follow the link:',
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

  analysis: {
    title: 'Anatomy',
    description:
      'Who speaks in the articles, how they know what they say, what is planned, where it happens, and who is not heard.',
    intro:
      'What a careful reader asks of a news article, answered from its annotations alone. Every figure says what it counts and leads to the words that it counts; counted again, it is the same.',
    titleOf: (headline: string) => `Anatomy of “${headline}”`,
    descriptionOf: (headline: string) =>
      `Who speaks in “${headline}”, how it knows what it says, when and where it happens, and who is named but not heard.`,
    link: 'Who speaks, and how it is known',
    contents: 'On this page',
    articles: 'Article by article',
    words: (n: number) => count(n, 'word'),
    places: 'In passages',
    capped: (shown: number, total: number) =>
      `The first ${shown.toLocaleString('en')} of ${total.toLocaleString('en')}.`,
    more: (n: number) => `And ${n.toLocaleString('en')} more.`,
    asList: 'The same as a list',
    none: 'None.',

    speech: {
      title: 'Who speaks',
      method:
        'Unit: words by the rules of Unicode (UAX 29), headline included. Every word counts once, for the innermost quotation that holds it: a quotation within a quotation counts for its own speaker only. “Quoted directly” are words given as the speaker’s own; “reported” are the paper’s words for what somebody said; all others are the paper’s own voice.',
      direct: 'Quoted directly',
      indirect: 'Reported',
      own: 'The paper’s own voice',
      sum: (words: number, direct: number, indirect: number, own: number) =>
        `${count(words, 'word')}: ${direct.toLocaleString('en')} quoted directly, ${indirect.toLocaleString('en')} reported, ${own.toLocaleString('en')} in the paper’s own voice.`,
      brief: (direct: number, indirect: number, own: number) =>
        `${count(direct, 'word')} quoted, ${indirect.toLocaleString('en')} reported, ${own.toLocaleString('en')} its own`,
      ends: (first: string, last: string) =>
        first === last ? `First and last to be heard: ${first}.` : `First to be heard: ${first}; last: ${last}.`,
      speaker: 'Speaker',
      columns: { words: 'Words', share: 'Share', direct: 'Direct', indirect: 'Reported', all: 'All' },
      total: 'All words',
      ledger: 'How each is introduced, and how long each speaks',
      firstWords: 'First words',
      lastWords: 'Last words',
      longest: 'Longest run',
      longestNote:
        'The longest run is the most words of a speaker in a row, with no word of anybody else between them.',
      cues: 'Introduced by',
      cue: (cue: string, n: number) => (n > 1 ? `${cue} (${n} times)` : cue),
      noCue: 'no word of saying recorded',
      years: 'By year',
      year: 'Year',
      articles: 'Articles',
      quotations: 'Quotations',
      speakers: 'By speaker',
      inArticles: (n: number) => `in ${count(n, 'article')}`,
      nobody: 'Nobody is quoted.',
      ofActor: 'Share of the words',
      ofActorSum: (words: number, whole: number, articles: number) =>
        `${count(words, 'word')} of the ${whole.toLocaleString('en')} in the ${articles === 1 ? 'article that quotes' : `${articles.toLocaleString('en')} articles that quote`} this actor`,
      ofActorParts: (direct: number, indirect: number) =>
        `${direct.toLocaleString('en')} quoted directly, ${indirect.toLocaleString('en')} reported.`,
    },

    known: {
      title: 'How it is known',
      method:
        'Unit: words, as above. A word’s source is the speaker of the innermost quotation that holds it; where there is none, the paper speaks for itself and names nobody. Unnamed sources are those that are mentioned but not identified, as “experts” or “it is observed”.',
      types: {
        person: 'Named persons',
        institution: 'Named states, organizations',
        collective: 'Named groups',
        unnamed: 'Unnamed sources',
        paper: 'The paper itself',
      },
      paper: 'the paper',
      stripTitle: 'Passage by passage',
      stripNote:
        'Each row is a passage, as long as it has words; the paper’s own words are the thin line, named persons full blocks, named institutions two bars, groups half blocks, unnamed sources open blocks.',
      aloneTitle: 'On the word of unnamed sources alone',
      aloneNote:
        'Quotations whose speaker is not named, and events of which nobody else tells: neither a named source, nor the paper in its own voice.',
      aloneEvents: 'Events',
      chainsTitle: 'Who told whom',
      chainsNote:
        'Quotations that came to the paper through somebody else. Each arrow is a hop; all other quotations have one, from the speaker to the paper.',
      hops: (n: number) => count(n, 'hop'),
      chain: 'How it came here',
      unnamedTitle: 'The unnamed sources',
      columns: { source: 'Source', words: 'Words', share: 'Share', quotations: 'Quotations', articles: 'Articles' },
      article: 'Article',
    },

    when: {
      title: 'When',
      method: (day: string) =>
        `Each event as it stood on the article’s date, ${day}. Full bars happened; a bar in outline is planned, dotted where it is proposed or predicted, broken where it is alleged; a line is denied or cancelled. What was under way is full up to the article’s date only. A thin bar is a date known no closer than its month or year; a broken line runs to or from a day that is not known. Where the axis is cut, time is left out, and its parts have different scales.`,
      methodOverall:
        'Each event as it stood on the date of the last article that names it. Full bars happened; a bar in outline is planned, dotted where it is proposed or predicted, broken where it is alleged; a line is denied or cancelled. A thin bar is a date known no closer than its month or year; a broken line runs to or from a day that is not known. Where the axis is cut, time is left out, and its parts have different scales.',
      day: (date: string) => `The article: ${date}`,
      newest: (date: string) => `The newest article: ${date}`,
      since: (status: string) => `since then: ${status}`,
      picture: (events: number) =>
        `${count(events, 'event')} on an axis of time, each in the form of its status; the list beside the picture says the same.`,
      index: (events: number) =>
        `${count(events, 'event')} with a date: what had happened, what was planned, and what became of it.`,
      ofActor: (name: string) => `When: ${name}`,
      ofEvent: (name: string) => `When: ${name}`,
      undated: 'Without a date',
      nearest: (shown: number, total: number) =>
        `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} dated events: those nearest to the article’s date.`,
      all: 'All events',
    },

    company: {
      title: 'Who with whom',
      method: (shown: number, total: number) =>
        `Unit: passages that name both. A dot is the larger the more they share; a ring means that both take part in an event. Shown are ${shown < total ? `the ${shown} actors named in most passages, of ${total}` : `all ${count(total, 'actor')}`}; unnamed sources are left out.`,
      picture: (actors: number, pairs: number) =>
        `A matrix of ${count(actors, 'actor')} with ${count(pairs, 'pair')} that share passages or events; the list beside it says the same.`,
      pair: (a: string, b: string) => `${a}, ${b}`,
      together: 'Together in',
      asList: 'The pairs, with their passages',
    },

    where: {
      title: 'Where',
      method:
        'The places of the events, where the edition gives a point for them. A dot is the larger the more events it has. Land: Natural Earth; no borders are drawn.',
      picture: (places: readonly string[]) => `A map with ${places.join('; ')}.`,
      offMap: 'Not on the map',
      offMapNote: 'The edition gives no point for these.',
      nowhere: (n: number) => `${count(n, 'event')} without a place.`,
      none: 'No event has a place.',
    },

    readings: {
      title: 'Readings',
      description:
        'Where the printed words are wrong or unclear: what is printed, what was meant, and how sure that is.',
      method:
        'Wording that is wrong or unclear, mostly from translation. The printed words stand in the article as they were; the reading is the editor’s. First come those that turn a statement round or give it to somebody else.',
      reversing: 'These turn the sense round',
      others: 'The others',
      printed: 'Printed',
      meant: 'Meant',
      stray: 'Nothing: the words should not be there.',
      notKnown: 'Not known.',
      none: 'No glitch is marked.',
      count: (n: number, reversing: number) =>
        `${count(n, 'reading')}, of which ${reversing.toLocaleString('en')} turn a statement round or give it to somebody else.`,
    },

    silent: {
      title: 'Named but not heard',
      method:
        'Actors that the article names and never quotes. “Speaks for it” are those who are quoted and held a post of it, or belong to it, on the article’s date.',
      accused: 'Said to take part in something alleged, and not quoted themselves',
      described: 'Spoken about by others',
      mentioned: 'Only named',
      by: 'Spoken about by',
      alleged: 'Alleged',
      for: 'Speaks for it',
      passesOn: 'Passes on what another said.',
      oneSided: 'Events on which at most one side is heard',
      oneSidedNote:
        'Events with two or more participants of which somebody tells, and at most one of those who take part. What only the paper tells, in its own voice, is not here.',
      heard: 'Heard',
      unheard: 'Not heard',
      outsiders: 'Spoken of by',
      nobody: 'Everyone who is named is quoted.',
      times: (n: number) => `named ${n === 1 ? 'once' : `${n} times`}`,
    },

    questions: {
      title: 'Questions to ask',
      description:
        'What rests only on unnamed sources? What is predicted, and by whom? Who is quoted most? What was planned, and what happened?',
      intro: 'Asked of every article here, and answered from the annotations. Each answer leads to the words.',
      unnamed: 'What rests only on unnamed sources?',
      unnamedAnswer: (quotations: number, events: number, words: string, share: string) =>
        `${count(quotations, 'quotation')} with ${words} words, ${share} of all, and ${count(events, 'event')}.`,
      predicted: 'What is predicted, and by whom?',
      predictedAnswer: (n: number) => `${count(n, 'event')} had not happened and were only expected.`,
      alleged: 'What is alleged, and by whom?',
      allegedAnswer: (n: number) => `${count(n, 'event')} stood as claims on the article’s date.`,
      planned: 'What was planned or proposed, and what happened?',
      plannedAnswer: (n: number, happened: number) =>
        `${count(n, 'event')}; ${happened.toLocaleString('en')} of them ${happened === 1 ? 'is' : 'are'} known to have happened since.`,
      most: 'Who is quoted most, and who only once?',
      mostAnswer: (name: string, words: number, quotations: number, once: number) =>
        `${name} has most words: ${words.toLocaleString('en')}, in ${count(quotations, 'quotation')}. Quoted once: ${once.toLocaleString('en')}.`,
      verbatim: 'Which quotations are not verbatim?',
      verbatimAnswer: (indirect: number, doubtful: number, all: number) =>
        `${indirect.toLocaleString('en')} of ${count(all, 'quotation')} are in the paper’s words; ${doubtful.toLocaleString('en')} more stand in marks, but it is doubtful whether they are the speaker’s words.`,
      silent: 'Who is accused or spoken about, and has no word?',
      silentAnswer: (accused: number, described: number) =>
        `${count(accused, 'actor')} said to take part in something alleged; ${described.toLocaleString('en')} more spoken about by others.`,
      oneSided: 'On what is at most one side heard?',
      oneSidedAnswer: (n: number) => `${count(n, 'event')}.`,
      reversed: 'Where do the printed words turn the sense round?',
      reversedAnswer: (n: number) => `In ${count(n, 'place')}.`,
      nobody: 'Nobody is quoted.',
      known: 'Nothing is recorded since.',
    },
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
