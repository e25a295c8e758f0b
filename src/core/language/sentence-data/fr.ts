import type { SentenceData } from './sentence-data.ts';

export const fr: SentenceData = {
  bound:
    'M MM Mme Mmes Mlle Mlles Me Dr Drs Pr Mgr St Ste Gal Cdt Cne Lt Vve cf Cf p.ex ex éd env ca c.-à-d i.e av apr',
  inner: 'J.-C boul bd av janv févr avr juil sept oct nov déc Cie Ltée hab vol chap art al dépt',
  final: 'etc',
  numbered: 'n no nos p pp art vol chap fig tél n°',
  openers:
    'le la les un une des du de l’ c’ j’ n’ s’ m’ t’ qu’ lorsqu’ puisqu’ quelqu’ ce cet cette ces cela ceci ça il ' +
    'elle ils elles on je tu nous vous qui que quoi dont où son sa ses mon ma mes notre nos votre leur leurs à au aux ' +
    'en dans par pour sur sous avec sans entre vers chez depuis pendant durant avant après dès jusqu’ d’après selon ' +
    'malgré contre parmi lors et ou mais donc or ni car si comme quand lorsque puisque bien alors ainsi aussi ensuite ' +
    'puis enfin cependant toutefois néanmoins pourtant par ailleurs outre certes même déjà encore toujours jamais ' +
    'plus moins très tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune personne rien ' +
    'autre autres ici là hier aujourd’ demain est était sont a ont y se ne pas non oui deux trois quatre grâce face ' +
    'suite actuellement finalement également notamment peu beaucoup',
  lettered: 'vitamine hépatite plan type classe groupe',
  says: 'demande dit demandait répond lance',
};
