import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutHtml } from './cut-html.ts';

const html =
  '<p id="p-1">Not this.</p><p id="p-2"><a class="n" href="#p-2"></a>One &amp; two. <span class="quote"><button class="voice"></button>“Three <em>fo<b>ur. Fi</b>ve</em></span><button class="mark"></button> six.”<a class="note" href="#n-1"></a> <span class="sic">Se&lt;ven</span><button class="mark"></button></p><p id="p-3">Nor this.</p>';
const text = 'One & two. “Three four. Five six.” Se<ven';

/** The stretch between two words, themselves included. */
function between(from: string, to: string): string | undefined {
  const cut = cutHtml(html, 'p-2', text.indexOf(from), text.indexOf(to) + to.length);
  assert.equal(cut?.text, text);
  return cut.html;
}

test('the words from one place to another are cut out, and links within the page are left out', () => {
  assert.equal(between('One', 'two.'), 'One &amp; two.');
  assert.equal(between('six', 'Se<ven'), 'six.” <span class="sic">Se&lt;ven</span><button class="mark"></button>');
});

test('elements that begin or end outside are kept around the words, with the buttons that begin them', () => {
  assert.equal(
    between('“Three', 'four.'),
    '<span class="quote"><button class="voice"></button>“Three <em>fo<b>ur.</b></em></span>',
  );
  assert.equal(
    between('Five', 'six.”'),
    '<span class="quote"><button class="voice"></button><em><b>Fi</b>ve</em></span><button class="mark"></button> six.”',
  );
});

test('all of an element is cut out, and nothing of one that is not there', () => {
  assert.equal(
    cutHtml(html, 'p-2', 0, text.length)?.html.replaceAll(/<[^>]+>/g, ''),
    text.replace('&', '&amp;').replace('<', '&lt;'),
  );
  assert.equal(cutHtml(html, 'p-4', 0, 3), undefined);
});
