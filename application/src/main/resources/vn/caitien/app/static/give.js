// Giving files: chosen, dropped or a whole folder, one after the other. A broken line is waited for; what has arrived is not
// sent again. Without this script the form sends the chosen files.
(() => {
  const box = document.querySelector('[data-give]');
  if (!box) return;
  const form = box.querySelector('form');
  const files = box.querySelector('#files');
  const folder = box.querySelector('#folder');
  const drop = box.querySelector('[data-drop]');
  const way = box.querySelector('[data-way]');
  const bar = way.querySelector('progress');
  const told = way.querySelector('[data-told]');
  const faults = way.querySelector('[data-faults]');
  const see = way.querySelector('[data-see]');
  const headers = { 'X-CSRF-TOKEN': box.dataset.token };
  let delivery = box.dataset.delivery;
  let busy = false;

  drop.hidden = false;
  if ('webkitdirectory' in folder) box.querySelector('[data-folder]').hidden = false;

  const pathOf = file => file.path || file.webkitRelativePath || file.name;
  const markOf = file => [pathOf(file), file.size, file.lastModified].join(' ');
  const words = (text, ...values) => text.replace(/\{(\d)\}/g, (all, at) => values[at]);
  const pause = seconds => new Promise(go => setTimeout(go, seconds * 1000));

  // null where no answer comes that holds
  const once = async (address, options) => {
    try {
      const answer = await fetch(address, { ...options, headers, credentials: 'same-origin', redirect: 'manual' });
      return answer.status < 500 && answer.status !== 429 ? answer : null;
    } catch (broken) {
      return null;
    }
  };

  // tries until an answer comes: a broken line and a server that starts again are waited for
  const ask = async (address, options) => {
    for (let wait = 1; ; wait = Math.min(wait * 2, 30)) {
      const answer = await once(address, options);
      if (answer) return answer;
      told.textContent = words(box.dataset.broken, wait);
      await pause(wait);
    }
  };

  const begin = async () => {
    if (!delivery) {
      const answer = await ask(box.dataset.begin, { method: 'POST' });
      if (!answer.ok) throw new Error(String(answer.status));
      delivery = new URL(answer.headers.get('Location'), location).pathname;
      history.replaceState(null, '', delivery);
    }
    see.href = delivery;
    const answer = await ask(delivery + '/marks', {});
    return new Set(answer.ok ? await answer.json() : []);
  };

  // what is large goes in pieces: a line that breaks costs one of them
  const PIECE = 8 * 1048576;
  const sendPieces = async (file, query) => {
    const address = delivery + '/pieces' + query + '&total=' + file.size;
    let held = null;
    for (;;) {
      // at the beginning, and after each break: what came of a piece before counts, and is not sent once more
      if (held === null) {
        const answer = await ask(address, {});
        if (!answer.ok) throw new Error(String(answer.status));
        held = (await answer.json()).held;
      }
      told.textContent = words(box.dataset.piece, file.name, Math.floor(100 * held / file.size));
      const answer = await once(address + '&offset=' + held, { method: 'POST', body: file.slice(held, held + PIECE) });
      if (answer && !answer.ok) throw new Error(String(answer.status));
      const now = answer ? await answer.json() : { held: null };
      if (now.became) return now.became;
      // the line broke, or another window sends it just now
      if (now.held === held || now.held === null) await pause(2);
      held = now.held;
    }
  };

  const send = async file => {
    const query = '?mark=' + encodeURIComponent(markOf(file)) + '&name=' + encodeURIComponent(pathOf(file));
    if (file.size > PIECE) return sendPieces(file, query);
    const address = delivery + '/files' + query;
    const answer = await ask(address, { method: 'POST', body: file });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const refused = (file, why) => {
    const line = document.createElement('li');
    line.textContent = pathOf(file) + ': ' + why;
    faults.append(line);
  };
  // a server that refuses a file before its end closes the line, which would look like a broken one
  const mostOf = file => Number(/\.zip$/i.test(file.name) ? box.dataset.largestZip : box.dataset.largest);

  const give = async chosen => {
    if (busy || !chosen.length) return;
    busy = true;
    way.hidden = false;
    const held = event => event.preventDefault();
    addEventListener('beforeunload', held);
    try {
      const there = await begin();
      let done = 0, skipped = 0, large = 0;
      bar.max = chosen.length;
      for (const file of chosen) {
        told.textContent = words(box.dataset.sending, done + 1, chosen.length, file.name);
        if (there.has(markOf(file))) {
          skipped++;
        } else if (file.size > mostOf(file)) {
          refused(file, words(box.dataset.large, Math.floor(mostOf(file) / 1048576)));
          large++;
        } else {
          const became = await send(file);
          if (!became.kept) refused(file, became.words);
        }
        bar.value = ++done;
      }
      removeEventListener('beforeunload', held);
      told.textContent = words(box.dataset.done, done - large) + (skipped ? ' ' + words(box.dataset.skipped, skipped) : '');
      // what was not sent is told on this page only
      if (!large && skipped < chosen.length) location.assign(delivery);
    } catch (wrong) {
      told.textContent = box.dataset.failed;
    } finally {
      removeEventListener('beforeunload', held);
      busy = false;
    }
  };

  form.addEventListener('submit', event => {
    const chosen = [...files.files, ...folder.files];
    if (!chosen.length) return;
    event.preventDefault();
    give(chosen);
  });

  const inside = entry => new Promise(go => {
    if (entry.isFile) {
      entry.file(file => {
        file.path = entry.fullPath.replace(/^\//, '');
        go([file]);
      }, () => go([]));
      return;
    }
    const reader = entry.createReader();
    const all = [];
    const more = () => reader.readEntries(async some => {
      if (!some.length) return go((await Promise.all(all.map(inside))).flat());
      all.push(...some);
      more();
    }, () => go([]));
    more();
  });
  box.addEventListener('dragover', event => {
    event.preventDefault();
    drop.classList.add('over');
  });
  box.addEventListener('dragleave', () => drop.classList.remove('over'));
  box.addEventListener('drop', async event => {
    event.preventDefault();
    drop.classList.remove('over');
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
    give(entries.length ? (await Promise.all(entries.map(inside))).flat() : [...event.dataTransfer.files]);
  });
})();

// Photos of pages, taken one after the other: a camera gives one at a time, so those taken before are kept with it.
(() => {
  const camera = document.querySelector('#camera');
  if (!camera || typeof DataTransfer !== 'function') return;
  const told = document.querySelector('[data-pages-told]');
  let pages = [];
  camera.multiple = true;
  camera.addEventListener('change', () => {
    if (!camera.files.length) return;
    pages = pages.concat([...camera.files]);
    const all = new DataTransfer();
    pages.forEach(page => all.items.add(page));
    camera.files = all.files;
    told.textContent = camera.dataset.pages.replace('{0}', pages.length);
  });
})();
