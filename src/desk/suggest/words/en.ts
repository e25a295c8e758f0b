import { type CueWords, noWords, phrases, words } from './cue-words.ts';
import { englishPoints } from './english-points.ts';
import { englishVerbs } from './english-verbs.ts';

const times =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently later earlier again';

/** Pronouns alone and with the beginning of their verb: “he”, “he’s”, “he’d”, “he’ll”. */
const withVerbs = (list: string, endings: string) =>
  words(
    list.replace(/\S+/g, (pronoun) => [pronoun, ...endings.split(' ').map((ending) => pronoun + ending)].join(' ')),
  );

export const en: CueWords = {
  ...noWords,
  ...englishVerbs,
  claims: words(
    'claim claims suggestion suggestions statement statements idea notion belief assertion assertions complaint complaints ' +
      'accusation accusations allegation allegations argument arguments concern concerns fear fears hope hopes doubt doubts ' +
      'worry worries speculation rumor rumors confidence sense feeling conclusion opinion view impression expectation ' +
      'expectations assumption assumptions assurance assurances insistence criticism admission acknowledgment report reports ' +
      'warning warnings prediction predictions perception theory charge charges contention promise pledge conviction ' +
      'announcement agreement realization signal signals sign signs evidence recognition fact indication news ' +
      'interpretation judgment forecast forecasts',
  ),
  intentions: words(
    'decision plan plans proposal proposals offer desire refusal promise promises pledge pledges vow threat threats ' +
      'reluctance unwillingness willingness call calls intention intentions request requests bid inclination commitment ' +
      'determination effort agreement ambition eagerness hope hopes',
  ),
  attitudes: phrases(
    'support for, support among, support of, opposition to, criticism of, concern about, concerns about, concern over, ' +
      'concerns over, questions about, question about, fears about, fears of, fear of, doubts about, calls for, call for, ' +
      'attacks on, attack on, plans for, plan for, proposal for, proposals for, comments about, comments on, remarks about, ' +
      'remarks on, views on, view of, views of, endorsement of, enthusiasm for, hopes for, hope of, hope for, praise for, ' +
      'respect for, allegations of, accusations of, claims of, claim of, charges of, decision on, position on, positions on, ' +
      'stance on, anger at, anger over, anger about, frustration with, frustration over, skepticism about, denunciation of, ' +
      'condemnation of, defense of, rejection of, disdain for, distrust of, dislike of, love of, interest in, ' +
      'speculation about, speculation over, talk of, talk about, description of, warning about, promise of, ' +
      'prospect of, predictions of, worries about, complaints about, discussion of, discussion about, statements about, ' +
      'pledge of, demands for, demand for, appeal for, push for, commitment to, approval of, disapproval of, reports of',
  ),
  certain: words(
    'confident hopeful aware convinced sure certain optimistic adamant worried concerned afraid unaware skeptical doubtful ' +
      'happy glad proud surprised disappointed shocked angry pleased pessimistic clear grateful thankful insistent likely ' +
      'believed said reported thought expected understood known observed predicted feared estimated argued',
  ),
  willing: words(
    'willing eager unwilling reluctant ready determined hesitant likely unlikely prepared happy glad proud keen anxious',
  ),
  expected: words(
    'expected believed said thought known considered reported alleged supposed rumored asked accused seen poised projected ' +
      'slated predicted urged meant intended designed forced required allowed told called quoted viewed described interpreted',
  ),
  according: ['according to', 'in the view of', 'in the words of', 'in the eyes of'],
  by: words('by'),
  that: words('that'),
  questions: words('whether if how why what who which where when'),
  infinitive: words('to'),
  auxiliaries: words(
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
      "cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't " +
      "gets got get let let's",
  ),
  adverbs: words(
    'not also never again later once even still now just then often already previously recently repeatedly first long only ' +
      'soon always sometimes ever instead further too really rather almost nevertheless nonetheless thus meanwhile ' +
      'himself herself themselves itself both all simply today yesterday tonight earlier afterward clearly',
  ),
  adverbEnding: /..ly$/,
  pastEnding: /..ed$/,
  possessive: /(?:'s|s')$/,
  persons: withVerbs('he she', "'s 'd 'll"),
  pronouns: new Set([
    ...withVerbs('it there this these those one', "'s 'd 'll"),
    ...withVerbs('i we you they', "'m 're 've 'd 'll"),
  ]),
  objects: words('him her them me us you himself herself themselves'),
  owners: words('his her their its my our your'),
  empty: words('it there'),
  as: words('as'),
  relatives: words('who which that'),
  determiners: words(
    'the a an his her its their our my your this that these those some many several few most no any each every another',
  ),
  quantifiers: words('some many several few most another those'),
  prepositions: words(
    'about of for on against with over in at from by as into upon toward towards to after before during since until till ' +
      'through between among amid despite without within under across behind beyond per via like than including outside ' +
      'near around',
  ),
  joining: words('of for at in from with to on'),
  conjunctions: words(
    'and or but nor while when because although though if unless as since whereas that so whether after before until once than',
  ),
  and: words('and but'),
  breaks: words(
    'but which while although though even where despite whereas yet compared he she they who it we there the a an some most so',
  ),
  breaksOfObjects: words('and with as'),
  endsOfObjects: words('when while because after during before until last'),
  times: words(`${times} this last`),
  points: englishPoints,
  media: words(
    'news times post journal agency radio tv television magazine newspaper press herald tribune guardian chronicle gazette ' +
      'globe cnn nbc abc cbs bbc npr pbs msnbc afp ap reuters bloomberg yonhap xinhua tass kyodo politico axios breitbart ' +
      'telegraph observer economist newsweek forbes ilbo shimbun interfax',
  ),
};
