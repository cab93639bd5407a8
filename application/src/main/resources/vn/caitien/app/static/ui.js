// The look, before anything is painted; then what makes waiting and double clicks harmless. Pages read well without it.
(() => {
  const root = document.documentElement;
  if (root.dataset.look === 'system') {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => { root.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
    follow();
    dark.addEventListener('change', follow);
  }

  // a form goes out once; coming back to the page by the browser's button frees it
  addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 10000);
  });
  addEventListener('pageshow', event => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
  });

  // the menu of narrow screens closes like a menu
  const menu = () => document.querySelector('.ct-menu[open]');
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu()) {
      const open = menu();
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  addEventListener('click', event => {
    if (menu() && !menu().contains(event.target)) menu().open = false;
  });
})();
