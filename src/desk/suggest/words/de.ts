import { type CueWords, noWords, words } from './cue-words.ts';

export const de: CueWords = {
  ...noWords,
  hasInversion: true,
  hasCapitalNouns: true,
  says: words(
    'sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten teilt teilte mitgeteilt berichtet berichtete ' +
      'berichteten schreibt schrieb schrieben geschrieben meint meinte meinten behauptet behauptete behaupteten warnt warnte ' +
      'warnten fordert forderte forderten kündigt kündigte angekündigt ergänzt ergänzte bestätigt bestätigte bestätigten ' +
      'räumt räumte eingeräumt kritisiert kritisierte kritisierten antwortet antwortete antworteten fragt fragte fragten ' +
      'versichert versicherte versicherten bestreitet bestritt bestritten dementiert dementierte unterstreicht unterstrich ' +
      'äußert äußerte zitiert zitierte verkündet verkündete verlangt verlangte verlangten ruft rief mahnt mahnte lobt lobte ' +
      'resümiert resümierte spricht sprach prophezeit prophezeite argumentiert argumentierte heißt hieß',
  ),
  thinks: words(
    'glaubt glaubte glauben glaubten denkt dachte denken hofft hoffte hoffen hofften fürchtet fürchtete befürchtet ' +
      'befürchtete befürchten vermutet vermutete vermuten erwartet erwartete erwarten weiß wusste wissen zeigt zeigte zeigen ' +
      'findet fand finden rechnet rechnete rechnen bezweifelt bezweifelte',
  ),
  judges: words(
    'nennt nannte nannten kritisiert kritisierte bezeichnet bezeichnete bezeichneten lobt lobte begrüßt begrüßte verurteilt verurteilte',
  ),
  asks: words('fragt fragte fragten weiß wusste erklärt erklärte'),
  according: ['laut', 'nach angaben', 'nach ansicht', 'nach worten', 'nach einschätzung', 'gemäß'],
  accordingAfter: words('zufolge'),
  that: words('dass daß'),
  questions: words('ob wie warum wer was wann wo weshalb'),
  auxiliaries: words(
    'ist sind war waren hat haben hatte hatten habe sei seien wäre wären hätte hätten wird werden wurde wurden werde würde ' +
      'würden kann können könne könnte soll sollen solle sollte muss müssen müsse müsste will wollen wolle wollte darf dürfe',
  ),
  adverbs: words(
    'nicht auch noch schon bereits zuvor später nun jetzt nie dann heute gestern erneut weiter dabei dazu zudem',
  ),
  persons: words('er'),
  pronouns: words('sie es wir ich ihr man'),
  objects: words('ihm ihn ihr ihnen mir uns sich'),
  relatives: words('welcher welche welches'),
  determiners: words(
    'der die das den dem des ein eine einer einem einen sein seine ihr ihre dieser diese viele einige mehrere',
  ),
  prepositions: words(
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen ohne um durch seit während wegen zwischen',
  ),
  joining: words('von vom aus'),
  conjunctions: words('und oder aber denn weil wenn als obwohl während damit bevor nachdem'),
  and: words('und'),
  breaks: words('aber doch während obwohl weil denn wobei'),
  times: words('montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern'),
  media: words(
    'zeitung spiegel zeit welt bild faz dpa afp reuters ap ard zdf orf srf tagesschau deutschlandfunk rundfunk presse',
  ),
  hasCommaBeforeClause: true,
};
