const idOf = (what: string) => `The id of the ${what}, the last part of its address.`;
const address = 'The address of its page; without an address of the edition, as it leads from the edition’s root.';
const edtf = 'in EDTF (ISO 8601-2): 2023-10-17, 2022-02, 2013, 2023-10~ for about, 2023-10-17/2023-10-18 for a period';
const article = 'The article.';
const passage = 'The number of the passage: 0 is the headline. Passage n is line n + 1 of the article’s text.txt.';
const start = 'Where its words begin in the article’s text.txt, counted from 0.';
const end = 'Where its words end in the article’s text.txt: the first code point after them.';
const inQuotation = 'The innermost quotation that holds it; empty in the article’s own words.';
const anchor = 'Its anchor on the article’s page.';
const sameAs = 'The same elsewhere: addresses, and further Wikidata ids.';
const wikidata = 'Its id in Wikidata.';
const nth = (what: string) => `Which of the ${what}, from 1.`;

/** The words for the edition’s data, in English: what the tables are, and what each of their columns means. */
export const enData = {
  title: 'Data',
  description: 'The edition as tables: who is named, who says what, what happens, for programs and spreadsheets.',
  intro:
    'What the pages of this edition show, as tables: for a spreadsheet, for R or Python, or for any program that reads CSV or JSON.',
  packageHeading: 'The data package',
  package: 'tells programs what each file and each column is (Frictionless Data Package).',
  version: (version: string) => `Version ${version}: it changes with every change of the content.`,
  licence: (name: string) =>
    `The tables, the annotations and the editor’s words may be used under the licence ${name}. The words of the articles belong to their publishers.`,
  noLicence:
    'The edition states no licence for its tables and annotations. Whoever wants to publish them again should ask the editor. The words of the articles belong to their publishers.',
  formatHeading: 'How the files are written',
  format: [
    'CSV is UTF-8 with a header row and commas (RFC 4180). An empty cell means that nothing is known or stated. A list within a cell is JSON. JSON has the same rows as objects.',
    'Cells are given as they are, also where words begin with =, +, - or @, which a spreadsheet may take for a formula: import the columns as text.',
    'Dates are written in EDTF (ISO 8601-2), so that a month, a year or an approximate date can be told from a day.',
    'Positions count Unicode code points in the file text.txt beside each article, which has one passage on each line.',
  ],
  articlesHeading: 'Beside each article',
  articleFiles: [
    { file: 'text.txt', text: 'its words as plain text, a passage on each line' },
    {
      file: 'annotations.jsonld',
      text: 'each name, quotation, scare quote, correction and note as a W3C Web Annotation of that text, for annotation tools and for linked data',
    },
    {
      file: 'tei.xml',
      text: 'the text with who speaks, who is named and what is meant, and a list of them, in TEI P5, for digital editions and corpora',
    },
    {
      file: 'citation.bib, citation.ris, citation.json',
      text: 'how it is cited, as printed and in this edition, in BibTeX, RIS and CSL-JSON, for reference managers',
    },
    {
      file: 'index.md',
      text: 'the page as Markdown, with the annotated file that it was made from; beside the pages of actors, events and quotations too',
    },
  ],
  entriesHeading: 'The files that the edition is made from',
  entries: 'JSON Schemas of their fields, for editors and programs that write such files:',
  tablesHeading: 'The tables',
  rows: (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`),
  firstRows: (shown: number, count: number) =>
    shown === count ? 'All rows' : shown === 1 ? 'The first row' : `The first ${shown} rows`,
  columns: 'Columns',
  empty: 'It has no rows in this edition.',
  key: (columns: readonly string[]) =>
    columns.length === 1
      ? `Each row is identified by its ${columns.join('')}.`
      : `Each row is identified by its ${columns.join(' and ')}.`,
  refersTo: (table: string) => `Key of ${table}.`,
  units: {
    words: 'words (UAX 29)',
    passages: 'passages',
    codePoints: 'Unicode code points',
    degrees: 'degrees (WGS 84)',
  },
  tei: {
    excerpt:
      'This is an excerpt: quotations, names and a few other words stand as they were printed; […] marks what is left out.',
    project: 'The article word for word as it was received, with what its editor has marked in it.',
    unproved: 'The article, with what its editor has marked in it.',
    correction:
      'Printed words that are not what is meant, or are wrong in fact, stay in sic; what is meant stands beside them in corr, with how sure the editor is.',
    normalization: 'Unicode NFC, and single spaces. Nothing else has been changed.',
    quotation:
      'All quotation marks are kept in the text. said is what somebody is reported to have said, directly or not; soCalled is other words in quotation marks.',
    interpretation:
      'Names and other words for persons, organizations, states, groups and events are marked, and point at who or what they name.',
    stances: {
      says: 'The speaker says the words.',
      denies: 'The speaker says that they are not so.',
      asks: 'The speaker asks them.',
    },
  },
  scareQuote: 'Words in quotation marks that nobody is reported to have spoken.',
  reverses: 'The printed words say the opposite of what is meant, or attribute it to somebody else.',
  tables: {
    articles: {
      title: 'Articles',
      text: 'One row for each article.',
      columns: {
        id: idOf('article'),
        address,
        title: 'The headline, as printed.',
        title_by: 'Whose the headline is: “editor” if the text has none of its own.',
        published: `When it was published, ${edtf}.`,
        published_by: 'Whose the date is: “editor” if the text has none of its own.',
        language: 'The language of the text, as a BCP 47 tag.',
        translated_from: 'The language that it was translated from.',
        byline: 'Who wrote it, as printed.',
        publisher: 'Who published it.',
        publisher_address: 'Where it was published.',
        retrieved: 'When the source text was retrieved, in EDTF.',
        text: 'How much of the text is published: “excerpt” if only quotations, names and a few other words. All counts are of the whole text.',
        proved: 'Whether the words have been proved against a source text.',
        passages: 'How many passages it has, the headline included.',
        words: 'How many words it has, the headline included.',
        words_own: 'How many of them are in the article’s own voice.',
        words_direct: 'How many of them are a speaker’s, quoted directly.',
        words_reported: 'How many of them are a speaker’s, reported in other words.',
        mentions: 'How many stretches name an actor or event.',
        quotations: 'How many quotations it has.',
        summary: 'The editor’s summary.',
        updated: 'When the annotations were last changed in a way that readers should know about, in EDTF.',
        corrections: 'The edition’s own corrections: a list of objects with date and text.',
      },
    },
    actors: {
      title: 'Actors',
      text: 'One row for each person, state, organization, group and unnamed source.',
      columns: {
        id: idOf('actor'),
        address,
        name: 'The name by which the edition calls the actor.',
        kind: 'What the actor is.',
        names: 'The name in other languages: an object by language tag.',
        aliases: 'Other names: a list.',
        wikidata,
        same_as: sameAs,
        mentions: 'How often the articles name the actor.',
        quotations: 'How many quotations are the actor’s.',
        passed_on: 'How many quotations of others the actor passed on.',
        profile: 'What the edition says of the actor.',
      },
    },
    roles: {
      title: 'Roles',
      text: 'The posts that actors hold or held.',
      columns: {
        actor: 'Who holds the post.',
        n: nth('actor’s roles'),
        title: 'The post.',
        of: 'The actor whose post it is, such as a state.',
        from: 'When it began, in EDTF; empty if that is not known.',
        to: 'When it ended, in EDTF; empty while the actor holds it, or if that is not known.',
      },
    },
    memberships: {
      title: 'Memberships',
      text: 'Who belongs to which group or organization.',
      columns: { actor: 'Who belongs to it.', n: nth('actor’s memberships'), group: 'The group or organization.' },
    },
    events: {
      title: 'Events',
      text: 'One row for each event.',
      columns: {
        id: idOf('event'),
        address,
        name: 'What the edition calls it.',
        when: `Its date as it is known last, ${edtf}.`,
        status: 'Its last known status.',
        place: 'The name of the place.',
        country: 'The country: ISO 3166-1 alpha-2.',
        latitude: 'Degrees north.',
        longitude: 'Degrees east.',
        part_of: 'The larger event that it belongs to.',
        follows: 'The event that it follows up.',
        wikidata,
        same_as: sameAs,
        mentions: 'How often the articles name it.',
        description: 'What the edition says of it.',
      },
    },
    dates: {
      title: 'Dates of events',
      text: 'When events happened or are to happen, as it was known over time. Each date replaces those before it.',
      columns: {
        event: 'The event.',
        n: nth('event’s dates'),
        as_of: 'Since when the date was known, in EDTF; empty if always.',
        date: `The date, ${edtf}.`,
      },
    },
    statuses: {
      title: 'Statuses',
      text: 'How events stood over time, and who says so.',
      columns: {
        event: 'The event.',
        n: nth('event’s statuses'),
        as_of: 'Since when it stood so, in EDTF.',
        status: 'How it stood, or what was said of it.',
        according_to: 'The actor who says so; empty if the article itself or an outside source does.',
        note: 'What a reader should know besides.',
        source_title: 'The title of the outside source.',
        source_address: 'Its address.',
        source_date: 'Its date, in EDTF.',
      },
    },
    participants: {
      title: 'Participants',
      text: 'Who takes part in which event.',
      columns: {
        event: 'The event.',
        n: nth('event’s participants'),
        actor: 'Who takes part.',
        role: 'As what.',
      },
    },
    quotations: {
      title: 'Quotations',
      text: 'One row for each quotation: what one speaker is reported to have said.',
      columns: {
        id: idOf('quotation'),
        address,
        article: 'The article that has it.',
        speaker: 'Who is reported to have said it.',
        speaker_as: 'How the article describes the speaker at this point.',
        kind: 'How the article gives the words.',
        within: 'The quotation that contains it.',
        stance: 'How the speaker stands to the words.',
        cues: 'The words that the article introduces it with: a list.',
        text: 'The words as printed, from all segments; … where words of the article are left out between them.',
        words: 'How many words it has, without those of a quotation inside it.',
        segments: 'How many segments it has.',
        said: `When it was said, ${edtf}.`,
        said_at: 'The event at which it was said.',
        certainty: 'How certain it is that the speaker said it.',
        replies_to: 'The quotation that it answers.',
        reading: 'How a broken quotation is to be read.',
        original_language: 'The language in which it was spoken, where the words are known.',
        original_text: 'The words as they were spoken.',
        original_note: 'Where these come from, or how they differ.',
        context: 'What the edition says of it.',
      },
    },
    tellers: {
      title: 'Tellers',
      text: 'Through whom the words of a quotation came, if not from the speaker.',
      columns: {
        quotation: 'The quotation.',
        n: 'Which of those who passed it on, from 1: nearest to the speaker first.',
        actor: 'Who passed it on.',
      },
    },
    segments: {
      title: 'Segments',
      text: 'The stretches of text that quotations consist of.',
      columns: {
        quotation: 'The quotation.',
        n: nth('quotation’s segments'),
        article,
        anchor,
        passage,
        start,
        end,
        text: 'The words.',
        inside: 'The quotation whose segment directly contains it.',
      },
    },
    mentions: {
      title: 'Mentions',
      text: 'The stretches of text that name an actor or an event.',
      columns: {
        article,
        anchor,
        actor: 'The actor that it names; empty if it names an event.',
        event: 'The event that it names; empty if it names an actor.',
        n: 'Which of the article’s mentions of it, from 1.',
        passage,
        start,
        end,
        text: 'The words.',
        quotation: inQuotation,
      },
    },
    readings: {
      title: 'Readings',
      text: 'Where the wording is wrong or unclear, or a statement wrong in fact, and what is meant or right.',
      columns: {
        article,
        n: nth('article’s readings'),
        anchor,
        passage,
        start,
        end,
        printed: 'The words as printed.',
        meant: 'Whether other words are meant, the words should not be there, or nobody can tell.',
        reading: 'The words that are meant, or right.',
        certainty: 'How sure the editor is.',
        kind: 'What is wrong: the wording, what a translation made of it, or what it says.',
        reverses: 'Whether the printed words say the opposite of what is meant, or attribute it to somebody else.',
        note: 'The editor’s reason.',
        quotation: inQuotation,
      },
    },
    nodes: {
      title: 'Graph: nodes',
      text: 'The actors, for programs that draw and measure graphs, such as Gephi.',
      columns: {
        id: 'The actor.',
        label: 'The actor’s name.',
        kind: 'What the actor is.',
        mentions: 'How often the articles name the actor.',
        quotations: 'How many quotations are the actor’s.',
      },
    },
    edges: {
      title: 'Graph: edges',
      text: 'Who is quoted speaking of whom, and who passes on whose words. An edge goes from the one who speaks or passes on.',
      columns: {
        source: 'Who speaks, or passes on.',
        target: 'Who is spoken of, or whose words are passed on: the speaker’s, or those of the one between.',
        relation: '“speaks-of” or “passes-on”.',
        weight: 'How many mentions in the source’s quotations, or how many quotations passed on.',
      },
    },
  },
};
