import type { SentenceData } from './sentence-data.ts';

export const nl: SentenceData = {
  bound:
    'dhr mevr mw mr dr drs ir ing prof ds st Sint jhr mgr pater bijv b.v d.w.z m.a.w o.a z.g zgn ca resp vgl nl n.l ' +
    'i.p.v t.o.v m.b.t',
  inner: 'a.s jl v.Chr n.Chr jan feb mrt apr jun jul aug sep sept okt nov dec N.V B.V e.d str tel',
  final: 'enz etc e.a',
  numbered: 'nr nrs no blz p pp art artt lid tel',
  openers:
    'de het een dit dat deze die hij zij ze wij we ik jij je u jullie er hun haar zijn mijn ons onze in op aan bij ' +
    'van voor met door uit om over onder naar tot tegen tussen na sinds tijdens volgens zonder binnen buiten vanaf en ' +
    'of maar want als toen wanneer waar wat wie hoe waarom omdat terwijl hoewel ook nog al dan nu daar hier zo toch ' +
    'wel niet geen alle alles veel enkele sommige andere elk elke ieder iedereen niemand niets vandaag gisteren ' +
    'morgen later eerst daarna daarom daarnaast bovendien echter dus zelfs is was waren heeft hebben had kan moet ' +
    'twee drie eerder inmiddels verder volgend',
};
