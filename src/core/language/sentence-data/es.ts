import type { SentenceData } from './sentence-data.ts';

export const es: SentenceData = {
  bound:
    'sr sra srta sres sras D d Dña dña Dn dr dra dres prof profa lic licda lcdo lcda ing arq gral gen cnel tte sgto ' +
    'cmdte mons rvdo pbro excmo excma ilmo ilma sto sta fr hno hna pdte Mr Mrs p.ej ej i.e vs cf cfr aprox',
  inner:
    'EE FF AA RR HH JJ OO CC SS MM DD PP AC DC Ud Uds Vd Vds Cía Ltda Ltd Inc Corp Co Jr Av Avda Col Gob Univ Depto ' +
    'Dpto Prov Admón máx mín núms ene feb abr jun jul ago sept oct nov dic S.A',
  final: 'UU etc a.m p.m',
  late: 'a.C d.C a.e.c',
  numbered: 'ca núm núms nº n.º No no pág págs p pp art arts vol vols cap caps fig figs tel ext km',
  openers:
    'el la los las lo un una unos unas éste ésta éstos este esta estos estas ese esa eso esto esos esas aquel aquella ' +
    'él ella ellos ellas yo tú usted ustedes nosotros su sus mi mis tu nuestro nuestra en de del a al con por para ' +
    'sin sobre entre desde hasta según durante tras ante bajo contra mediante hacia y e o u pero sino aunque porque ' +
    'como cuando donde mientras si que quien quienes cual qué quién cómo cuándo no sí también tampoco además así ' +
    'entonces luego después antes ahora hoy ayer mañana aquí allí ya aún todavía sólo solo muy más menos todo toda ' +
    'todos todas cada otro otra otros otras algunos algunas varios varias muchos muchas pocos ninguno nadie nada algo ' +
    'alguien se le les me nos te hay fue era eran es son está están ha han había tiene tienen dos tres cuatro ' +
    'actualmente finalmente posteriormente asimismo igualmente precisamente dicho dicha pese gracias debido incluso ' +
    'quizá quizás tal tales ambos',
  lettered: 'vitamina hepatitis plan tipo clase grupo',
  says: 'dijo preguntó respondió añadió escribió contestó',
};
