// A button that copies what a field holds. Browsers let pages copy by TLS and on the server's own computer only: elsewhere the
// button stays hidden, and the field is there to be marked.
(() => {
  document.querySelectorAll('[data-copy]').forEach(button => {
    const field = document.getElementById(button.dataset.copy);
    field.addEventListener('focus', () => field.select());
    if (!navigator.clipboard) return;
    const said = button.parentElement.querySelector('[data-copied]');
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        said.textContent = said.dataset.copied;
      } catch {
        field.focus();
      }
    });
  });
})();
