import type { CueWords } from './cue-words.ts';
import { participles, verbForms } from './english-forms.ts';

const words = (list: string) => new Set(list.split(/\s+/));
const phrases = (list: string) => new Set(list.split(/,\s*/));

/** Each verb in all its forms, with each of the prepositions: “talk about/of”. */
const verbPhrases = (list: string) =>
  new Set(
    list.split(/,\s*/).flatMap((phrase) => {
      const [verb = '', prepositions = ''] = phrase.split(' ');
      return prepositions
        .split('/')
        .flatMap((preposition) => [...verbForms(verb)].map((form) => `${form} ${preposition}`));
    }),
  );

const says =
  'say add argue note suggest claim report announce declare assert insist warn write tweet conclude admit acknowledge ' +
  'concede explain predict remark complain promise respond reply maintain stress pledge joke emphasize contend caution ' +
  'boast allege reiterate hint vow propose confirm deny reveal state observe continue recall counter quip lament charge ' +
  'exclaim shout yell whisper mutter answer retort muse opine proclaim affirm reaffirm testify recount speculate ' +
  'theorize declaim assure stipulate disclose imply point clarify concur echo repeat chant read conclude joke ' +
  'threaten intone snap scoff sneer summarize tout retweet underscore advise volunteer demand urge begin brag';
const thinks =
  'think believe know hope fear worry doubt suspect assume realize recognize understand expect feel find show indicate ' +
  'demonstrate agree decide determine see learn imagine estimate calculate guess figure reckon anticipate foresee ' +
  'signal rule wish forget remember consider mean discover hear judge project reason regret presume reflect prove ' +
  'notice dream reason convince hold sense deem';
const judges =
  'criticize criticise praise endorse describe accuse cite defend support oppose mention discuss blame dismiss denounce ' +
  'blast reject slam mock tout highlight favor favour portray prefer condemn ridicule applaud laud hail decry assail ' +
  'bemoan lament chide lambaste deride disavow repudiate renounce rebuke rebut refute disparage trash savage ' +
  'denigrate attack question call compare contrast characterize identify label liken deem recount reference stress ' +
  'emphasize reiterate underscore announce propose reveal recommend outline articulate detail demand order urge ' +
  'encourage thank congratulate want back consider promise predict claim suggest allege deny acknowledge admit ' +
  'confirm explain quote invoke paint disclose declare recognize recall remember accept welcome champion advocate ' +
  'embrace downplay denied downplay expose decline doubt dislike hate admire fear seek approve protest ' +
  'appoint nominate authorize veto ban prohibit impose know see hear imagine witness contemplate promote ' +
  'contradict concede characterise justify herald illustrate insult wish relish proclaim clarify interpret ' +
  'question dispute challenge vilify skewer excoriate scold castigate berate pan bash knock cheer celebrate ' +
  'extol commend credit fault target tease deliver issue express voice echo show find indicate demonstrate note ' +
  'urge implore disregard ignore list favor envision foresee expect support regret mourn summon urge request';
const intends =
  'plan want hope vow promise pledge refuse decline agree decide threaten aim intend seek propose prefer wish opt ' +
  'expect desire love swear offer plot claim ask demand hate need choose resolve';
const asks =
  'ask wonder question explain know describe discuss decide understand determine recall remember say show consider learn tell see';
const tells =
  'tell assure inform remind warn ask urge advise convince persuade notify caution encourage beg order instruct implore promise';

/** English. */
export const en: CueWords = {
  says: verbForms(says),
  thinks: verbForms(thinks),
  judges: verbForms(judges),
  intends: verbForms(intends),
  asks: verbForms(asks),
  tells: verbForms(tells),
  participles: participles([says, thinks, judges, intends, tells].join(' ')),
  prepositional: verbPhrases(
    'talk about/of, speak about/of/on, complain about/of, call for/on, point to/out, refer to, worry about, ask about/for, ' +
      'think about/of, know about/of, warn about/of/against, comment on, argue for/against/about, joke about, ' +
      'disagree with/on, agree with/on/to, rail against, focus on, hint at, allude to, apologize for, object to, ' +
      'dream of, boast about/of, brag about, care about, respond to, react to, elaborate on, approve of, disapprove of, ' +
      'vote for/against, push for/back, look for, campaign on, insist on, wait for, express about, lash out, weigh in, ' +
      'muse about, wonder about, rave about, rant about, testify about, hear about/of, learn about/of, write about/of, ' +
      'side with, advocate for, press for, root for, pray for, hope for, long for, plead for, protest against, reflect on, ' +
      'believe in, opt for, believe in, aspire to, subscribe to, take on, go after, sign on, defer to, tweet about',
  ),
  claims: words(
    'claim claims suggestion suggestions statement statements idea notion belief assertion assertions complaint complaints ' +
      'accusation accusations allegation allegations argument arguments concern concerns fear fears hope hopes doubt doubts ' +
      'worry worries speculation rumor rumors confidence sense feeling conclusion opinion view impression expectation ' +
      'expectations assumption assumptions assurance assurances insistence criticism admission acknowledgment report reports ' +
      'warning warnings prediction predictions perception theory charge charges contention promise pledge conviction ' +
      'announcement agreement realization signal signals sign signs evidence recognition fact indication news',
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
      'speculation about, speculation over, talk of, talk about, description of, description of, warning about, promise of, ' +
      'prospect of, predictions of, worries about, complaints about, discussion of, discussion about, statements about, ' +
      'pledge of, demands for, demand for, appeal for, push for, commitment to, approval of, disapproval of, reports of',
  ),
  certain: words(
    'confident hopeful aware convinced sure certain optimistic adamant worried concerned afraid unaware skeptical doubtful ' +
      'happy glad proud surprised disappointed shocked angry pleased pessimistic clear grateful thankful insistent likely',
  ),
  willing: words(
    'willing eager unwilling reluctant ready determined hesitant likely unlikely prepared happy glad proud keen anxious',
  ),
  seems: verbForms('seem appear'),
  expected: words(
    'expected believed said thought known considered reported alleged supposed rumored asked accused seen poised projected ' +
      'slated predicted urged meant intended designed forced required allowed told called quoted viewed described',
  ),
  according: ['according to', 'in the view of', 'in the words of', 'in the eyes of'],
  that: words('that'),
  questions: words('whether if how why what who which where when'),
  infinitive: words('to'),
  auxiliaries: words(
    'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
      "cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't " +
      "he's she's it's they've we've i've you've he'd she'd they'd i'd we'd i'm we're they're you're gets got get let let's",
  ),
  adverbs: words(
    'not also never again later once even still now just then often already previously recently repeatedly first long only ' +
      'soon always sometimes once ever instead further too really rather almost nevertheless nonetheless thus meanwhile ' +
      'himself herself themselves itself both all simply today yesterday tonight earlier afterward clearly',
  ),
  pronouns: words('he she it they i we you there this these those one'),
  objects: words('him her them me us you himself herself themselves'),
  relatives: words('who which that'),
  determiners: words(
    'the a an his her its their our my your this that these those some many several few most no any each every another',
  ),
  prepositions: words(
    'about of for on against with over in at from by as into upon toward towards to after before during since until till ' +
      'through between among amid despite without within under across behind beyond per via like than including outside near around',
  ),
  joining: words('of for at in from with to on'),
  conjunctions: words(
    'and or but nor while when because although though if unless as since whereas that so whether after before until once than',
  ),
  breaks: words('but which while although though even saying where despite whereas yet'),
  times: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently later earlier again this last',
  ),
};
