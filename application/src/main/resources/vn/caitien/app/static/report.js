// A report is written on a telephone: what is typed stays on it, photos are made small, and what is sent goes first into
// what waits on this device (unsent.js). Without this script the form does the same while there is a line.
(() => {
  const box = document.querySelector('[data-report]');
  if (!box || !window.caitienReports) return;
  const form = box.querySelector('form');
  const after = box.querySelector('[data-after]');
  const told = after.querySelector('[data-told]');
  const notes = after.querySelector('[data-notes]');
  const said = box.querySelector('[data-kept]');
  const refused = box.querySelector('[data-came-back]');
  const input = form.querySelector('input[type=file]');
  const list = box.querySelector('[data-chosen]');
  const shelf = 'report ' + box.dataset.person + ' ' + box.dataset.address;
  const MOST = 1600, QUALITY = 0.8;
  let chosen = [], busy = false, sent = 0, at = '', lastSaid = '';

  const words = (text, ...values) => text.replace(/\{(\d)\}/g, (whole, at) => values[at]);
  const two = number => String(number).padStart(2, '0');
  const clock = () => two(new Date().getHours()) + ':' + two(new Date().getMinutes());

  // crypto.randomUUID is there with TLS only
  const mark = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    const hex = [].map.call(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };

  const note = text => {
    said.textContent = text;
    said.classList.add('ct-saved');
  };
  const stand = (state, text) => {
    after.dataset.after = state;
    told.className = 'ct-saved' + ({ kept: ' saving', unsent: ' unsent' }[state] || '');
    told.textContent = text;
  };

  // what is typed, per task and person
  const typed = () => [].filter.call(form.elements, field => field.name && field.type !== 'hidden' && field.type !== 'file' && (field.type !== 'radio' || field.checked));
  const save = () => {
    try {
      const now = {};
      typed().forEach(field => { now[field.name] = field.value; });
      localStorage.setItem(shelf, JSON.stringify(now));
    } catch (full) {
      return;
    }
    if (lastSaid === clock()) return;
    lastSaid = clock();
    note(words(box.dataset.draft, lastSaid));
  };
  const restore = () => {
    const kept = JSON.parse(localStorage.getItem(shelf) || 'null');
    if (!kept) return;
    [].forEach.call(form.elements, field => {
      if (!(field.name in kept) || field.type === 'hidden' || field.type === 'file') return;
      if (field.type === 'radio') field.checked = field.value === kept[field.name];
      else field.value = kept[field.name];
      // what is sent is to be seen
      const fold = field.value && field.closest('details');
      if (fold) fold.open = true;
    });
    note(box.dataset.found);
  };
  form.addEventListener('input', event => event.target === input || save());

  // a photo is made no larger than is read; what a browser cannot draw the right way up goes as it is
  const drawn = file => new Promise((go, no) => {
    const image = new Image();
    image.onload = () => { URL.revokeObjectURL(image.src); go(image); };
    image.onerror = () => { URL.revokeObjectURL(image.src); no(new Error('no picture')); };
    image.src = URL.createObjectURL(file);
  });
  const small = async file => {
    const whole = { name: file.name, bytes: file };
    if (!/^image\//.test(file.type) || !window.CSS || !CSS.supports('image-orientation', 'from-image')) return whole;
    try {
      const image = await drawn(file);
      const scale = Math.min(1, MOST / Math.max(image.naturalWidth, image.naturalHeight));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.naturalWidth * scale);
      canvas.height = Math.round(image.naturalHeight * scale);
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const bytes = await new Promise(go => canvas.toBlob(go, 'image/jpeg', QUALITY));
      canvas.width = canvas.height = 0;
      return bytes && bytes.size < file.size ? { name: file.name.replace(/\.[^.]*$/, '') + '.jpg', bytes: bytes } : whole;
    } catch (strange) {
      return whole;
    }
  };

  const showChosen = () => {
    list.textContent = '';
    chosen.forEach(one => {
      const item = document.createElement('li'), out = document.createElement('button');
      out.type = 'button';
      out.className = 'btn btn-quiet';
      out.textContent = box.dataset.out;
      out.setAttribute('aria-label', box.dataset.out + ': ' + one.file.name);
      out.addEventListener('click', () => {
        chosen = chosen.filter(other => other !== one);
        showChosen();
        input.focus();
      });
      item.append(one.file.name + ' ', out);
      list.append(item);
    });
  };
  // a camera gives one at a time: those taken before stay
  let queue = Promise.resolve();
  input.addEventListener('change', () => {
    [].forEach.call(input.files, file => {
      const one = { file: file, ready: queue.then(() => small(file)) };
      queue = one.ready;
      chosen.push(one);
    });
    input.value = '';
    showChosen();
  });

  const fields = () => {
    const now = {};
    [].forEach.call(form.elements, field => {
      if (field.name && field.name !== '_csrf' && field.name !== 'once' && field.type !== 'file' && (field.type !== 'radio' || field.checked)) now[field.name] = field.value;
    });
    now.mark = mark();
    now.written = new Date().toISOString();
    return now;
  };

  // this device keeps nothing: sent as any form
  const plainly = () => {
    if (window.DataTransfer) {
      const some = new DataTransfer();
      chosen.forEach(one => some.items.add(one.file));
      input.files = some.files;
    }
    form.submit();
  };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    refused.hidden = true;
    try {
      const files = await Promise.all(chosen.map(one => one.ready));
      sent = await caitienReports.add({ person: box.dataset.person, address: box.dataset.address, task: box.dataset.task, fields: fields(), files: files });
    } catch (full) {
      plainly();
      return;
    }
    localStorage.removeItem(shelf);
    form.hidden = true;
    after.hidden = false;
    at = clock();
    stand('kept', words(box.dataset.sending, at));
    after.focus();
    caitienReports.flush();
  });

  const back = text => {
    caitienReports.take(sent).then(() => dispatchEvent(new CustomEvent('report', { detail: { entry: null, answer: null } })));
    sent = 0;
    busy = false;
    form.hidden = false;
    after.hidden = true;
    refused.hidden = false;
    refused.firstElementChild.textContent = text;
    save();
    refused.focus();
  };

  addEventListener('report', event => {
    const entry = event.detail.entry, answer = event.detail.answer;
    if (!sent || entry && entry.id !== sent) return;
    if (!entry) {
      stand('unsent', words(box.dataset.waiting, at));
    } else if (entry.state === 'sent') {
      sent = 0;
      stand('sent', answer.words);
      notes.textContent = '';
      (answer.behind ? [answer.behind] : []).concat(answer.faults).forEach(note => {
        const part = document.createElement('p');
        part.textContent = note;
        notes.append(part);
      });
    } else if (entry.state === 'refused') {
      back(entry.words);
    } else {
      stand('unsent', box.dataset.stays);
    }
  });

  box.querySelector('[data-offline]').hidden = false;
  restore();
})();
