import type { SentenceData } from './sentence-data.ts';

export const sv: SentenceData = {
  bound:
    'dr prof st s:t S:t hr fr jur fil med tekn t.ex bl.a d.v.s dvs s.k f.d m.fl.a jfr resp inkl exkl ca c:a ev kap',
  inner: 'kr milj tkr jan feb mars apr jun jul aug sept okt nov dec f.Kr e.Kr tel st p.g.a',
  final: 'm.m m.fl osv o.s.v etc mm',
  numbered: 'kl nr s sid kap tel ca art fig vol',
  openers:
    'han hon den det de vi ni jag du man en ett i på av till från med om för vid under över efter före innan sedan ' +
    'utan mellan genom mot enligt trots hos bland och men eller så att när där här då som vad vem hur varför vilken ' +
    'om eftersom medan fast även också nu dessutom däremot därför dock ändå sedan senare tidigare idag igår inte ' +
    'ingen inget alla allt många flera några varje annan andra hans hennes deras dess min vår sin detta denna dessa ' +
    'är var har hade kan ska skulle finns bara redan två tre',
};
