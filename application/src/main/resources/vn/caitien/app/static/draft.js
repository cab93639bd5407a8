// Writing a draft without leaving the page: a press opens the strip of a place, what is typed is sent by itself, and
// kept on this device until it arrived. The field is never redrawn. Without this script links and forms do the same.
(() => {
  const draft = document.getElementById('draft');
  const base = draft.dataset.base;
  let timer, composing = false, sending = Promise.resolve();

  const strip = () => document.getElementById('strip');
  const field = () => document.getElementById('to');
  const form = () => field()?.form;
  // sections move: what was kept for one is not another's
  const shelf = place => `draft ${base} ${place} ${form()?.under.value ?? ''}`;
  const dirty = () => field() && field().value !== (field().dataset.sent ?? form().from.value);
  const say = (state, words) => {
    const mark = document.createElement('span');
    mark.className = `ct-saved ${state}`;
    mark.setAttribute('role', 'status');
    mark.textContent = words;
    document.getElementById('saved').replaceChildren(mark);
  };

  const put = answer => answer.querySelectorAll('[data-put]').forEach(part => {
    const old = document.getElementById(part.dataset.put);
    if (!old) return;
    const focused = old.contains(document.activeElement) && document.activeElement;
    if (part.dataset.put === 'side') part.firstElementChild && old.replaceWith(part.firstElementChild);
    else old.replaceChildren(...part.childNodes);
    if (old.tagName === 'TD') part.dataset.mark ? old.dataset.mark = part.dataset.mark : delete old.dataset.mark;
    if (focused?.dataset?.at) spotOf(focused.dataset.at)?.focus({preventScroll: true});
  });

  // one sending after another; a text that could not be sent is tried again
  const save = () => sending = sending.then(async () => {
    clearTimeout(timer);
    if (!dirty() || composing) return;
    const to = field(), its = form(), place = strip().dataset.place, words = to.value;
    const body = new URLSearchParams(new FormData(its));
    body.delete('once');
    say('saving', draft.dataset.saving);
    try {
      const answer = await fetch(its.action, {method: 'POST', body, headers: {'X-Parts': 'yes'}});
      const parts = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const stored = parts.querySelector('[data-words]');
      if (!stored && answer.status === 409) {
        // the place is gone: the page that says so shows the words, to be copied
        localStorage.removeItem(shelf(place));
        its.submit();
        return;
      }
      if (!stored) throw answer.redirected || answer.status < 500 ? 'unsent' : 'kept';
      put(parts);
      to.dataset.sent = words;
      if (answer.ok) {
        its.from.value = stored.value;
        localStorage.removeItem(shelf(place));
      } else {
        say('unsent', document.querySelector('#side .ct-refuse b')?.textContent ?? '');
      }
    } catch (failed) {
      say(failed === 'unsent' ? 'unsent' : 'kept', failed === 'unsent' ? draft.dataset.unsent : draft.dataset.kept);
      timer = setTimeout(save, 5000);
    }
  });

  const close = () => {
    const row = strip()?.closest('tr.ct-edit');
    (row ?? strip())?.remove();
    draft.querySelectorAll('.cell-on').forEach(cell => cell.classList.remove('cell-on'));
    draft.querySelectorAll('[aria-current=true]').forEach(spot => spot.removeAttribute('aria-current'));
  };

  const spotOf = place => [...draft.querySelectorAll('[data-at]')].find(spot => spot.dataset.at === place);

  const open = async place => {
    await save();
    const answer = await fetch(`${base}/strip?at=${encodeURIComponent(place)}`).catch(() => null);
    const spot = spotOf(place);
    if (!answer?.ok || answer.redirected || !spot) {
      location.assign(`${base}?at=${encodeURIComponent(place)}#strip`);
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('strip');
    close();
    const cell = spot.closest('td'), row = spot.closest('tr');
    if (row) {
      const edit = document.createElement('tr');
      edit.className = 'ct-edit';
      edit.insertCell().colSpan = [...row.cells].reduce((all, one) => all + one.colSpan, 0);
      edit.cells[0].append(fresh);
      row.after(edit);
      cell.classList.add('cell-on');
    } else {
      (spot.closest('dl > div') ?? spot.closest('h2') ?? spot.closest('.ct-words')).after(fresh);
    }
    spot.setAttribute('aria-current', 'true');
    history.replaceState(null, '', `?at=${encodeURIComponent(place)}`);
    begin();
  };

  // what a line that broke left on this device comes back
  const begin = () => {
    if (!field()) return;
    const kept = localStorage.getItem(shelf(strip().dataset.place));
    if (kept !== null && kept !== field().value) {
      field().value = kept;
      save();
    }
    field().focus();
    field().setSelectionRange?.(...(field().type === 'date' ? [] : [field().value.length, field().value.length]));
  };

  const step = by => {
    const row = strip()?.closest('tr.ct-edit')?.previousElementSibling;
    const at = row && [...row.cells].findIndex(cell => cell.classList.contains('cell-on'));
    let other = row;
    do other = by > 0 ? (other === row ? row.nextElementSibling.nextElementSibling : other.nextElementSibling) : other?.previousElementSibling;
    while (other && !other.cells[at]?.querySelector('[data-at]'));
    const place = other?.cells[at].querySelector('a.ct-spot:not(.ct-code)')?.dataset.at;
    if (place) open(place);
  };

  draft.addEventListener('compositionstart', () => { composing = true; });
  draft.addEventListener('compositionend', () => { composing = false; timer = setTimeout(save, 800); });
  draft.addEventListener('input', event => {
    if (event.target !== field()) return;
    localStorage.setItem(shelf(strip().dataset.place), field().value);
    clearTimeout(timer);
    if (!composing) timer = setTimeout(save, 800);
  });
  draft.addEventListener('change', event => { if (event.target === field() && field().tagName === 'SELECT') save(); });
  draft.addEventListener('focusout', event => { if (event.target === field()) save(); });
  addEventListener('online', save);

  draft.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const spot = event.target.closest('[data-at]')
      ?? (event.target.closest('.ct-edit, button, input') ? null : event.target.closest('td')?.querySelector('a.ct-spot:not(.ct-code)'));
    if (spot) {
      event.preventDefault();
      open(spot.dataset.at);
    } else if (event.target.id === 'close') {
      event.preventDefault();
      leave();
    }
  });

  const leave = async () => {
    const place = strip()?.dataset.place;
    await save();
    close();
    history.replaceState(null, '', location.pathname);
    spotOf(place)?.focus();
  };

  // buttons of the strip stay on the page; any other form waits until what was typed is safe
  addEventListener('submit', event => {
    if (event.target === form()) {
      event.preventDefault();
      const go = event.submitter?.value;
      save().then(() => go ? open(go) : undefined);
    } else if (dirty() && !event.defaultPrevented && !form().dataset.waited && !event.target.closest('#side')) {
      event.preventDefault();
      form().dataset.waited = 'yes';
      save().then(() => event.target.requestSubmit(event.submitter));
    }
  }, true);

  addEventListener('keydown', event => {
    if (event.isComposing) return;
    const next = form()?.querySelector('[name=go]:not([value=""])')?.value;
    const act = event.key === 'Escape' && strip() ? leave
      : event.key === 'Enter' && event.ctrlKey && next ? () => open(next)
      : event.key === 'ArrowDown' && event.altKey && strip() ? () => step(1)
      : event.key === 'ArrowUp' && event.altKey && strip() ? () => step(-1)
      : event.key === 'F8' ? () => document.getElementById('next')?.click()
      : event.key === 'z' && event.ctrlKey && !event.target.matches('input, textarea') ? () => document.getElementById('undo').click()
      : null;
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // what others wrote meanwhile; the field that is open is left alone
  const ask = async () => {
    if (document.hidden || composing) return;
    const answer = await fetch(`${base}/news?since=${encodeURIComponent(draft.dataset.since)}`).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const news = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!news.querySelector('[data-since]')) return;
    draft.dataset.since = news.querySelector('[data-since]').dataset.since;
    put(news);
  };
  setInterval(ask, 15000);

  begin();
})();
