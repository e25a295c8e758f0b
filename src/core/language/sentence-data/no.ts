import type { SentenceData } from './sentence-data.ts';

export const no: SentenceData = {
  bound: 'dr prof hr fru st cand stud jur med f.eks bl.a dvs d.v.s s.k jf ang evt inkl ekskl ca red',
  inner: 'kr pst mill mrd jan feb mar apr jun jul aug sept okt nov des f.Kr e.Kr tlf pr kap',
  final: 'm.m mv osv o.s.v etc m.fl',
  numbered: 'kl nr s side kap tlf ca art str bd fig',
  openers:
    'han hun den det de vi dere jeg du man en et ei på av til fra med om for ved under over etter før siden uten ' +
    'mellom gjennom mot ifølge tross hos blant og men eller så at når da der her hvor som hva hvem hvordan hvorfor ' +
    'hvilken hvis fordi mens selv også nå dessuten derimot derfor likevel senere tidligere i dag går ikke ingen intet ' +
    'alle alt mange flere noen hver annen andre hans hennes deres dens min vår sin dette denne disse er var har hadde ' +
    'kan skal skulle finnes bare allerede to tre både',
  ordinals: true,
};
