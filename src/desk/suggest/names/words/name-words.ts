/** The words by which a language tells what a name is. All are lists, separated by spaces; of `|` where a word has spaces. */
export interface NameWords {
  /** Whether all nouns have capitals, so that these tell no name. */
  readonly nounsHaveCapitals?: true;
  /** Before a person’s name: Mr, Dr. They are no mention by themselves. */
  readonly honorifics: string;
  /** Offices, before a name or alone, in capitals: `President|Prime Minister`. */
  readonly titles: string;
  /** Titles that are as often words of other names: King, Justice. */
  readonly weakTitles: string;
  /** Words before a title: Former, Deputy. */
  readonly ofTitles: string;
  /** What a minister is of: State, Finance. */
  readonly portfolios: string;
  /** The last or first words of names of organizations, of places, and of what is neither. */
  readonly organizations: string;
  readonly places: string;
  readonly neither: string;
  /** Small words within names of persons and places: “de”, “van”. */
  readonly particles: string;
  /** Common words with which names begin: New, United. */
  readonly beginNames: string;
  /** Names of one word that are common words, too: Congress, Labour. */
  readonly alone: string;
  /** All who belong to a people, a faith or a party: Muslims, Republicans. */
  readonly peoples: string;
  /** Family names among the words of organizations, places and others: Park, Law. */
  readonly surnamesToo: string;
  /** Words that are a part of names, and no name by themselves. */
  readonly notAlone: string;
  /** Words with capitals that are in no name of an actor: months, days. */
  readonly never: string;
  /** Words that begin sentences and are no names. */
  readonly common: string;
  /** Words with which sentences begin, and no names. */
  readonly openers: string;
  /** Places that are widely known, with `|` between them: continents, regions, large cities. The capitals of states are known besides. */
  readonly knownPlaces: string;
  readonly givenNames: string;
  /** “According to”, after which a speaker is named. */
  readonly accordingTo: string;
  /** Nouns for people who speak without a name, in the plural and singular, as patterns. */
  readonly speakers: string;
  /** What may stand before such a noun: “senior”, “three”. */
  readonly ofSpeakers: string;
  /** Pronouns for one person. */
  readonly pronouns: string;
  readonly articles: string;
  /** Of which a place follows with “of”: mayor, city. */
  readonly placeNouns: string;
  /** Before a place: “in”. */
  readonly inPlace: string;
}
