import { type CueWords, noWords, words } from './cue-words.ts';

const says =
  'dit disent disait dite affirme affirment affirmé affirmait déclare déclarent déclaré explique expliquent expliqué ' +
  'expliquait assure assurent assuré ajoute ajoutent ajouté précise précisent précisé souligne soulignent souligné indique ' +
  'indiquent indiqué annonce annoncent annoncé rapporte rapportent rapporté estime estiment estimé écrit écrivent estimait ' +
  'répond répondent répondu demande demandent demandé reconnaît reconnaissent reconnu admet admettent admis nie nient nié ' +
  'dément démentent démenti avertit avertissent averti prévient prévenu insiste insistent insisté rappelle rappellent ' +
  'rappelé confirme confirment confirmé conclut conclu prétend prétendent prétendu soutient soutiennent soutenu dénonce ' +
  'dénoncent dénoncé martèle martelé raconte racontent raconté confie confié lance lancé note noté relève relevé ' +
  'poursuit poursuivi réagit réagi promet promis déplore déploré regrette regretté martelait';

/** “répond-il”, “ajoute-t-elle”. */
const withPronouns = (list: string) =>
  words(
    list.replace(/\S+/g, (verb) =>
      [verb, ...['il', 'elle', 'on', 'ils', 'elles'].flatMap((one) => [`${verb}-${one}`, `${verb}-t-${one}`])].join(
        ' ',
      ),
    ),
  );

export const fr: CueWords = {
  ...noWords,
  says: withPronouns(says),
  hasInversion: true,
  thinks: words(
    'croit croient croyait pense pensent pensait espère espèrent espérait craint craignent craignait sait savent savait doute ' +
      'doutent considère considèrent suppose supposent prévoit prévoient montre montrent révèle révèlent suggère suggèrent juge jugent',
  ),
  judges: words(
    'qualifie qualifié qualifient critique critiqué critiquent dénonce dénoncé condamne condamné salue salué juge jugé',
  ),
  intends: words('veut veulent voulait souhaite souhaitent compte comptent espère espèrent refuse refusent prévoit'),
  asks: words('demande demandent demandé sait ignore explique expliqué'),
  according: ['selon', "d'après", 'pour', 'aux yeux de'],
  that: words("que qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu'en"),
  questions: words("si s'il s'ils comment pourquoi qui quand où quel quelle"),
  auxiliaries: words(
    "a ont avait avaient est sont était étaient sera seront aurait auraient serait seraient être avoir été a-t-il a-t-elle ont-ils ont-elles n'a n'ont",
  ),
  adverbs: words("ne pas n' aussi jamais déjà encore hier aujourd'hui ensuite également toujours puis ainsi"),
  adverbEnding: /...ment$/,
  persons: words('il elle'),
  pronouns: words("ils elles je nous vous on j'ai"),
  objects: words('lui leur me nous se'),
  relatives: words('qui'),
  determiners: words('le la les un une des du son sa ses leur leurs ce cette ces plusieurs certains'),
  prepositions: words(
    'à au aux de du des en dans par pour sur sous avec sans depuis entre contre chez lors après avant pendant vers',
  ),
  joining: words("de du des d'un d'une"),
  conjunctions: words('et ou mais car parce quand lorsque tandis alors comme si'),
  and: words('et'),
  breaks: words('mais tandis alors où dont qui'),
  times: words("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui"),
  media: words(
    'monde figaro libération afp reuters ap parisien radio télévision bfm rtl rfi inter presse agence journal quotidien magazine croix échos',
  ),
};
