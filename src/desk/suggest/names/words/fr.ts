import { en } from './en.ts';
import type { NameWords } from './name-words.ts';

/** French. Titles have small letters, so that a name is told by its capitals. */
export const fr: Partial<NameWords> = {
  honorifics: 'M. MM. Mme Mmes Mlle Me Dr Pr Monsieur Madame',
  organizations:
    'Académie Agence Alliance Armée Assemblée Association Autorité Banque Bureau Cabinet Caisse Centre Chambre Comité Commission Compagnie Confédération Conseil Cour Cercle Club Direction Fédération Fondation Fonds Front Garde Groupe Institut Ligue Ministère Mouvement Observatoire Office Opéra Ordre Organisation Parlement Parquet Parti Police Préfecture Radio République Rassemblement Sénat Société Syndicat Théâtre Tribunal Union Université',
  places:
    'Rue Avenue Boulevard Place Pont Mont Lac Mer Île Îles Baie Golfe Cap Vallée Région Province Département Aéroport Gare Quai Port',
  neither: 'Accord Traité Loi Constitution Coupe Guerre Jeux Festival Prix Révolution Noël Pâques Bible Coran Internet',
  givenNames: `${en.givenNames} Alain Alexandre Anaïs Antoine Arnaud Aurélie Aurélien Bastien Benoît Bertrand Brigitte Bruno Camille Cécile Cédric Célestin Chantal Christelle Christophe Claude Clémence Clément Corinne Cyril Damien Danièle Delphine Denis Didier Dominique Édouard Élisabeth Élise Emmanuelle Éric Étienne Fabien Fabrice Florent Florian Francine Franck François Françoise Frédéric Gabrielle Geneviève Gérald Gérard Gilles Ginette Grégory Guillaume Guy Hélène Henri Hervé Hugues Isabelle Jacques Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jérôme Joël Jordan Jules Julien Laurence Laurent Léa Loïc Luc Lucie Ludovic Marc Marine Martine Mathieu Maxime Michèle Monique Mireille Nathalie Nicole Odile Olivier Pascal Patrice Pierrick Quentin Raphaël Rémi René Roselyne Ségolène Serge Simone Solène Stéphane Sylvain Sylvie Thibault Thierry Valéry Valérie Véronique Virginie Xavier Yannick Yves Yvonne`,
  particles: 'de du des la le les d’ von van',
  alone: 'ONU OTAN UE Élysée Matignon Kremlin Pentagone',
  speakers:
    'analystes? experts? observateurs? diplomates? enquêteurs? témoins? habitants? chercheurs? scientifiques? économistes? responsables? porte-parole sources? autorités critiques? militants? opposants? avocats? médecins? policiers?',
  ofSpeakers: 'des de les un une plusieurs certains certaines quelques deux trois haut hauts anciens ancien',
  accordingTo: "selon|d[’']après|de l[’']avis de",
  pronouns: 'il elle',
  articles: 'le la les un une des du l',
  inPlace: 'à en dans vers depuis près',
};
