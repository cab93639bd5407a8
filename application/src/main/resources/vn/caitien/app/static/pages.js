// Without a line: which pages this device has.
(async () => {
  const box = document.querySelector('[data-kept-pages]');
  if (!box || !window.caches) return;
  for (const name of (await caches.keys()).filter(one => one.indexOf('pages ') === 0)) {
    const cache = await caches.open(name);
    for (const key of (await cache.keys()).reverse()) {
      const page = new DOMParser().parseFromString(await (await cache.match(key, { ignoreVary: true })).text(), 'text/html');
      const item = document.createElement('li'), way = document.createElement('a');
      way.href = new URL(key.url).pathname;
      way.textContent = page.title;
      item.append(way);
      box.querySelector('ul').append(item);
      box.hidden = false;
    }
  }
})();
