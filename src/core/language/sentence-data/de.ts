import type { SentenceData } from './sentence-data.ts';

export const de: SentenceData = {
  bound:
    'Dr med jur phil rer nat Dres Prof Hr Hrn Fr Frl Dipl Ing Mag St Sr Msgr Hl hl Ausg Hrsg hrsg z.B d.h i.e u.a.m ' +
    'vgl Vgl s.o s.u ca rd bzw evtl ggf inkl exkl einschl zzgl sog eigtl urspr ehem entspr geb verh gest gegr insb ' +
    'insbes bes max min mind zt z.T z.Zt u.U i.d.R ev kath lat griech engl frz dt österr schweiz röm russ poln amerik',
  inner:
    'Mio Mrd Tsd Jh Jhd Jhdt Std Min Sek Jan Feb Mrz Apr Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So Str Pl Co Inc ' +
    'Ltd Corp Jr Tel Forts Fn Anm Abt Bhf Hbf Kfz',
  late: 'Chr n.Chr v.Chr',
  final: 'usw etc ff f',
  numbered: 'Nr Nrn Art Abs Abb Tab Bd Bde Kap Aufl S Rn Rz Ziff Tel Fig Anm',
  openers:
    'der die das dem den des ein eine einer einem einen eines er sie es wir ihr ich du man in im an am auf aus bei ' +
    'beim mit nach von vom vor zu zum zur für durch gegen ohne um unter über zwischen während seit bis als wenn weil ' +
    'da dass ob obwohl damit denn doch aber und oder sondern auch noch schon nun jetzt dann danach dabei dazu dafür ' +
    'dagegen darauf daraus darin darum davon davor deshalb deswegen daher dort hier heute gestern morgen so wie was ' +
    'wer wo warum wann weshalb welche welcher welches dieser diese dieses diesen diesem jene jener jenes jeder jede ' +
    'jedes alle viele einige mehrere manche wenige kein keine keiner nicht nichts nur sein seine seiner seinem seinen ' +
    'ihre ihrer ihrem ihren ihr unser unsere mein meine außerdem allerdings jedoch trotzdem dennoch laut wegen trotz ' +
    'insgesamt zudem bereits erst später zuvor nachdem bevor sobald falls sollte sollten wird wurde wurden werden war ' +
    'waren ist sind hat haben hatte kann können neben hinter anschließend schließlich inzwischen mittlerweile ' +
    'vielmehr stattdessen ebenso ebenfalls etwa rund gut sehr ganz ja nein bisher zwar somit also anders hierbei ' +
    'hierzu hierfür zunächst zugleich gleichzeitig weitere weiter damals seitdem seither selbst sogar',
  ordinals: true,
  endings: 'str',
  prepositions: 'um gegen ab vor nach seit am im',
  lettered: 'vitamin hepatitis plan typ klasse gruppe block',
  says: 'sagte sagt fragte fragt rief meinte antwortete erklärte schrieb',
};
