import type { SentenceData } from './sentence-data.ts';

export const it: SentenceData = {
  bound:
    'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten magg mons don ' +
    'Sig S p.es es cfr vs ca c.a mr mrs',
  inner: 'S.p.A S.r.l a.C d.C gen feb apr giu lug ago sett ott nov dic tel',
  final: 'ecc etc',
  numbered: 'n nn art artt pag pagg p pp vol cap fig tel par co',
  openers:
    'il lo la i gli le l’ un’ c’ dell’ all’ dall’ nell’ sull’ un uno una questo questa questi queste quello quella ' +
    'quelli quelle ciò egli ella esso essa essi lui lei loro io tu noi voi chi che cui quale quali suo sua suoi sue ' +
    'mio nostro nostra di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nello ' +
    'nella nei negli nelle con per su sul sulla sui tra fra senza sotto sopra verso dopo prima durante secondo contro ' +
    'presso e ed o ma però se come quando dove mentre perché poiché anche inoltre infatti quindi dunque così allora ' +
    'poi infine tuttavia invece ora adesso ieri oggi domani qui qua là già ancora sempre mai più meno molto tutto ' +
    'tutta tutti tutte ogni alcuni alcune molti nessuno nulla altro altri non no sì si ci vi ne è era sono ha hanno ' +
    'fu due tre grazie',
  says: 'chiese disse domandò rispose',
};
