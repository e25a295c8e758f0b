import type { SentenceData } from './sentence-data.ts';

export const pl: SentenceData = {
  bound:
    'dr prof hab inż mgr lek ks św bł o bp abp kard gen płk ppłk mjr kpt por ppor sierż st mł asp nadkom kom insp red ' +
    'ul al pl os im np tj tzn tzw m.in ok zob por ob kol p pp zm ur wg ang łac niem franc ros red',
  inner: 'tys mln mld zł gr proc woj pow gm pkt n.e p.n.e sp kl godz st tel paraf hr',
  late: 'r w',
  final: 'itd itp etc in',
  numbered: 'nr art ust str s t z poz pkt godz rozdz rys tab',
  openers:
    'on ona ono oni one ja ty my wy to ten ta te tego tej tym tych ci w we na do z ze od po przed przy za nad pod o u ' +
    'dla bez przez między wśród według podczas oprócz i a ale lub albo oraz jednak że żeby aby jeśli jeżeli gdy kiedy ' +
    'gdzie kto co jak jaki dlaczego czy który która które ponieważ bo chociaż choć więc zatem dlatego także też ' +
    'również ponadto natomiast tymczasem potem następnie teraz dziś dzisiaj wczoraj jutro tu tutaj tam tak nie nikt ' +
    'nic już jeszcze tylko nawet wszystko wszyscy wszystkie każdy każda niektórzy wielu wiele kilka jego jej ich mój ' +
    'nasz swój inny inne jeden jedna dwa trzy jest był była było były są będzie może można trzeba więcej mniej prawie',
  ordinals: true,
};
