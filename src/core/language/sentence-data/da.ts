import type { SentenceData } from './sentence-data.ts';

export const da: SentenceData = {
  bound:
    'dr prof hr fru fr lic mag cand stud phil jur med sct skt st f.eks bl.a d.v.s dvs s.k f.h.v fhv jf ang evt inkl ' +
    'ekskl ca c.a pga i.e red',
  inner: 'kr pct mio mia jan feb mar apr jun jul aug sept okt nov dec f.Kr e.Kr tlf pr str kap A/S',
  final: 'm.m m.v mv osv o.s.v etc m.fl',
  numbered: 'kl nr nrk s side kap tlf ca art stk bd fig',
  openers:
    'han hun den det de vi i jeg du man en et på af til fra med om for ved under over efter før siden uden mellem ' +
    'gennem mod ifølge trods hos blandt og men eller så at når da der her hvor som hvad hvem hvordan hvorfor hvilken ' +
    'hvis fordi mens selvom også nu desuden derimod derfor dog alligevel senere tidligere dag går ikke ingen intet ' +
    'alle alt mange flere nogle hver anden andre hans hendes deres dens min vores sin dette denne disse er var har ' +
    'havde kan skal skulle findes kun allerede to tre både',
  ordinals: true,
};
