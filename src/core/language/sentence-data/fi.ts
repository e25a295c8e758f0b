import type { SentenceData } from './sentence-data.ts';

export const fi: SentenceData = {
  bound: 'esim ks vrt nk ns mm.e tri prof dos maist fil toht dipl ins vt os n noin ent synt kuol',
  inner: 'milj mrd puh v vs klo s',
  late: 'jaa eaa eKr jKr',
  final: 'jne ym yms mm tms etc',
  numbered: 'nro n:o s ss klo kello puh kpl luku art § n',
  openers:
    'hän se he ne minä sinä me te tämä tuo nämä nuo siinä tässä siellä täällä silloin nyt sitten kun jos vaikka koska ' +
    'että mutta ja tai sekä myös kuitenkin lisäksi siksi niin näin mitä kuka miksi miten missä milloin joka jotka ' +
    'vain jo vielä aina ei eivät en on oli ovat olivat voi kaikki monet jotkut joku mikään kukaan hänen heidän sen ' +
    'niiden meidän minun tänään eilen huomenna myöhemmin aiemmin ensin ennen jälkeen mukaan',
  ordinals: true,
};
