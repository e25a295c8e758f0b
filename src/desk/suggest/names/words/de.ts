import { en } from './en.ts';
import type { NameWords } from './name-words.ts';

/** German, in which all nouns have capitals: a name is told by a title, a given name, or a word for organizations. */
export const de: Partial<NameWords> = {
  nounsHaveCapitals: true,
  honorifics: 'Herr Herrn Frau Dr. Prof. Dr Prof',
  titles:
    'Präsident|Präsidentin|Bundespräsident|Bundespräsidentin|Staatspräsident|Vizepräsident|Vizepräsidentin|US-Präsident|Kanzler|Kanzlerin|Bundeskanzler|Bundeskanzlerin|Altkanzler|Altkanzlerin|' +
    'Ministerpräsident|Ministerpräsidentin|Premierminister|Premierministerin|Premier|Regierungschef|Regierungschefin|Staatschef|Außenminister|Außenministerin|Innenminister|Innenministerin|Finanzminister|Finanzministerin|' +
    'Verteidigungsminister|Verteidigungsministerin|Justizminister|Justizministerin|Gesundheitsminister|Gesundheitsministerin|Wirtschaftsminister|Wirtschaftsministerin|Umweltminister|Umweltministerin|Minister|Ministerin|' +
    'Staatssekretär|Staatssekretärin|Bürgermeister|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|Landrat|Landrätin|Senator|Senatorin|Generalsekretär|Generalsekretärin|Vorsitzender|Vorsitzende|Parteichef|Parteichefin|' +
    'Fraktionschef|Fraktionschefin|Sprecher|Sprecherin|Regierungssprecher|Regierungssprecherin|Polizeisprecher|Polizeisprecherin|Direktor|Direktorin|Leiter|Leiterin|Chef|Chefin|General|Oberst|Richter|Richterin|Professor|Professorin|Doktor|Papst|König|Königin|Prinz|Prinzessin|Kardinal|Bischof|Trainer|Trainerin',
  organizations:
    'Partei Union Bank Universität Hochschule Institut Ministerium Bundesministerium Verband Verein Stiftung Gesellschaft Bund Bundestag Bundesrat Gericht Bundesgericht Polizei Zeitung Allgemeine AG GmbH KG SE Gruppe Konzern Kommission Rat Amt Behörde Agentur Organisation Kirche Akademie Museum Theater Orchester Klub Club FC SV',
  places:
    'Straße Platz Allee Brücke Berg Gebirge See Meer Fluss Insel Inseln Tal Wald Bezirk Kreis Landkreis Region Provinz Flughafen Bahnhof Park Stadion',
  givenNames: `${en.givenNames} Andreas Annalena Armin Bärbel Bernd Birgit Björn Boris Carsten Christoph Cem Detlef Dieter Dirk Eberhard Elke Erika Ernst Florian Friedrich Fritz Gabriele Georg Gerd Gisela Gregor Günter Günther Hartmut Heike Heiko Heinrich Heinz Helga Helmut Hendrik Herbert Horst Hubertus Ingrid Ilse Jens Joachim Jochen Jörg Jürgen Jutta Karin Karl-Heinz Katja Katrin Klaus Kai Lars Lothar Ludwig Lutz Manfred Manuela Marco Markus Matthias Monika Nils Olaf Otto Petra Rainer Reiner Renate Robert Rolf Rüdiger Sabine Saskia Sepp Silke Stefan Steffen Susanne Sven Swen Tobias Thorsten Torsten Udo Ulrich Ulrike Ute Uwe Volker Walter Werner Wilhelm Winfried Wolf`,
  particles: 'von van de der zu zum zur den',
  alone: 'EU UN Nato NATO Bundestag Bundesrat Bundeswehr Bundesregierung Kreml',
  never:
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Uhr Prozent Euro Dollar Millionen Milliarden',
  speakers:
    'Experten Expertinnen Beobachter Diplomaten Ermittler Kritiker Augenzeugen Anwohner Wissenschaftler Forscher Ökonomen Analysten Sprecher Sprecherin Polizeisprecher Beamte Behörden Regierungskreise Sicherheitskreise Kreise Insider Quellen Zeugen Aktivisten Oppositionelle Ärzte',
  ofSpeakers:
    'hochrangige hochrangiger mehrere einige viele zwei drei ein eine der die ranghoher ranghohe nicht namentlich genannte unabhängige westliche deutsche lokale',
  accordingTo: 'laut|nach Angaben (?:von|der|des)|nach Aussage (?:von|der|des)|nach Ansicht (?:von|der|des)',
  pronouns: 'er sie',
  articles: 'der die das ein eine einer dem den des',
  inPlace: 'in bei aus nach',
};
