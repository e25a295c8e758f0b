// Puts the reader's stored choices onto the root element before the page is drawn. This file is served as it is.
try {
  const { layers, cards } = JSON.parse(localStorage.getItem('dramatis') ?? '{}');
  if (layers) document.documentElement.dataset.layers = layers;
  if (cards) document.documentElement.dataset.cards = cards;
} catch {}

// On a page opened from a disk, no server adds index.html to an address, and browsers load no modules.
if (location.protocol === 'file:')
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.links)
      if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    for (const form of document.forms) form.action += 'index.html';
    document.querySelector('.from-disk')?.removeAttribute('hidden');
    if (document.querySelector('meta[http-equiv=refresh]')) document.querySelector('main a')?.click();
  });
