// What opens without a line: our files, and the pages that say whose they are, the latest of that person. The line goes
// first; nothing else is kept. Who signs in or out throws away what was another's.
const SHELL = [/* addresses */];
const NO_LINE = '/no-line';
const MOST_PAGES = 40, MOST_FILES = 60;
const PATIENCE = 8000;
const DOORS = /^\/(sign-in|sign-out|first|invitation|way-back)(\/|$)/;
const PAGES = /^\/($|t\/[^/]+$|schools\/[^/]+\/(work|tasks\/[^/]+\/report)$)/;
const ACCOUNT = /^pages (?!\/t\/)/;

const without = async (deed, keep) => Promise.all((await caches.keys()).filter(deed).filter(name => name !== keep).map(name => caches.delete(name)));
const prune = async (cache, most, stay) => {
  const keys = await cache.keys();
  const old = keys.filter(key => stay.indexOf(new URL(key.url).pathname) < 0);
  await Promise.all(old.slice(0, Math.max(0, keys.length - most)).map(key => cache.delete(key)));
};

addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open('shell');
  // pages that are kept may still name the files of the version before
  await cache.addAll(SHELL.concat(new Request(NO_LINE, { cache: 'reload', credentials: 'same-origin' })));
  await prune(cache, MOST_FILES, SHELL.concat(NO_LINE));
  await skipWaiting();
})()));
addEventListener('activate', event => event.waitUntil(clients.claim()));

const kept = async address => {
  for (const name of (await caches.keys()).filter(one => one.indexOf('pages ') === 0)) {
    const page = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (page) return page;
  }
  return null;
};
const keep = async (address, person, answer) => {
  const name = 'pages ' + person;
  if (ACCOUNT.test(name)) await without(one => ACCOUNT.test(one), name);
  const cache = await caches.open(name);
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, answer);
  await prune(cache, MOST_PAGES, []);
};

// a proxy that does not reach the server speaks in its stead: every answer of ours has a name
const strangers = answer => answer.status >= 500 && !answer.headers.has('X-Request-Id');

const page = async event => {
  const address = new URL(event.request.url).pathname;
  const there = await kept(address);
  const asked = fetch(event.request).then(answer => {
    if (strangers(answer)) throw new Error(String(answer.status));
    const person = answer.headers.get('CaiTien-Person');
    if (answer.status === 200 && person) event.waitUntil(keep(address, person, answer.clone()).catch(() => {}));
    return answer;
  });
  try {
    // a line that is there and brings nothing is none
    return await (there ? Promise.race([asked, new Promise((go, no) => setTimeout(() => no(new Error('slow')), PATIENCE))]) : asked);
  } catch (broken) {
    asked.catch(() => {});
    return there || (await (await caches.open('shell')).match(NO_LINE, { ignoreVary: true })) || Response.error();
  }
};

addEventListener('fetch', event => {
  const request = event.request, at = new URL(request.url);
  if (at.origin !== location.origin) return;
  if (request.method === 'POST' && DOORS.test(at.pathname)) event.waitUntil(without(name => ACCOUNT.test(name)));
  if (request.method !== 'GET') return;
  if (at.pathname.indexOf('/static/') === 0) {
    event.respondWith(caches.open('shell').then(cache => cache.match(request, { ignoreVary: true })).then(file => file || fetch(request)));
  } else if (request.mode === 'navigate' && PAGES.test(at.pathname)) {
    event.respondWith(page(event));
  }
});
