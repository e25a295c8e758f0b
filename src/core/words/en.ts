import type { GlitchKind } from '#src/core/model/glitch.ts';
import type { ActorKind } from '#src/core/model/actor.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import type { Certainty, QuoteKind, Stance } from '#src/core/model/quote.ts';
import type { DateWords } from './format-date.ts';
import { fullStop, sentence } from './full-stop.ts';
import type { LinkOn } from './linked-parts.ts';
import { type PluralForms, pluralsOf } from './plural.ts';
import { spelledNumber } from './spelled-number.ts';

const plural = pluralsOf('en');

function count(n: number, one: string, many = `${one}s`): string {
  return plural(n, { one: `# ${one}`, other: `# ${many}` });
}

function number(n: number): string {
  return n.toLocaleString('en');
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What part of a speaker's words is quoted directly, and what is reported. */
function spokenParts(direct: number, indirect: number): string {
  if (indirect === 0) return 'all quoted directly.';
  return direct === 0 ? 'all reported.' : `${number(direct)} quoted directly, ${number(indirect)} reported.`;
}

function reading(corr: string | undefined, kind: GlitchKind | undefined): string {
  if (kind === 'fact') return corr ? `In fact: ${corr}` : 'Wrong in fact';
  if (corr === undefined) return 'Unclear as printed';
  return corr === '' ? 'Stray words' : `Meant: ${corr}`;
}

/** Words as a sentence begins with them, be they those of a link. */
function begun(text: string): string {
  return text.replace(/\p{L}/u, capital);
}

type SpeakerKind = Exclude<ActorKind, 'unnamed'> | 'institution';

/** “one person”, “three states”. */
function speakersOf(kind: SpeakerKind, n: number): string {
  const one = kind === 'person' && n !== 1 ? 'people' : n === 1 ? kind : `${kind}s`;
  return `${spelledNumber(n)} ${one}`;
}

/** That all quotations are denials, or questions. */
function allQuotations(n: number, what: string, by: string | undefined, link: LinkOn): string {
  const all =
    n === 1
      ? `${link('The only quotation')} is a ${what}`
      : `${link(n === 2 ? 'Both quotations' : `All ${spelledNumber(n)} quotations`)} are ${what}s`;
  return sentence(by === undefined ? all : `${all}, by ${by}`);
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
    actors: 'Who’s who',
    events: 'Events',
    quotes: 'Quotations',
    analysis: 'Analysis',
    search: 'Search',
    about: 'About',
  },

  actorKinds: {
    person: 'Person',
    state: 'Country',
    organization: 'Organization',
    group: 'Group',
    unnamed: 'Unnamed source',
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  actorKindsPlural: {
    person: 'People',
    state: 'Countries',
    organization: 'Organizations',
    group: 'Groups',
    unnamed: 'Unnamed sources',
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  quoteKinds: {
    direct: 'Direct quotation',
    partial: 'Partial quotation',
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
  /** How sure it is that the speaker said what is reported. */
  attributions: {
    high: 'It is certain that the speaker said this.',
    medium: 'The speaker probably said this.',
    low: 'It is doubtful whether the speaker said this.',
  } satisfies Record<Certainty, string> as Record<Certainty, string>,
  /** How sure the correction of a glitch is. */
  correctionCertainties: {
    high: 'The correction is certain.',
    medium: 'The correction is probable.',
    low: 'The correction is doubtful.',
  } satisfies Record<Certainty, string> as Record<Certainty, string>,
  glitchKinds: {
    wording: 'Error in wording',
    translation: 'Error in translation',
    fact: 'Error of fact',
  } satisfies Record<GlitchKind, string> as Record<GlitchKind, string>,
  /** What stands before words that are not simply said; nothing before those that are. */
  stances: {
    says: '',
    denies: 'denied:',
    asks: 'asked:',
  } satisfies Record<Stance, string> as Record<Stance, string>,

  labels: {
    quote: (speech: string) => `Quotation: ${speech}`,
    /** Who speaks, and who passed it on. */
    speech: (speaker: string, through: readonly string[], stance: Stance): string =>
      [
        { says: speaker, denies: `Denied by ${speaker}`, asks: `Asked by ${speaker}` }[stance],
        ...through.map((name) => `through ${name}`),
      ].join(', '),
    /** The reading of a glitch: empty where the words should not be there, undefined where there is none. */
    reading,
    /** The same in brackets behind the printed words, where these stand outside their article. */
    inserted: (corr: string | undefined, kind: GlitchKind | undefined, reverses: boolean): string => {
      const told = reading(corr, kind);
      return `[${reverses ? 'misleading as printed; ' : ''}${told.charAt(0).toLowerCase()}${told.slice(1)}]`;
    },
    passage: (n: string) => (n === '0' ? 'Headline' : `Passage ${n}`),
    note: (n: string) => `Note ${n}`,
    /** The list of the cards of a passage that no link in it opens. */
    marks: (voices: number, corrections: number): string =>
      [
        ...(voices > 0 ? [plural(voices, { one: '# voice', other: '# voices' })] : []),
        ...(corrections > 0 ? [plural(corrections, { one: '# correction', other: '# corrections' })] : []),
      ].join(', '),
  },

  list,

  article: {
    updated: 'Annotations updated',
    /** In a row of facts. */
    translatedFrom: (language: string) => `translated from ${language}`,
    isTranslatedFrom: (language: string) => `Translated from ${language}`,
    byline: 'By',
    source: 'Source',
    retrieved: (date: string) => `retrieved ${date}`,
    /** A title or date that is the editor's, in a list. */
    supplied: (text: string) => `[${text}]`,
    titleByEditor: 'The title is the editor’s; the text has none.',
    dateByEditor: 'dated by the editor',
    summary: 'Summary',
    text: 'The text',
    /** What follows the text. */
    aboutText: 'About this article',
    proved: 'every word as received',
    signKey: '† Corrected.',
    /** `lines` and `parts` of lines of the source text are left out. */
    proof: (words: number, glitches: number, errors: number, lines: number, parts: number) => {
      const marked = list([
        ...(glitches > 0 || errors === 0
          ? [plural(glitches, { none: 'no glitches', one: '# glitch', other: '# glitches' })]
          : []),
        ...(errors > 0 ? [plural(errors, { one: '# error of fact', other: '# errors of fact' })] : []),
      ]);
      const left = list([
        ...(lines > 0 || parts === 0
          ? [plural(lines, { none: 'nothing', one: '# line of boilerplate', other: '# lines of boilerplate' })]
          : []),
        ...(parts > 0 ? [plural(parts, { one: '# part of a line', other: '# parts of lines' })] : []),
      ]);
      return `Text proved: ${count(words, 'word')}, 0 differences from the source text; ${marked} marked, ${left} left out.`;
    },
    noSource: 'This article comes without a source text: its wording has not been proved.',
    sourceText: 'Source text',
    sourceTextOf: (title: string) => `Source text of “${title}”`,
    sourceTextNote:
      'The article exactly as it was received. What is struck through does not belong to the article’s own words and is left out of the comparison, each for the reason given beside it.',
    omissions: 'What was left out',
    omissionLine: (n: number, whole: boolean) => (whole ? `Line ${n}` : `Part of line ${n}`),
    /** The strip of the speakers. */
    speakers: 'Who is talking',
    called: (words: string) => `“${words}”`,
    speakerWords: (name: string, words: number) => `${name}, ${count(words, 'word')}`,
    /** The way through the words of a chosen speaker. */
    walk: { previous: 'Previous words', next: 'Next words', all: 'Show all voices' },
    moreSpeakers: (n: number) => plural(n, { one: '# more speaker', other: '# more speakers' }),
    stripKey: 'Who is talking, by words.',
    stripKeyMixed: 'Who is talking, by words. Hollow: not named.',
    cast: 'Who’s who',
    castNote: (date: string) => `As of ${date}`,
    calendar: 'Events',
    notes: 'Editor’s notes',
    cards: 'Pop-up cards',
    corrections: 'Changes to this page',
    back: 'Back to the text',
    image: (credit: string) => `Picture: ${credit}`,
  },

  /** What is found about an article: see `core/analysis/finding.ts`. Each `link` is put around the words that are one. */
  finding: {
    /** How much of what is said, with what joins it to “others say”. */
    shares: {
      all: 'All that',
      nearlyAll: 'Nearly all of what',
      most: 'Most of what',
      threeQuarters: 'About three quarters of what',
      twoThirds: 'About two thirds of what',
      moreThanHalf: 'More than half of what',
      half: 'Half of what',
      nearlyHalf: 'Nearly half of what',
      moreThanThird: 'More than a third of what',
      third: 'About a third of what',
      moreThanQuarter: 'More than a quarter of what',
      quarter: 'About a quarter of what',
      fifth: 'About a fifth of what',
      smallPart: 'A small part of what',
      little: 'Little of what',
      none: 'Nothing of what',
    },
    unmarked: 'No quotation is marked.',
    nobody: 'Nobody is quoted: every word is the article’s own.',
    nobodyOf: (people: number, link: LinkOn) =>
      `Nobody is quoted, though ${link(plural(people, { one: 'one person', other: `${spelledNumber(people)} people` }))} ${plural(people, { one: 'is', other: 'are' })} mentioned.`,
    wordless: (link: LinkOn) => `Nobody is ${link('quoted')} with so much as a word.`,
    /** Unnamed speakers, so many. */
    unnamedBy: (sources: number) =>
      plural(sources, { one: 'someone the article does not name', other: 'people the article does not name' }),
    denials: (quotations: number, by: string | undefined, link: LinkOn) =>
      allQuotations(quotations, 'denial', by, link),
    questions: (quotations: number, by: string | undefined, link: LinkOn) =>
      allQuotations(quotations, 'question', by, link),
    oneWord: (direct: boolean, by: string, link: LinkOn) =>
      sentence(`Only ${link('one word')} is ${direct ? 'quoted' : 'reported'}, from ${by}`),
    unnamed: (share: string, sources: number, link: LinkOn) =>
      `${share} others say comes from ${link(
        plural(sources, { one: 'someone the article does not name', other: 'people the article does not name' }),
      )}.`,
    oneSpeaker: (kind: SpeakerKind, name: string, passedOn: boolean, link: LinkOn) =>
      kind === 'person'
        ? `One person speaks${passedOn ? ', and only through somebody else' : ''}: ${link(name)}${fullStop(name)}`
        : `Only ${speakersOf(kind, 1)} is quoted, ${link(name)}, and no person by name.`,
    /** Several speakers, all of them named. `passedOn`: how many are heard through somebody else alone. */
    speakers: (
      kinds: readonly { readonly of: SpeakerKind; readonly n: number; readonly link: LinkOn }[],
      passedOn: { readonly n: number; readonly link: LinkOn },
    ) => {
      const all = kinds.reduce((sum, { n }) => sum + n, 0);
      const who = list(kinds.map(({ of, n, link }) => link(speakersOf(of, n))));
      if (!kinds.some(({ of }) => of === 'person')) return `Only ${who} are quoted, and no person by name.`;
      const through =
        passedOn.n === 0
          ? ''
          : passedOn.n === all
            ? `, but ${passedOn.link('only through somebody else')}`
            : `, ${passedOn.link(`${spelledNumber(passedOn.n)} only through somebody else`)}`;
      return `${begun(who)} speak, ${all === 2 ? 'both' : 'all'} of them named${through}.`;
    },
    foremost: (share: string, name: string, link: LinkOn) =>
      `${share} they say comes from ${link(name)}${fullStop(name)}`,
    /** Printed words turn round what is meant, or give it to somebody else: in the headline, and in so many passages. */
    reversed: (headline: LinkOn | undefined, passages: number, link: LinkOn, sure: boolean) => {
      const one = passages + (headline ? 1 : 0) === 1;
      const where = list([
        ...(headline ? [headline('the headline')] : []),
        ...(passages > 0 ? [link(`${spelledNumber(passages)} ${passages === 1 ? 'passage' : 'passages'}`)] : []),
      ]);
      const does = sure && one ? 'reverses or misattributes' : 'reverse or misattribute';
      return `${begun(where)} ${sure ? '' : 'may '}${does} what was meant.`;
    },
    facts: (n: number, sure: boolean, link: LinkOn) =>
      `${link(capital(`${spelledNumber(n)} ${n === 1 ? 'statement' : 'statements'}`))} ${sure ? (n === 1 ? 'is' : 'are') : 'may be'} wrong in fact.`,
    wordings: (corrected: number, unclear: number, link: LinkOn) => {
      const wordings = (n: number) =>
        link(capital(`${spelledNumber(n)} ${n === 1 ? 'wording' : 'wordings'}`)) + (n === 1 ? ' is' : ' are');
      if (corrected === 0) return `${wordings(unclear)} unclear as printed.`;
      const more = unclear === 0 ? '' : `, and ${spelledNumber(unclear)} ${unclear === 1 ? 'is' : 'are'} unclear`;
      return `${wordings(corrected)} corrected${more}.`;
    },
  },

  layers: {
    show: 'Show',
    sources: 'sources',
    events: 'events',
    meant: 'corrections',
    clean: 'plain text',
    cards: 'pop-up cards',
  },

  card: {
    actor: 'Actor',
    event: 'Event',
    quote: 'Quotation',
    sic: 'Correction',
    /** What stands before the numbers of passages. */
    inThisArticle: (passages: number) => plural(passages, { one: 'In passage', other: 'In passages' }),
    tools: { off: 'No pop-up cards', close: 'Close' },
    /** What a list leaves out, or folds away. */
    more: (n: number) => `and ${number(n)} more`,
    since: 'Since then',

    /** What stands above an actor’s words in the article. */
    heard: (words: number) => `Heard here, ${count(words, 'word')}`,
    passesOn: 'Passes on',
    /** Of an actor who is not heard, and who speaks about it. */
    spokenAbout: 'Spoken about, not quoted.',
    by: 'By',
    named: 'Named, not quoted.',
    /** What stands above the events of an actor, each as it stood on a day. */
    takesPart: (day: string) => `Takes part in, as of ${day}`,
    belongsTo: 'Belongs to',
    members: 'Members',

    who: 'Who takes part',
    saidThere: 'Said there',
    partOf: 'Part of',
    includes: 'Includes',
    follows: 'Follows',
    followedBy: 'Followed by',
    followedSince: 'Since then',

    quotePage: 'More on this quotation',
    reading: 'To be read as',
    through: 'Passed on by',
    said: 'Said',
    at: 'At',
    within: 'Within',
    contains: 'Contains',
    repliesTo: 'In answer to',

    printed: 'Printed',
    meant: 'Meant',
    inFact: 'In fact',
    notSo: 'It is not so.',
    notKnown: 'Not known.',
    stray: 'Nothing: the words should not be there.',
    /** What kind of glitch it is, where the printed words turn the sense round or give it to somebody else. */
    misleading: (label: string) => `${label}: misleading as printed`,
    inWordsOf: 'Words of',
  },

  actor: {
    aliases: 'Also known as',
    roles: 'Roles',
    roleOf: (title: string, of: string) => `${title}, ${of}`,
    memberOf: 'Member of',
    members: 'Members',
    mentions: 'Mentions',
    mentionCount: (n: number) => count(n, 'mention'),
    quotationCount: (n: number) => count(n, 'quotation'),
    quotations: 'Quotations',
    passedOn: 'Words passed on',
    events: 'Events',
    beside: 'Mentioned alongside',
    besideNote: 'Those mentioned in the same paragraphs.',
    passages: (n: number) => count(n, 'paragraph'),
    elsewhere: 'Elsewhere on the web',
  },

  event: {
    when: 'When',
    undated: 'No date is given.',
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
    follows: 'Follows',
    followedBy: 'Followed by',
    saidThere: 'What was said there',
    history: 'What was known, and when',
  },

  quote: {
    broken: 'The article quotes these words in pieces.',
    speaker: 'Speaker',
    speakerAs: 'Described as',
    through: 'Passed on by',
    cues: 'Introduced with',
    said: 'Said',
    at: 'At',
    original: 'In the original',
    reading: 'Meant',
    stance: 'Stance',
    certainty: 'Attribution',
    within: 'Part of',
    contains: 'Contains',
    repliesTo: 'In reply to',
    answeredBy: 'Answered by',
    inContext: 'In the article',
    context: 'Context',
    /** `stance`: what stands before the words, if anything. */
    titleOf: (speaker: string, words: string, stance: string) =>
      stance ? `${speaker} ${stance} ${words}` : `${speaker}: ${words}`,
  },

  common: {
    sources: 'Sources',
    place: (n: number) => (n === 0 ? 'headline' : `paragraph ${n}`),
    /** A paragraph in a row of numbers. */
    number: (n: number) => (n === 0 ? 'headline' : String(n)),
    placeIn: (n: number, article: string) => `${n === 0 ? 'Headline' : `Paragraph ${n}`}, ${article}`,
    wikidata: (id: string) => `Wikidata ${id}`,
  },

  lists: {
    groups: 'Jump to',
    filter: 'Filter',
    filterPage: 'Filter this page',
    searchAll: (query: string) => `Search all for “${query}”`,
    pages: 'Pages',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    toPage: (n: number) => `Page ${n}`,
    titled: (title: string, { number, pages }: { number: number; pages: number }) =>
      pages === 1 ? title : `${title}, page ${number} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    continued: (group: string) => `${group}, continued`,
    filtered: (n: string) => `Shown: ${n}`,
    none: 'There is nothing in this list yet.',
    articlesNote: 'Newest first.',
    actorsTitle: 'Who’s who',
    actorsNote: 'Everyone the articles mention, and the sources they leave unnamed.',
    eventsTitle: 'Events',
    eventsNote: 'In order of date. Each event is shown as it was last known, and since when.',
    undated: 'Undated',
    quotesTitle: 'Quotations',
    quotesNote: 'What people are reported to have said, by speaker.',
  },

  search: {
    title: 'Search',
    label: 'Search quotations, people, events and articles',
    button: 'Search',
    noScript: 'Search needs JavaScript. These lists do not:',
    hint: 'Names in any script, dates, or words as you remember them. “Quotation marks” find an exact phrase.',
    lists: 'Or browse:',
    narrow: 'Filter',
    kinds: { actor: 'Who’s who', event: 'Event', quote: 'Quotation', article: 'Article' },
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
      all: { actor: 'Who’s who', event: 'Events', quote: 'Quotations', article: 'Articles' },
      facets: {
        kind: 'Kind',
        speaker: 'Speaker',
        source: 'Source',
        quotation: 'Quotation',
        status: 'Status of the event',
        year: 'Year',
        article: 'Article',
      },
      also: { article: 'Meant:', actor: 'Also:', event: 'Printed as:', quote: 'Meant, or originally:' },
      found: { one: '% result for %.', other: '% results for %.' } satisfies PluralForms as PluralForms,
      foundAll: { one: '% result.', other: '% results.' } satisfies PluralForms as PluralForms,
      none: 'Nothing found for %.',
      quoted: '“%”',
      page: 'More on this quotation',
      noneChosen: 'Nothing matches all the filters.',
      nearest: 'Similar names',
      instead: 'Search for % instead',
      part: '% alone: %',
      unnarrowed: 'Without the filters: %',
      inArticle: 'In “%”',
      passages: { one: '% more paragraph', other: '% more paragraphs' } satisfies PluralForms as PluralForms,
      shown: '% of % shown',
      more: 'More results',
      moreValues: '% more',
      clear: 'Clear the filters',
      suggestions: 'Results',
      everything: { one: 'Show the result', other: 'All % results' } satisfies PluralForms as PluralForms,
      limited: 'That is long: only the first % characters were searched for.',
      unavailable: 'There is no search index here. It is made when the site is built.',
    },
    fromDisk: 'Search needs a web server, and this page was opened from a folder. These lists do not:',
  },

  front: {
    articles: 'All articles',
    feed: 'Feed of new articles',
    counts: (words: number, quotations: number, actors: number) =>
      [
        count(words, 'word'),
        ...(quotations > 0 ? [count(quotations, 'quotation')] : []),
        ...(actors > 0 ? [count(actors, 'name')] : []),
      ].join(', '),
    /** Above a sentence of the article, whose marks open cards. */
    sentence: 'One sentence, read closely',
    sentenceHint: 'Point at its marks, or tap them.',
    inArticle: (passage: number) => `Paragraph ${passage} of the article`,
    read: 'Read the article',
    newest: 'Newest articles',
    all: (articles: number) => `All ${count(articles, 'article')}`,
    moreSpeakers: (n: number) => `and ${spelledNumber(n)} more`,
    heard: 'Who is heard most',
    heardNote: (articles: number, mixed: boolean) =>
      `By words, in all ${count(articles, 'article')}.${mixed ? ' Hollow: not named.' : ''}`,
    heardIn: (words: number, articles: number) => `${count(words, 'word')} in ${count(articles, 'article')}`,
    planned: 'What was to come',
    /** The date of what was to go on from then. */
    plannedFrom: (date: string) => `from ${date}`,
    plannedNote: (day: string) => `As it stood on ${day}, the date of the newest article.`,
    none: 'This edition has no article yet.',
  },

  about: {
    title: 'About this edition',
    description: 'How the articles are annotated, what the marks mean, and what is proved.',
    sections: [
      {
        heading: 'What this is',
        paragraphs: [
          'Each article is printed here as it was received, word for word. Around it is what a careful reader wants to know: who is named, what happens, who is reported to have said what, and how the article knows.',
          'The marks in the text are the editor’s. They add nothing to the words and take nothing away.',
        ],
      },
      {
        heading: 'The text proof',
        paragraphs: [
          'When the site is built, the text of each article’s page is compared, character by character, with the text as it was received. Only lines, and parts of lines, that are declared not to be the article’s own (advertisements, buttons) are left out, each for a stated reason. White space is evened out; nothing else is changed. If anything differs, nothing is published.',
          'Each article states the result and links to the text as received. Words are counted by the rules of Unicode (UAX 29).',
        ],
      },
      {
        heading: 'As of the article’s date',
        paragraphs: [
          'Roles are those held on the day of the article. An event is shown as it stood that day: planned, predicted, alleged, under way, happened. What became of it is added separately, under “since then”, with its source.',
        ],
      },
      {
        heading: 'Quotations',
        paragraphs: [
          'A quotation is what one speaker is reported to have said, directly or in the article’s words. Its page puts together what the article prints in pieces, and names those through whom it came. Words in quotation marks that nobody is reported to have spoken are not treated as a quotation.',
          'Above each article, “how it is known” underlines what is said by others: with a full line what a named person says, a double one what a country or organization says, a broken one what a group says, and a dotted one what a source without a name says. What has no line is the article’s own voice.',
        ],
      },
      {
        heading: 'Corrections',
        paragraphs: [
          'Where the wording is wrong or unclear, the printed words stay, and what was meant is given beside them, with how sure the editor is. Where nobody can tell what was meant, nothing is given. Where a statement is wrong in fact, what is right is given in the same way.',
          'Where printed words are shown outside their article, the correction follows them in square brackets. An ellipsis stands for words of the article that were left out between two pieces of a quotation.',
          'In lists, a title or a date in square brackets is the editor’s: the text has none of its own.',
        ],
      },
    ],
    marksHeading: 'What the marks mean',
    marks: {
      actor: 'A person, country, organization, group or unnamed source.',
      event: 'Something that happened, is happening or is said to be coming.',
      quote: 'The mark after a quotation tells who speaks and through whom it came.',
      sic: 'The mark after words that are not what was meant, or are wrong in fact, gives the correction.',
    },
  },

  moved: {
    /** `from`: the former address. */
    title: (name: string, from: string) => `${name}, formerly at ${from}`,
    text: 'This page has moved. If your browser does not take you there, follow the link:',
  },

  notFound: {
    title: 'No such page',
    text: 'There is no page at this address. It may have been mistyped.',
    home: 'Go to the front page',
  },

  footer: {
    editor: (name: string) => `Edited by ${name}`,
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
    places: (passages: number) => plural(passages, { one: 'In passage', other: 'In passages' }),
    capped: (shown: number, total: number) =>
      plural(shown, { one: `The first of ${number(total)}.`, other: `The first # of ${number(total)}.` }),
    more: (n: number) => plural(n, { one: 'And one more.', other: 'And # more.' }),
    asList: 'The same as a list',
    none: 'None.',

    speech: {
      title: 'Who speaks',
      method:
        'Unit: words by the rules of Unicode (UAX 29), headline included. Every word counts once, for the innermost quotation that holds it: a quotation within a quotation counts for its own speaker only. “Quoted directly” are words given as the speaker’s own, in quotation marks or set off as speech; “reported” is what somebody said in the words of the article or of another speaker; all other words are the article’s own voice.',
      direct: 'Quoted directly',
      indirect: 'Reported',
      own: (articles: number) => plural(articles, { one: 'The article’s own voice', other: 'The articles’ own voice' }),
      sum: (words: number, direct: number, indirect: number, own: number, articles: number) => {
        const voice = plural(articles, { one: 'the article’s own voice', other: 'the articles’ own voice' });
        const parts = [
          ...(direct > 0 ? [`${number(direct)} quoted directly`] : []),
          ...(indirect > 0 ? [`${number(indirect)} reported`] : []),
          ...(own > 0 ? [`${number(own)} in ${voice}`] : []),
        ];
        return `${count(words, 'word')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
      },
      brief: (direct: number, indirect: number, own: number) => {
        if (direct + indirect === 0) return 'Nobody is quoted.';
        const parts = [
          { words: direct, are: 'quoted' },
          { words: indirect, are: 'reported' },
          { words: own, are: 'its own' },
        ].filter(({ words }) => words > 0);
        return parts.map(({ words, are }, n) => `${n === 0 ? count(words, 'word') : number(words)} ${are}`).join(', ');
      },
      ends: (first: string, last: string) =>
        sentence(
          first === last ? `First and last to be heard: ${first}` : `First to be heard: ${first}; last: ${last}`,
        ),
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
      cue: (cue: string, n: number) => `${cue}${plural(n, { one: '', other: ' (# times)' })}`,
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
        `${count(words, 'word')} of the ${number(whole)} in the ${plural(articles, { one: 'article that quotes', other: '# articles that quote' })} this actor`,
      ofActorParts: spokenParts,
      speakerParts: (direct: number, indirect: number) => capital(spokenParts(direct, indirect)),
    },

    known: {
      title: 'How it is known',
      method:
        'Unit: words by the rules of Unicode (UAX 29), headlines included. A word’s source is the speaker of the innermost quotation that holds it; where there is none, the article speaks for itself and names nobody. Unnamed sources are those that are mentioned but not identified, as “experts” or “it is observed”.',
      types: {
        person: 'Named persons',
        institution: 'Named states, organizations',
        collective: 'Named groups',
        unnamed: 'Unnamed sources',
        paper: 'The article itself',
      },
      /** The last of the types, where there are several articles. */
      papers: 'The articles themselves',
      paper: 'the article',
      stripTitle: 'Passage by passage',
      stripNote:
        'Each row is a passage, as long as it has words; the article’s own words are the thin line, named persons full blocks, named institutions two bars, groups half blocks, unnamed sources open blocks.',
      aloneTitle: 'On the word of unnamed sources alone',
      aloneNote:
        'Quotations whose speaker is not named, and events of which nobody else tells: neither a named source, nor the article in its own voice.',
      aloneEvents: 'Events',
      chainsTitle: 'Who told whom',
      chainsNote:
        'Quotations that came to the article through somebody else. Each arrow is a hop; all other quotations have one, from the speaker to the article.',
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
        plural(events, {
          one: '# event on an axis of time, in the form of its status; the list beside the picture says the same.',
          other:
            '# events on an axis of time, each in the form of its status; the list beside the picture says the same.',
        }),
      index: (events: number) =>
        `${count(events, 'event')} with a date: what had happened, what was planned, and what became of it.`,
      none: 'No event has a date.',
      ofActor: (name: string) => `When: ${name}`,
      ofEvent: (name: string) => `When: ${name}`,
      undated: 'Without a date',
      nearest: (shown: number, total: number) =>
        plural(shown, {
          one: `# of ${number(total)} dated events: the one nearest to the article’s date.`,
          other: `# of ${number(total)} dated events: those nearest to the article’s date.`,
        }),
      all: 'All events',
    },

    company: {
      title: 'Who with whom',
      method: (shown: number, total: number) =>
        `Unit: passages that name both. A dot is the larger the more they share; a ring means that both take part in an event. Shown are ${shown < total ? `the ${count(shown, 'actor')} named in most passages, of ${number(total)}` : total === 2 ? 'both actors' : `all ${count(total, 'actor')}`}; unnamed sources are left out.`,
      picture: (actors: number, pairs: number) =>
        `A matrix of ${count(actors, 'actor')} with ${plural(pairs, { one: '# pair that shares', other: '# pairs that share' })} passages or events; the list beside it says the same.`,
      pair: (a: string, b: string) => `${a}, ${b}`,
      together: 'Together in',
      asList: 'The pairs, with their passages',
    },

    where: {
      title: 'Where',
      method:
        'The places of the events, where the edition gives a point for them. A dot is the larger the more events it has. Land: Natural Earth; no borders are drawn.',
      picture: (places: readonly string[]) => sentence(`A map with ${places.join('; ')}`),
      offMap: 'Not on the map',
      offMapNote: (places: number) =>
        plural(places, { one: 'The edition gives no point for it.', other: 'The edition gives no point for these.' }),
      nowhere: (n: number) => `${count(n, 'event')} without a place.`,
      count: (places: number) => `${count(places, 'place')}, without a point on the map.`,
      none: 'No event has a place.',
    },

    readings: {
      title: 'Readings',
      description:
        'Where the printed words are wrong or unclear: what is printed, what was meant, and how sure that is.',
      /** `order`: whether those that reverse the sense come before others; `facts`: whether there are errors of fact. */
      method: (order: boolean, facts: boolean) =>
        [
          'The printed words stand in the article as they were; the reading is the editor’s.',
          ...(order ? ['First come those that turn a statement round or give it to somebody else.'] : []),
          ...(facts ? ['Statements that are wrong in fact come last; there the wording is what was meant.'] : []),
        ].join(' '),
      reversing: (n: number) => plural(n, { one: 'This turns the sense round', other: 'These turn the sense round' }),
      others: 'Wrong or unclear wording',
      facts: (n: number) => plural(n, { one: 'Error of fact', other: 'Errors of fact' }),
      printed: 'Printed',
      meant: 'Meant',
      inFact: 'In fact',
      notSo: 'It is not so.',
      stray: 'Nothing: the words should not be there.',
      notKnown: 'Not known.',
      none: 'No glitch is marked.',
      count: (n: number, reversing: number, facts: number) => {
        if (n === 1 && reversing + facts > 0) {
          const does = [
            ...(reversing > 0 ? ['turns a statement round or gives it to somebody else'] : []),
            ...(facts > 0 ? ['corrects a fact'] : []),
          ];
          return `1 reading, which ${list(does)}.`;
        }
        const those = [
          ...(reversing > 0
            ? [
                plural(reversing, {
                  one: '# turns a statement round or gives it to somebody else',
                  other: '# turn a statement round or give it to somebody else',
                }),
              ]
            : []),
          ...(facts > 0 ? [plural(facts, { one: '# corrects a fact', other: '# correct facts' })] : []),
        ];
        return `${plural(n, { none: 'No readings', one: '# reading', other: '# readings' })}${those.length > 0 ? `; of these, ${list(those)}` : ''}.`;
      },
    },

    silent: {
      title: 'Named but not heard',
      method:
        'Actors that the article names and never quotes. “Speaks for it” are those who are quoted and held a post of it, or belong to it, on the article’s date.',
      accused: 'Said to take part in something alleged, and not quoted themselves',
      described: 'Spoken about by others',
      mentioned: 'Only named',
      by: 'Spoken about by',
      /** What stands before the events in which an actor is said to take part, alleged or denied on a day. */
      alleged: (date: string) => `Alleged or denied (as of ${date})`,
      for: 'Speaks for it',
      passesOn: 'Passes on what another said.',
      oneSided: 'Events on which at most one side is heard',
      oneSidedNote:
        'Events with two or more participants of which somebody tells, and at most one of those who take part. What only the article tells, in its own voice, is not here.',
      heard: 'Heard',
      unheard: 'Not heard',
      outsiders: 'Spoken of by',
      nobody: 'Everyone who is named is quoted.',
      times: (n: number) => plural(n, { one: 'named once', other: 'named # times' }),
    },

    questions: {
      title: 'Questions to ask',
      description:
        'What rests only on unnamed sources? What is predicted, and by whom? Who is quoted most? What was planned, and what happened?',
      none: 'The annotations of these articles answer none of the questions that are asked here.',
      intro: 'Asked of every article here, and answered from the annotations. Each answer leads to the words.',
      unnamed: 'What rests only on unnamed sources?',
      unnamedAnswer: (quotations: number, events: number, words: number, share: string) =>
        [
          ...(quotations > 0
            ? [`${count(quotations, 'quotation')} with ${count(words, 'word')}, ${share} of all`]
            : []),
          ...(events > 0 ? [count(events, 'event')] : []),
        ].join(', and ') + '.',
      predicted: 'What is predicted, and by whom?',
      predictedAnswer: (n: number) =>
        plural(n, {
          one: '# event had not happened and was only expected.',
          other: '# events had not happened and were only expected.',
        }),
      alleged: 'What is alleged, and by whom?',
      allegedAnswer: (n: number) =>
        plural(n, {
          one: '# event stood as a claim on the date of the article that names it first.',
          other: '# events stood as claims, each on the date of the article that names it first.',
        }),
      planned: 'What was planned or proposed, and what happened?',
      plannedAnswer: (n: number, happened: number) =>
        plural(n, {
          one: `# event, which ${happened === 0 ? 'is not' : 'is'} known to have happened since.`,
          other: `# events; ${happened === n ? (n === 2 ? 'both' : 'all of them') + ' are' : plural(happened, { none: 'none of them is', one: '# of them is', other: '# of them are' })} known to have happened since.`,
        }),
      most: 'Who is quoted most, and who only once?',
      mostAnswer: (name: string, words: number, quotations: number, once: number) =>
        [
          `${name} has the most words: ${number(words)}, in ${count(quotations, 'quotation')}.`,
          ...(once > 0
            ? [plural(once, { one: '# speaker is quoted once.', other: '# speakers are quoted once.' })]
            : []),
        ].join(' '),
      verbatim: 'Which quotations are not verbatim?',
      verbatimAnswer: (indirect: number, doubtful: number, all: number) =>
        [
          `${indirect === all ? plural(all, { one: 'The one quotation is', other: 'All # quotations are' }) : `${plural(indirect, { none: 'None', other: '#' })} of ${count(all, 'quotation')} ${plural(indirect, { none: 'is', one: 'is', other: 'are' })}`} in other words than the speaker’s`,
          ...(doubtful > 0
            ? [
                plural(doubtful, {
                  one: '# is given word for word, but it is doubtful whether the words are the speaker’s',
                  other: '# are given word for word, but it is doubtful whether the words are the speaker’s',
                }),
              ]
            : []),
        ].join('; ') + '.',
      silent: 'Who is accused or spoken about, and has no word?',
      silentAnswer: (accused: number, described: number) =>
        [
          ...(accused > 0
            ? [
                plural(accused, {
                  one: '# actor is said to take part in something alleged',
                  other: '# actors are said to take part in something alleged',
                }),
              ]
            : []),
          ...(described > 0
            ? [
                plural(described, {
                  one: `# ${accused > 0 ? 'more' : 'actor'} is spoken about by others`,
                  other: `# ${accused > 0 ? 'more' : 'actors'} are spoken about by others`,
                }),
              ]
            : []),
        ].join('; ') + '.',
      oneSided: 'On what is at most one side heard?',
      oneSidedAnswer: (n: number) => `${count(n, 'event')}.`,
      reversed: 'Where do the printed words turn the sense round?',
      reversedAnswer: (n: number) => `In ${count(n, 'place')}.`,
      known: 'nothing is recorded since',
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
