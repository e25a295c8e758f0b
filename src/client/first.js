// What the reader chose last, put on the document's element before anything is drawn. It is sent as it stands here.
try {
  const { layers, cards } = JSON.parse(localStorage.getItem('dramatis') ?? '{}');
  if (layers) document.documentElement.dataset.layers = layers;
  if (cards) document.documentElement.dataset.cards = cards;
} catch {}

// In a folder on disk no server finds the index.html of an address, and no module is loaded.
if (location.protocol === 'file:')
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.links)
      if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    for (const form of document.forms) form.action += 'index.html';
    document.querySelector('.from-disk')?.removeAttribute('hidden');
    if (document.querySelector('meta[http-equiv=refresh]')) document.querySelector('main a')?.click();
  });
