/*
 * The script of an article in one file (`archive/`): what the page of an article has, without what needs the rest of the site.
 */
import './layers.ts';
import './cards.ts';
import './turn-to-voices.ts';
