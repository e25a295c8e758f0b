import { en } from './en.ts';
import type { NameWords } from './name-words.ts';

/** Spanish. Titles have small letters, so that a name is told by its capitals. */
export const es: Partial<NameWords> = {
  honorifics: 'Sr. Sra. Srta. Don Doña Dr. Dra. Señor Señora',
  organizations:
    'Academia Agencia Alianza Armada Asamblea Asociación Autoridad Ayuntamiento Banco Cámara Centro Club Comisión Comité Compañía Confederación Congreso Consejo Corte Cortes Diputación Dirección Ejército Federación Fiscalía Frente Fundación Fuerzas Generalitat Guardia Gobierno Grupo Hospital Instituto Junta Liga Ministerio Movimiento Museo Oficina Organización Parlamento Partido Policía Radio Real Secretaría Senado Sindicato Sociedad Teatro Tribunal Unión Universidad',
  places:
    'Calle Avenida Plaza Puente Monte Lago Mar Isla Islas Bahía Golfo Cabo Valle Región Provincia Departamento Aeropuerto Estación Puerto Río Sierra Parque Estadio',
  neither:
    'Acuerdo Tratado Ley Constitución Copa Guerra Juegos Festival Premio Revolución Navidad Biblia Corán Internet',
  givenNames: `${en.givenNames} Agustín Alberto Alfonso Alfredo Álvaro Andrés Ángel Ángela Araceli Arturo Beatriz Begoña Benito Blanca Carmen César Cristian Cristina Cristóbal Dolores Domingo Elena Emilio Ernesto Esperanza Esteban Federico Gabriela Gerardo Gonzalo Guadalupe Héctor Hernán Hugo Ignacio Íñigo Isabel Iván Javier Jaime Jesús Joaquín Jordi José Juana Lorenzo Lucía Luisa Manuela Marcos Mariano Mariana Marta Mercedes Nicolás Óscar Patricio Paz Pilar Ramón Raquel Raúl Rocío Rodolfo Rosario Salvador Santiago Sebastián Sergio Silvia Soledad Sonia Teresa Tomás Vicente Ximena Yolanda`,
  particles: 'de del la las los y',
  alone: 'ONU OTAN UE Kremlin Pentágono',
  speakers:
    'analistas? expertos? expertas? observadores diplomáticos? investigadores testigos? vecinos? científicos? economistas? funcionarios? portavoz portavoces fuentes? autoridades críticos? activistas? opositores? abogados? médicos?',
  ofSpeakers: 'los las unos unas varios varias algunos algunas dos tres un una altos alto antiguos',
  accordingTo: 'según|de acuerdo con|a juicio de|en opinión de',
  pronouns: 'él ella',
  articles: 'el la los las un una del al',
  inPlace: 'en a desde hacia cerca',
};
