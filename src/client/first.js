try {
  const { layers, cards } = JSON.parse(localStorage.getItem('dramatis') ?? '{}');
  if (layers) document.documentElement.dataset.layers = layers;
  if (cards) document.documentElement.dataset.cards = cards;
} catch {}

if (location.protocol === 'file:')
  addEventListener('DOMContentLoaded', () => {
    for (const link of document.links)
      if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    for (const form of document.forms) form.action += 'index.html';
    document.querySelector('.from-disk')?.removeAttribute('hidden');
    if (document.querySelector('meta[http-equiv=refresh]')) document.querySelector('main a')?.click();
  });
