// Reports that wait on this device. Each is sent once, the oldest first, one after the other: when a page is opened, when the
// line comes back, and after pauses that grow. They are tied to who wrote them: nobody else sends or sees them. The server
// knows each by its mark, so one that arrived while its answer was lost is not there twice.
(() => {
  if (!window.indexedDB || !window.fetch) return;
  const STORE = 'reports';
  const LONGEST_PAUSE = 300;
  const AGAIN = ['waiting', 'sign-in', 'gone'];
  let opened = null;

  const base = () => {
    opened = opened || new Promise((go, no) => {
      const asked = indexedDB.open('caitien', 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
      asked.onsuccess = () => go(asked.result);
      asked.onerror = () => { opened = null; no(asked.error); };
    });
    return opened;
  };
  const within = async (mode, deed) => {
    const there = await base();
    return new Promise((go, no) => {
      const part = there.transaction(STORE, mode, { durability: 'strict' });
      const asked = deed(part.objectStore(STORE));
      part.oncomplete = () => go(asked.result);
      part.onabort = part.onerror = () => no(part.error);
    });
  };
  const all = () => within('readonly', store => store.getAll());
  // one that was dropped meanwhile is not brought back
  const change = (entry, more) => within('readwrite', store => {
    const asked = store.get(entry.id);
    asked.onsuccess = () => asked.result && store.put(Object.assign(asked.result, more));
    return asked;
  });
  const take = id => within('readwrite', store => store.delete(id));
  const tell = (entry, answer) => dispatchEvent(new CustomEvent('report', { detail: { entry: entry, answer: answer } }));

  // throws where the line broke, or where what answered was not our server
  const ask = async (address, options, seconds) => {
    const stop = window.AbortController ? new AbortController() : null;
    const timer = setTimeout(() => stop && stop.abort(), seconds * 1000);
    try {
      const answer = await fetch(address, Object.assign({ credentials: 'same-origin', redirect: 'manual', cache: 'no-store',
        signal: stop ? stop.signal : undefined }, options));
      const led = answer.type === 'opaqueredirect';
      if (!led && (answer.status >= 500 || answer.status === 429 || !answer.headers.has('X-Request-Id'))) throw new Error(String(answer.status));
      const json = /json/.test(answer.headers.get('Content-Type') || '');
      return { status: led ? 401 : answer.status, said: json ? await answer.json() : null };
    } finally {
      clearTimeout(timer);
    }
  };

  const stay = async (entry, state, words) => {
    const now = { state: state, words: words || '' };
    await change(entry, now);
    tell(Object.assign(entry, now), null);
  };

  // who wrote the next one knew of this one
  const known = async (entry, number) => {
    remember(entry, number);
    for (const later of await all()) {
      if (later.id > entry.id && later.address === entry.address && later.person === entry.person && Number(later.fields.seen) === number - 1) {
        await change(later, { fields: Object.assign({}, later.fields, { seen: String(number) }) });
      }
    }
  };
  const shelf = entry => 'sent ' + entry.person + ' ' + entry.address;
  const numbers = entry => JSON.parse(localStorage.getItem(shelf(entry)) || '[]');
  const remember = (entry, number) => localStorage.setItem(shelf(entry), JSON.stringify(numbers(entry).concat(number).slice(-50)));

  const body = entry => {
    const form = new FormData();
    Object.keys(entry.fields).forEach(name => form.append(name, entry.fields[name]));
    entry.files.forEach(file => form.append('files', file.bytes, file.name));
    return form;
  };

  const kept = async (entry, said) => {
    await known(entry, said.number);
    const notes = (said.behind ? [said.behind] : []).concat(said.faults);
    if (notes.length) {
      // to be read; what was sent with it need not stay
      await change(entry, { state: 'told', files: [], words: [said.words].concat(notes).join(' ') });
    } else {
      await take(entry.id);
    }
    tell(Object.assign({}, entry, { state: 'sent' }), said);
  };

  const send = async (entry, once) => {
    const token = await ask(entry.address + '/token', {}, 30);
    if (token.status !== 200) return stay(entry, token.status === 404 ? 'gone' : 'sign-in');
    if (token.said.person !== entry.person) return stay(entry, 'sign-in');
    const weight = entry.files.reduce((sum, file) => sum + file.bytes.size, 0);
    const answer = await ask(entry.address, { method: 'POST', body: body(entry),
      headers: { Accept: 'application/json', [token.said.header]: token.said.value } }, 60 + weight / 4000);
    if (answer.status === 200 && answer.said && answer.said.kept) return kept(entry, answer.said);
    // whoever was signed in a moment ago may not be any more
    if (answer.status === 403 && !once) return send(entry, true);
    if (answer.status === 404) return stay(entry, 'gone');
    if (answer.status === 401 || answer.status === 403) return stay(entry, 'sign-in');
    if (answer.status === 413) return stay(entry, 'large');
    if (answer.status >= 400 && answer.status < 500) return stay(entry, 'refused', answer.said ? answer.said.words : '');
    throw new Error(String(answer.status));
  };

  const pass = async () => {
    let last = 0;
    for (;;) {
      const next = (await all()).filter(entry => entry.id > last && AGAIN.indexOf(entry.state) >= 0)[0];
      if (!next) return;
      last = next.id;
      await send(next);
    }
  };

  let running = null, repeat = false, wait = 0, timer = 0;
  // two windows may do it at once without harm; one at a time spares data
  const alone = deed => navigator.locks ? navigator.locks.request('caitien reports', deed) : deed();
  const flush = () => {
    clearTimeout(timer);
    if (running) {
      repeat = true;
      return running;
    }
    running = alone(pass).then(() => { wait = 0; }, broken => {
      wait = Math.min(wait * 2 || 3, LONGEST_PAUSE);
      timer = setTimeout(flush, wait * 1000);
      dispatchEvent(new CustomEvent('report', { detail: { entry: null, answer: null } }));
    }).then(() => {
      running = null;
      if (repeat) {
        repeat = false;
        return flush();
      }
    });
    return running;
  };
  const soon = () => {
    wait = 0;
    flush();
  };
  addEventListener('online', soon);
  document.addEventListener('visibilitychange', () => document.hidden || soon());

  window.caitienReports = {
    /** Keeps it; what comes back is its number on this device. */
    add: async entry => {
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => false);
      const own = numbers(entry);
      while (own.indexOf(Number(entry.fields.seen) + 1) >= 0) entry.fields.seen = String(Number(entry.fields.seen) + 1);
      return within('readwrite', store => store.add(Object.assign({ state: 'waiting', words: '' }, entry)));
    },
    take: take,
    flush: soon,
  };

  // the list of what waits, on pages that have a place for it
  const box = document.querySelector('[data-unsent]');
  const words = (text, ...values) => text.replace(/\{(\d)\}/g, (whole, at) => values[at]);
  const made = (name, look, text) => {
    const part = document.createElement(name);
    part.className = look;
    part.textContent = text;
    return part;
  };
  const two = number => String(number).padStart(2, '0');
  const time = iso => {
    const at = new Date(iso), hour = two(at.getHours()) + ':' + two(at.getMinutes());
    return at.toDateString() === new Date().toDateString() ? hour : hour + ' ' + two(at.getDate()) + '/' + two(at.getMonth() + 1);
  };
  const button = (text, task, deed) => {
    const part = made('button', 'btn', text);
    part.type = 'button';
    part.setAttribute('aria-label', text + ': ' + task);
    part.addEventListener('click', deed);
    return part;
  };
  const why = entry => entry.state === 'waiting' ? words(box.dataset.waiting, time(entry.fields.written))
    : entry.state === 'told' ? entry.words
    : entry.state === 'refused' ? words(box.dataset.refused, entry.words)
    : box.dataset[{ 'sign-in': entry.person === entry.address ? 'signInLink' : 'signIn', gone: entry.person === entry.address ? 'goneLink' : 'gone', large: 'large' }[entry.state]];
  const line = entry => {
    const item = document.createElement('li');
    const acts = made('div', 'ct-row', '');
    item.append(made('b', '', entry.task), made('p', 'mb-1', why(entry)));
    if (entry.fields.said) item.append(made('p', 'mb-1 ct-soft', entry.fields.said));
    if (entry.files.length) item.append(made('p', 'mb-1 ct-small ct-soft', words(box.dataset.files, entry.files.length)));
    if (entry.state === 'told') {
      acts.append(button(box.dataset.read, entry.task, () => take(entry.id).then(show)));
    } else {
      if (entry.state === 'sign-in') {
        const way = made('a', 'btn', box.dataset.signInDo);
        way.href = '/sign-in?back=' + encodeURIComponent(location.pathname);
        acts.append(way);
      }
      acts.append(button(box.dataset.again, entry.task, async () => {
        await change(entry, { state: 'waiting' });
        await show();
        soon();
      }), button(box.dataset.drop, entry.task, async () => {
        if (!confirm(words(box.dataset.dropSure, entry.task))) return;
        await take(entry.id);
        show();
      }));
    }
    item.append(acts);
    return item;
  };
  // what has not changed stays where it is: a finger may be on it
  let drawn = [];
  const show = async () => {
    if (!box) return;
    const mine = (await all()).filter(entry => entry.person === box.dataset.person);
    const list = box.querySelector('ul');
    const at = [].indexOf.call(list.querySelectorAll('button, a'), document.activeElement);
    const now = mine.map(entry => {
      const look = JSON.stringify([entry.state, why(entry)]);
      return drawn.find(one => one.id === entry.id && one.look === look) || { id: entry.id, look: look, item: line(entry) };
    });
    drawn.filter(one => now.indexOf(one) < 0).forEach(one => one.item.remove());
    now.forEach((one, place) => list.children[place] === one.item || list.insertBefore(one.item, list.children[place] || null));
    drawn = now;
    box.hidden = !mine.length;
    const focus = list.querySelectorAll('button, a')[at];
    if (focus && !list.contains(document.activeElement)) focus.focus();
  };
  addEventListener('report', () => show());

  // who signs out leaves nothing here but what has not been sent
  const forget = () => {
    Object.keys(localStorage).filter(key => /^(report|sent) (?!\/t\/)/.test(key)).forEach(key => localStorage.removeItem(key));
    if (window.caches) caches.keys().then(names => names.filter(name => /^pages (?!\/t\/)/.test(name)).forEach(name => caches.delete(name)));
  };
  addEventListener('submit', event => event.target.getAttribute('action') === '/sign-out' && forget());

  // without TLS a browser keeps no application; what waits is sent when a page is open
  if (box && navigator.serviceWorker && window.isSecureContext) navigator.serviceWorker.register('/sw.js').catch(() => {});
  if (box && !window.isSecureContext) box.parentNode.querySelector('[data-plain-line]').hidden = false;
  show().catch(() => {});
  flush();
})();
