import { participles, verbForms } from './english-forms.ts';

const says =
  'say add argue note suggest claim report announce declare assert insist warn write tweet conclude admit acknowledge ' +
  'concede explain predict remark complain promise respond reply maintain stress pledge joke emphasize contend caution ' +
  'boast allege reiterate hint vow propose confirm deny reveal state observe continue recall counter quip lament charge ' +
  'exclaim shout yell whisper mutter answer retort muse opine proclaim affirm reaffirm testify recount speculate ' +
  'theorize assure stipulate disclose imply point clarify concur echo repeat chant read threaten intone snap scoff sneer ' +
  'summarize tout retweet underscore advise volunteer demand urge begin brag ask post recite interject object sing cry ' +
  'joke interrupt plead protest demur elaborate relate remember confess reason rail thunder growl sigh laugh';
const thinks =
  'think believe know hope fear worry doubt suspect assume realize recognize understand expect feel find show indicate ' +
  'demonstrate agree decide determine see learn imagine estimate calculate guess figure reckon anticipate foresee ' +
  'signal rule wish forget remember consider mean discover hear judge project regret presume reflect prove ' +
  'notice dream convince hold deem';
const judges =
  'criticize criticise praise endorse describe accuse cite defend support oppose mention discuss blame dismiss denounce ' +
  'blast reject slam mock tout highlight favor favour portray prefer condemn ridicule applaud laud hail decry assail ' +
  'bemoan lament chide lambaste deride disavow repudiate renounce rebuke rebut refute disparage trash savage ' +
  'denigrate attack question call compare contrast characterize characterise identify label liken deem recount reference ' +
  'stress emphasize reiterate underscore announce propose reveal recommend outline articulate detail demand order urge ' +
  'encourage thank congratulate want back consider promise predict claim suggest allege deny acknowledge admit ' +
  'confirm explain quote invoke paint disclose declare recognize recall remember accept welcome champion advocate ' +
  'embrace downplay expose decline doubt dislike hate admire fear seek approve protest appoint nominate authorize veto ' +
  'ban prohibit impose know see hear imagine witness contemplate promote contradict concede justify herald illustrate ' +
  'insult wish relish proclaim clarify interpret dispute challenge vilify skewer excoriate scold castigate berate pan ' +
  'bash knock cheer celebrate extol commend credit fault target tease deliver issue express voice echo show find ' +
  'indicate demonstrate note implore disregard ignore list envision foresee expect regret mourn summon request';
const intends =
  'plan want hope vow promise pledge refuse decline agree decide threaten aim intend seek propose prefer wish opt ' +
  'expect desire love swear offer plot claim ask demand hate need choose resolve';
const asks =
  'ask wonder question explain know describe discuss decide understand determine recall remember say show consider learn ' +
  'tell see';
const tells =
  'tell assure inform remind warn ask urge advise convince persuade notify caution encourage beg order instruct implore ' +
  'promise';
const withPrepositions =
  'talk about/of, speak about/of/on, complain about/of, call for/on, point to/out, refer to, worry about, ask about/for, ' +
  'think about/of, know about/of, warn about/of/against, comment on, argue for/against/about, joke about, ' +
  'disagree with/on, agree with/on/to, rail against, focus on, hint at, allude to, apologize for, object to, ' +
  'dream of, boast about/of, brag about, care about, respond to, react to, elaborate on, approve of, disapprove of, ' +
  'vote for/against, push for/back, look for, campaign on, insist on, wait for, express about, lash out, weigh in, ' +
  'muse about, wonder about, rave about, rant about, testify about, hear about/of, learn about/of, write about/of, ' +
  'side with, advocate for, press for, root for, pray for, hope for, long for, plead for, protest against, reflect on, ' +
  'believe in, opt for, aspire to, subscribe to, take on, go after, sign on, defer to, tweet about';

/** The verbs of English that show who says or thinks what, in all their forms. */
export const englishVerbs = {
  says: verbForms(says),
  speaks: verbForms('wonder react crack agree go put gush chime deadpan venture'),
  thinks: verbForms(thinks),
  judges: verbForms(judges),
  intends: verbForms(intends),
  asks: verbForms(asks),
  tells: verbForms(tells),
  seems: verbForms('seem appear'),
  participles: participles([says, thinks, judges, intends, tells].join(' ')),
  prepositional: new Set(
    withPrepositions.split(', ').flatMap((phrase) => {
      const [verb = '', prepositions = ''] = phrase.split(' ');
      return prepositions
        .split('/')
        .flatMap((preposition) => [...verbForms(verb)].map((form) => `${form} ${preposition}`));
    }),
  ),
};
