/*
 * Runs before the article is drawn, so that nothing flashes: puts on the document's element what the reader chose last
 * (`data-layers="names quotes"`, `data-cards="off"`). Reading works without it.
 */
try {
  const { layers, cards } = JSON.parse(localStorage.getItem('dramatis') ?? '{}');
  if (layers) document.documentElement.dataset.layers = layers;
  if (cards) document.documentElement.dataset.cards = cards;
} catch {
  // No storage: nothing is remembered.
}
