import type { SentenceData } from './sentence-data.ts';

export const cs: SentenceData = {
  bound:
    'dr prof doc ing mgr bc judr mudr phdr rndr csc gen plk kpt npor por sv p pí např tzv tzn tj mj resp srov viz ul ' +
    'nám tř cca č čp čl fr angl něm lat',
  inner: 'tis mil mld mil.kč hod min sek Kč kč stol n.l př.n.l okr kraj spol s.r.o a.s roč',
  final: 'atd apod aj etc',
  numbered: 'č čl odst str s sv kap obr tab tel',
  openers:
    'on ona ono oni já ty my vy to ten ta tato tento toto tyto ti ty v ve na do z ze od po před při za nad pod o u ' +
    'pro bez přes mezi podle během kromě i a ale nebo však že aby jestli pokud když kdy kde kdo co jak jaký proč ' +
    'který která které protože ačkoli proto tedy také též rovněž navíc přitom potom pak nyní teď dnes včera zítra ' +
    'tady zde tam tak ne nikdo nic už ještě jen pouze dokonce vše všichni všechny každý někteří mnoho několik jeho ' +
    'její jejich můj náš svůj jiný jiné jeden jedna dva tři je byl byla bylo byli jsou bude může lze více méně téměř',
  ordinals: true,
};
