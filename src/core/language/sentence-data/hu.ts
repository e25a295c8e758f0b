import type { SentenceData } from './sentence-data.ts';

export const hu: SentenceData = {
  bound: 'dr prof ifj id özv gr br szt kb pl ill ún vö ld stb.a u.n',
  inner: 'Kft Rt Zrt Nyrt Bt sz ker kerület jan febr márc ápr máj jún júl aug szept okt nov dec i.sz i.e u tel',
  final: 'stb etc',
  numbered: 'sz old kb tel',
  openers:
    'ő ők az a egy ez azok ezek én te mi ti itt ott akkor most ma tegnap holnap később korábban ha mert hogy és de ' +
    'vagy is nem nincs van volt lesz csak már még minden mindenki senki semmi sok több néhány más mint amikor ahol ' +
    'aki ami miért hogyan ki mit azonban ezért tehát továbbá ugyanakkor szerint után előtt közben így úgy',
  ordinals: true,
};
