import { type CueWords, noWords, words } from './cue-words.ts';

export const es: CueWords = {
  ...noWords,
  hasInversion: true,
  says: words(
    'dice dicen dijo dijeron dicho decía afirma afirman afirmó afirmaron afirmado asegura aseguran aseguró aseguraron ' +
      'asegurado señala señalan señaló señalaron señalado explica explican explicó explicaron explicado declara declaró ' +
      'declararon declarado añade añadió añadieron agrega agregó agregaron indica indicó indicaron sostiene sostienen sostuvo ' +
      'sostuvieron manifiesta manifestó manifestaron anuncia anunció anunciaron anunciado informa informó informaron ' +
      'informado advierte advirtió advirtieron denuncia denunció denunciaron reconoce reconoció reconocieron admite admitió ' +
      'admitieron niega negó negaron comenta comentó comentaron escribe escribió escribieron apunta apuntó subraya subrayó ' +
      'insiste insistió recuerda recordó responde respondió respondieron pregunta preguntó preguntaron concluye concluyó ' +
      'destaca destacó precisa precisó confirma confirmó confirmaron expresa expresó pide pidió pidieron exige exigió ' +
      'reitera reiteró relata relató cuenta contó promete prometió alega alegó argumenta argumentó',
  ),
  thinks: words(
    'cree creen creía creyó piensa piensan pensaba espera esperan esperaba teme temen temía considera consideran consideró ' +
      'opina opinan opinó sabe saben sabía supone suponen duda dudan estima estiman estimó prevé prevén demuestra muestra ' +
      'muestran mostró revela revelan reveló sugiere sugieren sugirió',
  ),
  judges: words(
    'califica calificó calificaron llama llamó llamaron critica criticó criticaron condena condenó elogia elogió rechaza rechazó tacha tachó',
  ),
  intends: words(
    'quiere quieren quiso planea planean espera esperan pretende pretenden prometió promete decidió rechazó',
  ),
  asks: words('pregunta preguntó preguntaron sabe explica explicó'),
  according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
  that: words('que'),
  questions: words('si cómo qué quién por cuándo dónde cuánto'),
  auxiliaries: words(
    'ha han había habían he hemos es son era eran fue fueron será serán está están estaba estaban ser sido',
  ),
  adverbs: words('no también ya nunca hoy ayer luego después además aún todavía ahora siempre se'),
  adverbEnding: /..mente$/,
  persons: words('él ella'),
  pronouns: words('ellos ellas yo nosotros usted ustedes'),
  objects: words('le les lo la los las me nos'),
  relatives: words('quien quienes'),
  determiners: words('el la los las un una unos unas su sus este esta estos estas varios muchas muchos algunos'),
  prepositions: words('a al de del en con por para sobre desde hasta entre contra sin tras durante ante según'),
  joining: words('de del en'),
  conjunctions: words('y e o u pero sino porque cuando mientras aunque como si'),
  and: words('y e'),
  breaks: words('pero aunque mientras donde quien lo'),
  times: words('lunes martes miércoles jueves viernes sábado domingo hoy ayer'),
  media: words(
    'país mundo abc vanguardia efe europa radio televisión diario periódico agencia cnn bbc reuters afp ap cadena revista',
  ),
};
