import type { GlitchKind } from '#src/core/model/glitch.ts';
import type { ActorKind } from '#src/core/model/actor.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import type { Certainty, QuoteKind, Stance } from '#src/core/model/quote.ts';
import type { DateWords } from './format-date.ts';
import { enData } from './en-data.ts';
import { fullStop, sentence } from './full-stop.ts';
import type { LinkOn } from './linked-parts.ts';
import type {
  ComparedShares,
  KnownFinding,
  SilentFinding,
  SpeechFinding,
  SinceThen,
  StatusCounts,
  WhereFinding,
} from './findings.ts';
import { type PluralForms, pluralsOf } from './plural.ts';
import { spelledNumber } from './spelled-number.ts';

const plural = pluralsOf('en');
/** The same in running text, where numbers up to ten are words. */
const told = pluralsOf('en', (n) => (n <= 10 ? spelledNumber(n) : number(n)));
const spelled = pluralsOf('en', spelledNumber);

/** The same at the beginning of a sentence, which no digit begins: “Nine speakers are quoted once.” */
function opening(n: number, forms: PluralForms): string {
  return capital(spelled(n, forms));
}

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

/** How many events stood how: “nine had happened”, “one was planned”. */
function standings(counts: StatusCounts): string[] {
  const forms: Readonly<Record<keyof StatusCounts, PluralForms>> = {
    occurred: { one: '# had happened', other: '# had happened' },
    ongoing: { one: '# was under way', other: '# were under way' },
    planned: { one: '# was planned', other: '# were planned' },
    proposed: { one: '# was proposed', other: '# were proposed' },
    predicted: { one: '# was only predicted', other: '# were only predicted' },
    alleged: { one: '# was alleged', other: '# were alleged' },
    denied: { one: '# was denied', other: '# were denied' },
    cancelled: { one: '# had been cancelled', other: '# had been cancelled' },
    unknown: { one: '# had no known status', other: '# had no known status' },
  };
  return (Object.keys(forms) as (keyof StatusCounts)[]).flatMap((status) =>
    counts[status] > 0 ? [told(counts[status], forms[status])] : [],
  );
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
    passage: (n: string) => (n === '0' ? 'Headline' : `Paragraph ${n}`),
    note: (n: string) => `Note ${n}`,
    /** The sign for words that an excerpt leaves out. */
    omitted: (words: number): string => `${count(words, 'word')} left out`,
    /** The link behind a passage of an excerpt. */
    there: (n: string, publisher: string): string => `Paragraph ${n} at ${publisher}`,
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
    excerpt: 'excerpt',
    excerptNote:
      'This is an excerpt: quotations, names and a few other words as they were printed. […] marks what is left out.',
    wholeText: (publisher: string) => `Read the full article at ${publisher}`,
    excerptPublished: (published: number, words: number) =>
      `${number(published)} of ${count(words, 'word')} are published here: quotations, names and a few others.`,
    signKey: '† Corrected.',
    /** `lines` and `parts` of lines of the source text are left out. `excerpt`: whether the text is not published. */
    proof: (words: number, glitches: number, errors: number, lines: number, parts: number, excerpt = false) => {
      const marked = list([
        ...(glitches > 0 || errors === 0
          ? [plural(glitches, { none: 'no corrections', one: '# correction', other: '# corrections' })]
          : []),
        ...(errors > 0 ? [plural(errors, { one: '# error of fact', other: '# errors of fact' })] : []),
      ]);
      const left = list([
        ...(lines > 0 || parts === 0
          ? [plural(lines, { none: 'nothing', one: '# line of boilerplate', other: '# lines of boilerplate' })]
          : []),
        ...(parts > 0 ? [plural(parts, { one: '# part of a line', other: '# parts of lines' })] : []),
      ]);
      const result = excerpt
        ? `${count(words, 'word')} compared with the source text, 0 differences`
        : `Text proved: ${count(words, 'word')}, 0 differences from the source text`;
      return `${result}; ${marked} marked, ${left} left out.`;
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

  /** The titles of feeds. */
  feeds: {
    ofQuotes: 'Feed of new quotations',
    quotes: (site: string) => `${site}: quotations`,
    quotesNote: (site: string) => `The quotations in the newest articles of ${site}, as they are printed.`,
    actor: (name: string, site: string) => `${name}: ${site}`,
    actorNote: (name: string) => `The newest articles that name ${name}.`,
  },

  /** The edition for machines that read: llms.txt, and each page as Markdown. */
  markdown: {
    about:
      'Each page named here is Markdown. Articles stand word for word as they were printed; what is wrong in them is listed as a correction and never changed. At its end each page has the annotated file that it was made from.',
    aboutExcerpts:
      'Some articles are published as excerpts: quotations, names and a few other words as they were printed, with […] for what is left out, and without the annotated file.',
    lists: 'Lists',
    more: 'More',
    /** Column headings in a table of corrections. */
    note: 'Note',
    place: 'Place',
    source: 'Annotated source',
  },

  /** How an article, a quotation or a passage is cited. */
  cite: {
    link: 'Cite this article',
    title: (title: string) => `Cite “${title}”`,
    description: (title: string) =>
      `References to “${title}”, the article as it was printed and this edition of it, and links to each passage and quotation.`,
    intro:
      'You can cite either of two works: the article as its publisher printed it, or this edition of it with its annotations. No reference has a date of access: add the day on which you read it, if your style asks for one.',
    printed: 'The article as printed',
    here: 'This edition of it',
    files: 'For reference managers',
    filesNote: 'Each file has both works.',
    places: 'Passages and quotations',
    placesNote: 'Each link leads to the words, and keeps doing so. In browsers that can, the words are highlighted.',
    quotation: 'Cite this quotation',
    address: 'Link to the words',
    place: 'Place in the text',
    /** Where a passage stands, as references say it. */
    locator: (n: number) => (n === 0 ? 'headline' : `para. ${n}`),
    more: 'Cite other passages, or the whole article',
    quotationHere: 'The quotation in this edition',
    /** Which words of an article are meant, in the note of a reference. */
    quoted: (quotation: string, locator: string) => `Quoted (${locator}): ${quotation}`,
    quotedFrom: (title: string, publisher: string, date: string, locator: string) =>
      sentence(`From “${title}”, ${publisher}, ${date}, ${locator}`),
    annotated: 'Annotated edition',
    /** In the file that tells how the edition as a whole is cited. */
    edition:
      'If you use this edition, please cite it as follows. The articles in it are the work of their own publishers and authors: please also cite each one that you use.',
    dateByEditor: 'The date is the editor’s; the text has none.',
    firstPrinted: (publisher: string, date: string) => sentence(`First printed by ${publisher}, ${date}`),
  },

  archive: {
    /** At the foot of the single-file copy of an article; `page` is a link to the page that it was made from. */
    copyOf: (page: string) => `A single-file copy of ${page}. Its links lead to that site.`,
    /** The same where the edition has no address: that page is in the archive. */
    copyFrom: (page: string) =>
      `A single-file copy of ${page}. Its links lead to other files of the archive: keep them together.`,
    pageOf: (title: string) => `a page from ${title}`,
    what: (url: string | undefined) =>
      `An archive of this edition${url === undefined ? '' : `, which is published at ${url}`}. It is a BagIt 1.0 bag (RFC 8493): its files are in data/, and their checksums are in the manifests beside this file.`,
    site: 'The site as it is published. Open index.html, or put the folder on any web server. Search needs a server.',
    articles: 'Each article as a single file, cards included, which any browser opens offline.',
    content: 'The files that the site was made from: annotated articles, actors, events, quotations and source texts.',
    citation: 'How to cite this edition, in the Citation File Format.',
    verify:
      'To verify that no file in data/ is missing or has changed, run this in the folder that holds this file:\n\n  sha256sum -c manifest-sha256.txt',
  },

  /** In pictures for sharing, and where others embed a quotation. */
  share: {
    fact: (label: string, value: string) => `${label}: ${value}`,
    moreSpeakers: (n: number) => `and ${spelledNumber(n)} more`,
    /** The link from an embedded quotation to its own page. */
    inContext: (edition: string) => `See the context in ${edition}`,
    framed: (title: string) => `${title} (embedded)`,
    embed: 'Embed this quotation',
    embedNote:
      'This code shows the quotation in a page of yours. It runs no script, sets no cookies, and does not tell this site which page it is in.',
    embedCode: 'Code to copy',
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
    inThisArticle: (passages: number) => plural(passages, { one: 'In paragraph', other: 'In paragraphs' }),
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
    belongsTo: 'Member of',
    members: 'Members',

    who: 'Who takes part',
    saidThere: 'Said there',
    partOf: 'Part of',
    includes: 'Includes',
    follows: 'Follows',
    followedBy: 'Followed by',
    followedSince: 'Since then',

    quotePage: 'More on this quotation',
    reading: 'Meant',
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
    mentions: 'Mentioned in',
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
    /** The link to the words in a text that is not published here. */
    there: (publisher: string) => `Read these words in the article at ${publisher}`,
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
    /** Before the numbers of paragraphs. */
    places: (passages: number) => plural(passages, { one: 'paragraph', other: 'paragraphs' }),
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

  data: enData,

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
        /** In place of the first paragraph, where there are excerpts. */
        withExcerpts:
          'Each article is printed here as it was received: word for word, or as an excerpt, if its text may not be reprinted. Around it is what a careful reader wants to know: who is named, what happens, who is reported to have said what, and how the article knows.',
      },
      {
        heading: 'The text proof',
        paragraphs: [
          'When the site is built, the text of each article’s page is compared, character by character, with the text as it was received. Only lines, and parts of lines, that are declared not to be the article’s own (advertisements, buttons) are left out, each for a stated reason. White space is evened out; nothing else is changed. If anything differs, nothing is published.',
          'Each article states the result and links to the text as received. Words are counted by the rules of Unicode (UAX 29).',
        ],
        unproved: 'An article that comes without the text as it was received says so: its wording has not been proved.',
        excerpts:
          'Some texts may not be reprinted. The whole of such a text is compared too, but only an excerpt is published: the headline, quotations, names, and a few other words, such as those that introduce a quotation or lead to a passage at its publisher. All counts are of the whole text.',
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
          'Beside the text stands who speaks, with a line as high as the words: solid for a source with a name, dotted for one without, double for words that somebody else passed on. Where the margin is too narrow, the name stands before the words. What has no line is the article’s own.',
          '“Sources”, in the bar of the article, also underlines what others say: with a full line what a named person says, a double one what a country or organization says, a broken one what a group says, and a dotted one what a source without a name says.',
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
    data: {
      heading: 'For your own work',
      text: 'All that is marked in the articles can be had as tables for a spreadsheet or a program: who is named, who says what of whom, and what happens. “Cite this article”, below each text, has references to the printed article and to this edition of it, and a lasting link to each passage and quotation.',
      link: 'The tables, and what each column means',
      follow:
        'A feed reader can follow new articles, new quotations, and what is said by or about an actor. The pages of articles, actors, events and quotations, and the analysis, can also be had as plain text (Markdown): add “index.md” to the address.',
      embed: '“Embed this quotation”, on its page, has the code that shows a quotation in a page of yours.',
    },
    marksHeading: 'What the marks mean',
    names: { actor: 'Name', event: 'Event', quote: 'Quotation', sic: 'Correction' },
    marks: {
      actor: 'A person, country, organization, group or unnamed source.',
      event: 'Something that happened, is happening or is said to be coming.',
      quote:
        'Words that somebody is reported to have said. The name in the margin opens a card that says who speaks, and through whom the words came.',
      sic: 'The sign † follows words that are not what was meant, or are wrong in fact, and opens the correction.',
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
    title: 'Analysis',
    description:
      'Who speaks in the articles, how they know what they say, what is planned, where it happens, and who is not heard.',
    intro:
      'What a careful reader asks of a news article, answered from the annotations alone. Every figure leads to the words that it counts.',
    titleOf: (headline: string) => `Analysis of “${headline}”`,
    descriptionOf: (headline: string) =>
      `Who speaks in “${headline}”, how it knows what it says, when and where it happens, and who is named but not heard.`,
    link: 'Who speaks, and how it is known',
    contents: 'On this page',
    articles: 'Article by article',
    words: (n: number) => count(n, 'word'),
    places: (passages: number) => plural(passages, { one: 'Paragraph', other: 'Paragraphs' }),
    /** What is folded below what is shown of a list. */
    rest: (n: number) => opening(n, { one: 'One more', other: '# more' }),
    capped: (shown: number, total: number) =>
      plural(shown, { one: `The first of ${number(total)}.`, other: `The first # of ${number(total)}.` }),
    more: (n: number) => plural(n, { one: 'And one more.', other: 'And # more.' }),
    asList: 'Show as a list',
    method: 'How this is counted and drawn',

    speech: {
      title: 'Who speaks',
      finding: ({ articles, words, quoted, speakers, most, once }: SpeechFinding) => {
        const [they, their] = articles === 1 ? ['The article', 'its'] : ['The articles', 'their'];
        if (speakers === 0)
          return words === 0
            ? 'There are no words.'
            : `Nobody is quoted: ${plural(words, { one: 'the one word', other: 'all # words' })} ${words === 1 ? 'is' : 'are'} ${articles === 1 ? 'the article’s' : 'the articles’'} own.`;
        const part =
          quoted === words ? `all ${count(words, 'word')}` : `${number(quoted)} of ${their} ${count(words, 'word')}`;
        if (speakers === 1) return `Only one is quoted: ${most?.name ?? ''}, with ${part}.`;
        const single =
          once === speakers
            ? 'each is quoted once'
            : told(once, { one: 'one is quoted only once', other: '# are quoted only once' });
        const more = [...(most ? [`${most.name} has most, ${number(most.words)}`] : []), ...(once > 0 ? [single] : [])];
        return [
          `${they} ${articles === 1 ? 'quotes' : 'quote'} ${told(speakers, { other: '# speakers' })}, who have ${part}.`,
          ...(more.length > 0 ? [`${capital(more.join('; '))}.`] : []),
        ].join(' ');
      },
      method:
        'Words are counted by the rules of Unicode (UAX 29), headlines included. Every word counts once, for the innermost quotation that holds it: a quotation within a quotation counts for its own speaker only. “Quoted directly” are words given as the speaker’s own, in quotation marks or set off as speech; “reported” is what somebody said in the words of the article or of another speaker; all other words are the article’s own.',
      direct: 'Quoted directly',
      indirect: 'Reported',
      own: (articles: number) => plural(articles, { one: 'The article’s own words', other: 'The articles’ own words' }),
      sum: (words: number, direct: number, indirect: number, own: number, articles: number) => {
        const voice = plural(articles, { one: 'the article’s own', other: 'the articles’ own' });
        const parts = [
          ...(direct > 0 ? [`${number(direct)} quoted directly`] : []),
          ...(indirect > 0 ? [`${number(indirect)} reported`] : []),
          ...(own > 0 ? [`${number(own)} ${voice}`] : []),
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
      columns: { words: 'Words', share: 'Share', direct: 'Direct', indirect: 'Reported' },
      moreSpeakers: (n: number) => opening(n, { one: 'One more speaker', other: '# more speakers' }),
      ledger: 'How each speaker is introduced, with first and last words',
      firstWords: 'First words',
      lastWords: 'Last words',
      longest: 'Longest run',
      longestNote: 'The longest run is the most words of a speaker in a row, uninterrupted by anybody else.',
      cues: 'Introduced with',
      cue: (cue: string, n: number) => `${cue}${plural(n, { one: '', other: ' (# times)' })}`,
      noCue: 'no verb of saying',
      years: 'By year',
      year: 'Year',
      introduced: 'How each speaker is introduced',
      inArticles: (n: number) => `in ${count(n, 'article')}`,
      ofActor: 'Share of the words',
      ofActorSum: (words: number, whole: number, articles: number) =>
        `${count(words, 'word')} of the ${number(whole)} in the ${plural(articles, { one: 'article that quotes', other: '# articles that quote' })} this speaker`,
      ofActorParts: spokenParts,
      speakerParts: (direct: number, indirect: number) => capital(spokenParts(direct, indirect)),
    },

    known: {
      title: 'How it is known',
      /** `said`: the words of others than the article; `unnamed`: those of unnamed sources, with their `share` of what is said. */
      finding: ({ said, unnamed, share, sources, quotations, events, chains }: KnownFinding) => {
        const first =
          said === 0
            ? 'The article quotes nobody.'
            : unnamed === 0
              ? 'Everything that others say here is attributed by name.'
              : `${opening(sources, { one: 'One unnamed source says', other: '# unnamed sources say' })} ${
                  unnamed === said
                    ? `all ${plural(said, { one: '# word', other: '# words' })} that others say here`
                    : `${number(unnamed)} of the ${number(said)} words that others say here, ${share}`
                }.`;
        const alone = list([
          ...(quotations > 0 ? [told(quotations, { one: '# quotation', other: '# quotations' })] : []),
          ...(events > 0 ? [told(events, { one: '# event', other: '# events' })] : []),
        ]);
        return [
          first,
          ...(quotations + events > 0
            ? [capital(`${alone} ${quotations + events === 1 ? 'rests' : 'rest'} on such sources alone.`)]
            : []),
          ...(chains > 0
            ? [
                opening(chains, {
                  one: 'One quotation came through somebody else.',
                  other: '# quotations came through somebody else.',
                }),
              ]
            : []),
        ].join(' ');
      },
      overall: (unnamed: number, said: number, share: string, articles: number) => {
        const where = plural(articles, { one: 'in the article', other: 'in the articles' });
        if (said === 0)
          return plural(articles, { one: 'The article quotes nobody.', other: 'The articles quote nobody.' });
        if (unnamed === 0) return `Everything that others say ${where} is attributed by name.`;
        return unnamed === said
          ? `Everything that others say ${where} comes from unnamed sources.`
          : `Of the ${number(said)} words that others say ${where}, ${number(unnamed)} come from unnamed sources: ${share}.`;
      },
      method:
        'Words are counted by the rules of Unicode (UAX 29), headlines included. A word’s source is the speaker of the innermost quotation that holds it; where there is none, the words are the article’s own. Unnamed sources are those that are mentioned but not identified, as “experts” or “it is observed”.',
      types: {
        person: 'Named people',
        institution: 'Countries, organizations',
        collective: 'Groups',
        unnamed: 'Unnamed sources',
        paper: 'The article itself',
      },
      /** The last of the types, where there are several articles. */
      papers: 'The articles themselves',
      paper: 'the article',
      stripTitle: 'Paragraph by paragraph',
      stripNote: 'A row for each paragraph, as long as it has words; 0 is the headline.',
      stripDescription:
        'A row for each paragraph, as long as it has words, in blocks by source. The list below says the same.',
      aloneTitle: (quotations: number, events: number) =>
        `On the word of unnamed sources alone: ${[
          ...(quotations > 0 ? [told(quotations, { one: '# quotation', other: '# quotations' })] : []),
          ...(events > 0 ? [told(events, { one: '# event', other: '# events' })] : []),
        ].join(', ')}`,
      aloneNote:
        'Quotations whose speaker is not named, and events of which nobody else tells: neither a named source, nor the article in its own words.',
      aloneEvents: 'Events',
      chainsTitle: (n: number) => `Who told whom: ${told(n, { one: '# quotation', other: '# quotations' })}`,
      chainsNote:
        'Quotations that came to the article through somebody else. Each arrow is a step; all other quotations have one, from the speaker to the article.',
      hops: (n: number) => count(n, 'step'),
      chain: 'How it came here',
      unnamedTitle: 'Unnamed sources',
      typesByYear: 'All kinds of sources, year by year',
      columns: { source: 'Source', words: 'Words', share: 'Share', articles: 'Articles' },
      /** Publishers or years side by side. */
      compare: {
        publishers: 'By publisher',
        years: 'By year',
        publisher: 'Publisher',
        year: 'Year',
        said: 'Words of others',
        share: 'Unnamed',
        unnamedKey: 'said by unnamed sources',
        namedKey: 'said by named sources',
        finding: (most: ComparedShares, least: ComparedShares) => {
          if (most.words === 0) return 'None of them quotes an unnamed source.';
          if (most.share === least.share)
            return `Unnamed sources say ${most.share} of the words of others, without a difference.`;
          const [where, elsewhere] = [most, least].map(({ of, share }) =>
            of.length === 1 ? `${of.join('')}, ${share}` : `in ${told(of.length, { other: '#' })}, ${share}`,
          );
          return `Of the words of others, unnamed sources say most ${where ?? ''}, and least ${elsewhere ?? ''}.`;
        },
        inYear: (year: string) => `in ${year}`,
        atPublisher: (publisher: string) => `in ${publisher}`,
        /** Those with too few words of others, with their number; `total`: of all such; `more`: whether others are compared. */
        few: (
          shown: readonly { readonly name: string; readonly words: number }[],
          total: number,
          least: number,
          more: boolean,
        ) => {
          const names = shown.map(({ name, words }) => `${name} (${number(words)})`);
          const rest = total > shown.length ? `, and ${number(total - shown.length)} others` : '';
          const all = rest ? names.join(', ') + rest : list(names);
          return more
            ? `Not compared, with fewer than ${number(least)} words of others: ${all}.`
            : `Too little is quoted to compare, fewer than ${number(least)} words of others each: ${all}.`;
        },
      },
    },

    when: {
      title: 'When',
      /** Events by their status on a day, or when they were last named; and what has become of those that had not happened. */
      finding: (day: string | undefined, total: number, statuses: StatusCounts, since: SinceThen) => {
        const [first = '', ...parts] = standings(statuses);
        const [few, ...had] = first.split(' ');
        const subject = total === 1 ? 'the one event' : `${few ?? ''} of the ${told(total, { other: '# events' })}`;
        const all =
          parts.length === 0 && total > 1
            ? total === 2
              ? 'both events'
              : `all ${told(total, { other: '# events' })}`
            : subject;
        const then = list([[all, ...had].join(' '), ...parts]);
        const later = [
          ...(since.happened > 0 ? [told(since.happened, { one: '# has happened', other: '# have happened' })] : []),
          ...(since.cancelled > 0
            ? [told(since.cancelled, { one: '# has been cancelled', other: '# have been cancelled' })]
            : []),
        ];
        return [
          `${day === undefined ? 'When an article last named them' : `As of ${day}`}, ${then}.`,
          ...(later.length === 0
            ? []
            : total === 1
              ? [`Since then, ${later.join('').replace(/^one /, 'it ')}.`]
              : [`Since then, ${list(later)}.`]),
        ].join(' ');
      },
      /** Instead of a picture. */
      oneDate: (dated: number, events: number, date: string) =>
        events === 1
          ? `It is dated ${date}.`
          : plural(dated, {
              one: `Only one event has a date: ${date}.`,
              other: `All that have a date have the same: ${date}.`,
            }),
      method: (day: string) =>
        `Each event is drawn as it stood on the article’s date, ${day}. What was under way is full up to that date only. Where the axis is cut, time is left out, and its parts have different scales.`,
      methodOverall:
        'Each event is drawn as it stood on the date of the last article that names it. Where the axis is cut, time is left out, and its parts have different scales.',
      key: {
        occurred: 'happened',
        ongoing: 'under way',
        planned: 'planned',
        proposed: 'proposed or predicted',
        predicted: 'proposed or predicted',
        alleged: 'alleged',
        denied: 'denied or cancelled',
        cancelled: 'denied or cancelled',
        unknown: 'not known',
        vague: 'some time within',
        open: 'beginning or end not known',
      },
      day: (date: string) => `The article: ${date}`,
      newest: (date: string) => `The newest article: ${date}`,
      since: (status: string) => `since then: ${status}`,
      noEvents: 'No event is named.',
      dated: (events: number) =>
        `Show as a list: ${told(events, { one: 'one event with a date', other: '# events with a date' })}`,
      undated: (events: number) =>
        opening(events, { one: 'One event without a date', other: '# events without a date' }),
      nearest: (shown: number, total: number) =>
        plural(shown, {
          one: `One of ${number(total)} dated events: the one nearest to the article’s date.`,
          other: `# of ${number(total)} dated events: those nearest to the article’s date.`,
        }),
      all: 'All events',
    },

    company: {
      title: 'Who with whom',
      /** `most`: the pairs that share most, as “A and B”; none where more of them share as many. */
      finding: (most: readonly string[], passages: number, pairs: number) => {
        if (passages === 0)
          return opening(pairs, {
            one: 'Two of those named take part in the same event; no paragraph names both.',
            other: '# pairs take part in the same event; no paragraph names two of them.',
          });
        const where = told(passages, { one: 'one paragraph', other: '# paragraphs' });
        if (pairs === 1) return `${most.join('')} are named together in ${where}.`;
        if (most.length === 0 || passages === 1)
          return `No two of those named share more than ${where}; ${told(pairs, { other: '# pairs' })} share a paragraph or an event.`;
        return most.length === 1
          ? `${most.join('')} are named together most often: in ${where}.`
          : `Named together most often, each pair in ${where}: ${most.join('; ')}.`;
      },
      method: (shown: number, total: number) =>
        `${shown < total ? `Shown are the ${shown} named in most paragraphs, of ${number(total)}` : `Shown are ${total === 2 ? 'both' : `all ${number(total)}`} who are named`}; unnamed sources are left out. A pair’s number stands in the row of one and the column of the other.`,
      key: { count: 'paragraphs that name both', event: 'both take part in an event' },
      picture: (actors: number, pairs: number) =>
        `A matrix of ${count(actors, 'name')} with ${plural(pairs, { one: '# pair that shares', other: '# pairs that share' })} paragraphs or events; the list below says the same.`,
      pair: (a: string, b: string) => `${a} and ${b}`,
      together: 'Together in',
      asList: (pairs: number) => `Show as a list: ${told(pairs, { one: '# pair', other: '# pairs' })}`,
    },

    where: {
      title: 'Where',
      finding: ({ events, places, most, nowhere }: WhereFinding) => {
        const rest =
          nowhere > 0 ? ` ${told(nowhere, { one: 'Another has none.', other: 'Another # have none.' })}` : '';
        if (most && events === 1) return `One event has a place: ${sentence(most.name)}${rest}`;
        if (most && places === 1)
          return `All ${told(events, { other: '# events' })} that have a place share it: ${sentence(most.name)}${rest}`;
        if (most)
          return `Of ${told(events, { other: '# events' })} that have a place, ${told(most.events, { other: '#' })} share one: ${sentence(most.name)}${rest}`;
        return `${opening(events, { other: '# events' })} have a place, ${places === events ? 'each its own' : `at ${told(places, { other: '# places' })}`}.${rest}`;
      },
      method:
        'The places of the events, where the edition gives a point for them. Land and names of countries: Natural Earth; no borders are drawn.',
      key: 'the larger, the more events',
      picture: (places: readonly string[]) => sentence(`A map with ${places.join('; ')}`),
      list: (places: number) =>
        `Show as a list: ${told(places, { one: '# place with its events', other: '# places with their events' })}`,
      offMap: (places: number) => `Not on the map: ${told(places, { one: '# place', other: '# places' })}`,
      offMapNote: (places: number) =>
        plural(places, { one: 'The edition gives no point for it.', other: 'The edition gives no point for these.' }),
      none: 'No event has a place.',
    },

    readings: {
      title: 'Corrections',
      description:
        'Where the printed words are wrong or unclear: what is printed, what was meant, and how sure that is.',
      /** `facts`: whether there are errors of fact. */
      method: (facts: boolean) =>
        [
          'The printed words stand in the article as they were; the corrections are the editor’s.',
          ...(facts ? ['Where a statement is wrong in fact, the wording is what was meant.'] : []),
        ].join(' '),
      others: (n: number) =>
        opening(n, { one: 'One wording, wrong or unclear', other: '# wordings, wrong or unclear' }),
      facts: (n: number) => opening(n, { one: 'One error of fact', other: '# errors of fact' }),
      turned: (n: number) =>
        opening(n, {
          one: 'One that turns the sense round, with its note',
          other: '# that turn the sense round, with notes',
        }),
      printed: 'Printed',
      meant: 'Meant',
      inFact: 'In fact',
      notSo: 'It is not so.',
      stray: 'Nothing: the words should not be there.',
      notKnown: 'Not known.',
      none: 'Nothing is corrected.',
      count: (n: number, reversing: number, facts: number) => {
        if (n === 0) return 'No corrections.';
        const turn = {
          one: '# turns a statement round or gives it to somebody else',
          other: '# turn a statement round or give it to somebody else',
        };
        const fact = { one: '# is of fact', other: '# are of fact' };
        if (n === 1) {
          const what = [
            ...(reversing > 0 ? ['the printed words turn a statement round or give it to somebody else'] : []),
            ...(facts > 0 ? ['it is of fact'] : []),
          ];
          return `One correction${what.length > 0 ? `: ${list(what)}` : ''}.`;
        }
        const those = [...(reversing > 0 ? [told(reversing, turn)] : []), ...(facts > 0 ? [told(facts, fact)] : [])];
        return those.length > 0
          ? `Of ${told(n, { other: '# corrections' })}, ${list(those)}.`
          : `${opening(n, { other: '# corrections' })}; none turns the sense round.`;
      },
    },

    silent: {
      title: 'Named but not heard',
      finding: ({ named, silent, accused, described }: SilentFinding) => {
        if (silent === 0)
          return named === 1 ? 'The only one who is named is quoted.' : 'Everyone who is named is quoted.';
        const those = [
          ...(accused > 0
            ? [
                told(accused, {
                  one: '# is said to take part in something alleged',
                  other: '# are said to take part in something alleged',
                }),
              ]
            : []),
          ...(described > 0
            ? [told(described, { one: '# is spoken about by others', other: '# are spoken about by others' })]
            : []),
        ];
        const first =
          named === 1
            ? 'The only one who is named is not quoted'
            : silent === named
              ? `None of the ${told(named, { other: '#' })} who are named is quoted`
              : `Of the ${told(named, { other: '#' })} who are named, ${told(silent, { one: 'one is', other: '# are' })} not quoted`;
        if (silent === 1 && those.length > 0) return `${first}, and ${those.join(' ').replace(/^one /, '')}.`;
        return `${first}${those.length > 0 ? `: ${list(those)}` : ''}.`;
      },
      method:
        'Those that the article names and never quotes. “Speaks for it” are those who are quoted and held a post of it, or belong to it, on the article’s date.',
      key: {
        heard: 'Quoted',
        accused: 'Said to take part in something alleged',
        described: 'Spoken about by others',
        mentioned: 'Only named',
      },
      picture: 'A bar of all who are named, in parts: who is quoted, and who is not.',
      accused: (n: number) => opening(n, { other: '# said to take part in something alleged, and not quoted' }),
      described: (n: number) => opening(n, { other: '# spoken about by others, and not quoted' }),
      mentioned: (n: number) => opening(n, { other: '# only named' }),
      by: 'Spoken about by',
      /** What stands before the events in which an actor is said to take part, alleged or denied on a day. */
      alleged: (date: string) => `Alleged or denied (as of ${date})`,
      for: 'Speaks for it',
      passesOn: 'Passes on what another said.',
      oneSided: (events: number) =>
        opening(events, {
          one: 'One event on which at most one side is heard',
          other: '# events on which at most one side is heard',
        }),
      oneSidedNote:
        'Events with two or more participants of which somebody tells, and at most one of those who take part. What only the article tells, in its own words, is not here.',
      heard: 'Heard',
      unheard: 'Not heard',
      outsiders: 'Spoken of by',
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
        capital(
          [
            ...(quotations > 0
              ? [
                  `${told(quotations, { one: '# quotation', other: '# quotations' })} with ${count(words, 'word')}, ${share} of all`,
                ]
              : []),
            ...(events > 0 ? [told(events, { one: '# event', other: '# events' })] : []),
          ].join(', and ') + '.',
        ),
      predicted: 'What is predicted, and by whom?',
      predictedAnswer: (n: number) =>
        opening(n, {
          one: '# event had not happened and was only expected.',
          other: '# events had not happened and were only expected.',
        }),
      alleged: 'What is alleged, and by whom?',
      allegedAnswer: (n: number) =>
        opening(n, {
          one: '# event was no more than a claim on the date of the article that names it first.',
          other: '# events were no more than claims, each on the date of the article that names it first.',
        }),
      planned: 'What was planned or proposed, and what happened?',
      plannedAnswer: (n: number, happened: number) =>
        opening(n, {
          one: `# event, which ${happened === 0 ? 'is not' : 'is'} known to have happened since.`,
          other: `# events; ${happened === n ? (n === 2 ? 'both are' : 'all of them are') : told(happened, { none: 'none of them is', one: '# of them is', other: '# of them are' })} known to have happened since.`,
        }),
      most: 'Who is quoted most, and who only once?',
      mostAnswer: (name: string, words: number, quotations: number, once: number) =>
        [
          `${name} has the most words: ${number(words)}, in ${told(quotations, { one: '# quotation', other: '# quotations' })}.`,
          ...(once > 0
            ? [opening(once, { one: '# speaker is quoted once.', other: '# speakers are quoted once.' })]
            : []),
        ].join(' '),
      verbatim: 'Which quotations are not word for word?',
      verbatimAnswer: (indirect: number, doubtful: number, all: number) =>
        [
          indirect === 0
            ? plural(all, {
                one: 'The one quotation is in the speaker’s own words',
                other: 'All quotations are in the speakers’ own words',
              })
            : indirect === all
              ? plural(all, {
                  one: 'The one quotation is not in the speaker’s own words',
                  other: 'None of the # quotations is in the speaker’s own words',
                })
              : `${opening(indirect, { other: '#' })} of ${told(all, { other: '# quotations' })} ${plural(indirect, { one: 'is', other: 'are' })} not in the speaker’s own words`,
          ...(doubtful > 0
            ? [
                told(doubtful, {
                  one: '# is given word for word, but it is doubtful whether the words are the speaker’s',
                  other: '# are given word for word, but it is doubtful whether the words are the speaker’s',
                }),
              ]
            : []),
        ].join('; ') + '.',
      silent: 'Who is accused or spoken about, and not heard?',
      silentAnswer: (accused: number, described: number) =>
        capital(
          [
            ...(accused > 0
              ? [
                  told(accused, {
                    one: '# is said to take part in something alleged',
                    other: '# are said to take part in something alleged',
                  }),
                ]
              : []),
            ...(described > 0
              ? [
                  told(described, {
                    one: `# ${accused > 0 ? 'more ' : ''}is spoken about by others`,
                    other: `# ${accused > 0 ? 'more ' : ''}are spoken about by others`,
                  }),
                ]
              : []),
          ].join('; ') + '.',
        ),
      oneSided: 'On what is at most one side heard?',
      oneSidedAnswer: (n: number) => opening(n, { one: 'One event.', other: '# events.' }),
      reversed: 'Where do the printed words turn the sense round?',
      reversedAnswer: (n: number) => `In ${told(n, { one: 'one place', other: '# places' })}.`,
      known: 'nothing more is recorded',
      lines: (n: number) => plural(n, { one: 'Show it', other: 'Show all #' }),
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
