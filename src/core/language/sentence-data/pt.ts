import type { SentenceData } from './sentence-data.ts';

export const pt: SentenceData = {
  bound:
    'Sr Sra Srta Srs Dr Dra Drs Prof Profa Eng Arq Gen Cel Cap Ten Sgt D Dom Fr Pe Exmo Exma Sto Sta p.ex ex cf vs ' +
    'aprox',
  inner: 'Ltda Cia Av Jr hab jan fev abr jun jul ago set out nov dez séc a.C d.C S.A',
  final: 'etc a.m p.m',
  numbered: 'n nº n.º núm p pp pág págs art arts vol cap fig tel',
  openers:
    'o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas eu tu você ' +
    'nós seu sua seus suas meu minha nosso nossa de do da dos das em no na nos nas num numa por pelo pela para com ' +
    'sem sob sobre entre até desde após durante segundo contra ao à aos às e ou mas porém se como quando onde ' +
    'enquanto porque que quem qual quais também além assim então depois antes agora hoje ontem amanhã aqui ali lá já ' +
    'ainda sempre nunca só mais menos muito muitos toda todo todos todas cada outro outra outros alguns algumas ' +
    'vários ninguém nada não sim há foi era é são está estão tem têm dois duas três apesar contudo entretanto ' +
    'portanto pois segundo',
  says: 'perguntou disse respondeu',
};
