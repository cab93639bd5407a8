// Giving and looking over a document: pasting keeps columns, keys walk the doubts, cells and rows are dragged. Every act
// is a button of the page too.
(() => {
  const paste = document.querySelector('[data-paste]');
  if (paste) {
    const text = paste.querySelector('textarea');
    const clip = paste.querySelector('input[type=file]');
    const said = paste.querySelector('[data-pasted]');
    text.addEventListener('paste', event => {
      const html = event.clipboardData && event.clipboardData.getData('text/html');
      // only a whole pasted table is what the field holds; a piece pasted into other words is read as words
      if (!html || !/<table[\s>]/i.test(html) || text.value) return;
      const files = new DataTransfer();
      files.items.add(new File([html], 'clipboard.html', { type: 'text/html' }));
      setTimeout(() => { clip.files = files.files; said.textContent = said.dataset.pasted; });
    });
    text.addEventListener('input', event => {
      if (event.inputType === 'insertFromPaste' && !clip.files.length) return;
      clip.value = '';
      said.textContent = '';
    });
  }

  const review = document.querySelector('[data-review]');
  if (!review) return;
  const narrow = matchMedia('(max-width: 62rem)').matches;
  const on = review.querySelector('.cell-on');
  if (on && !narrow && location.search.includes('cell=')) on.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const lit = document.getElementById('lit');
  const strips = review.querySelector('.ct-strips');
  if (lit && strips) strips.scrollTop = Math.max(0, lit.offsetTop - strips.offsetTop - 80);
  const field = document.getElementById('text');
  if (field) field.setSelectionRange(field.value.length, field.value.length);

  const press = name => {
    const part = document.querySelector('[data-key="' + name + '"]');
    if (part) part.click();
    return Boolean(part);
  };
  addEventListener('keydown', event => {
    if (event.isComposing) return;
    const typing = event.target.closest('input, textarea, select');
    if (typing) {
      if (event.target === field && event.key === 'Escape' && press('leave')) event.preventDefault();
      if (event.target === field && event.key === 'Enter' && event.ctrlKey && press('send')) event.preventDefault();
      return;
    }
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const acting = event.target.closest('a, button, summary');
    const name = plain && event.key === 'Enter' && !acting ? 'agree'
      : plain && event.key === 'F2' ? 'edit'
      : event.altKey && event.key === 'ArrowRight' ? 'next-column'
      : plain && event.key.toLowerCase() === 'n' ? 'next'
      : plain && event.key.toLowerCase() === 'p' ? 'previous'
      : event.ctrlKey && event.key.toLowerCase() === 'z' ? 'undo' : null;
    if (name && press(name)) event.preventDefault();
  });

  const send = values => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = review.dataset.change;
    const known = document.querySelector('.ct-bar form');
    const all = { _csrf: known.elements._csrf.value, version: known.elements.version.value, ...values };
    for (const [name, value] of Object.entries(all)) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      input.value = value;
      form.append(input);
    }
    document.body.append(form);
    form.submit();
  };

  // a cell goes to another column of its row; dropped in another row, the whole row goes there
  let dragged = null;
  const drop = cell => {
    const from = dragged.dataset.cell;
    const to = cell.dataset.cell;
    const same = from.slice(0, from.lastIndexOf('.')) === to.slice(0, to.lastIndexOf('.'));
    if (from === to) return;
    if (same) send({ act: 'move', cell: from, to: to.slice(to.lastIndexOf('.') + 1) });
    else send({ act: 'move-row', cell: from, to: to.slice(0, to.lastIndexOf('.')) });
  };
  review.querySelectorAll('td[data-cell]').forEach(cell => {
    cell.draggable = true;
    cell.querySelectorAll('a').forEach(link => { link.draggable = false; });
    cell.addEventListener('dragstart', event => {
      dragged = cell;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', cell.textContent.trim());
    });
    cell.addEventListener('dragend', () => { dragged = null; });
    cell.addEventListener('dragover', event => { if (dragged) { event.preventDefault(); cell.classList.add('over'); } });
    cell.addEventListener('dragleave', () => cell.classList.remove('over'));
    cell.addEventListener('drop', event => {
      event.preventDefault();
      cell.classList.remove('over');
      if (dragged) drop(cell);
    });
  });
})();
