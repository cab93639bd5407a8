// What a team writes of an item is kept while it is written; the fields are never redrawn. Without this script the button does it.
(() => {
  const sheet = document.getElementById('judgement');
  const form = sheet.querySelector('form');
  const saved = document.getElementById('saved');
  const steps = document.querySelector('.ct-steps'), here = steps.querySelector('[aria-current]');
  steps.scrollLeft = here.offsetLeft - steps.offsetLeft - steps.clientWidth / 3;
  const words = () => [...new FormData(form)].filter(([name]) => !['once', 'version', '_csrf'].includes(name)).join('\n');
  let sent = words(), composing = false, sending = Promise.resolve(), timer;

  const say = (state, text) => {
    const mark = document.createElement('span');
    mark.className = `ct-saved ${state}`;
    mark.setAttribute('role', 'status');
    mark.textContent = text;
    saved.replaceChildren(mark);
  };

  const save = () => sending = sending.then(async () => {
    const now = words();
    if (composing || now === sent) return;
    const body = new URLSearchParams(new FormData(form));
    body.delete('once');
    say('saving', sheet.dataset.saving);
    try {
      const answer = await fetch(form.action, {method: 'POST', body, headers: {Accept: 'application/json'}});
      const told = await answer.json();
      if (answer.ok) {
        form.elements.version.value = told.version;
        sent = now;
      }
      say(answer.ok ? 'saved' : 'unsent', told.words);
    } catch {
      say('unsent', sheet.dataset.unsaved);
      timer = setTimeout(save, 5000);
    }
  });

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, 1200);
  };
  form.addEventListener('compositionstart', () => composing = true);
  form.addEventListener('compositionend', () => { composing = false; soon(); });
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  // the button keeps it all the same, after what is on its way
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    sending.then(() => { sent = words(); form.submit(); });
  });
  addEventListener('beforeunload', event => {
    if (words() !== sent) event.preventDefault();
  });
})();
