// What every page shares. Pages read well without it.

// "/" goes to the search box, as on many sites, unless the reader is typing.
document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById('q')?.focus();
  }
});

// Suggestions under the search box come when somebody turns to it.
const box = document.getElementById('q');
const suggest = () => import('./suggest.js').then((module) => module.attach(box));
if (box !== null && box === document.activeElement) {
  suggest();
} else {
  box?.addEventListener('focus', suggest, { once: true });
}
