// The explorer on top of its page: links that change the state are followed without leaving, and the parts that the
// server then sends take the place of the former ones. The list and the table are the truth, the drawing follows them.
import { Drawing } from './explore-drawing.js';

const box = document.getElementById('drawing');
const details = document.getElementById('details');
const status = document.getElementById('status');
document.documentElement.classList.add('scripted');
box.hidden = false;

const part = (name, root = document) => root.querySelector(`[data-part="${name}"]`);
const nodeOf = (iri) => document.querySelector(`[data-node][data-iri="${CSS.escape(iri)}"]`);
const edgeOf = (source, target) =>
  document.querySelector(`[data-edge][data-source="${CSS.escape(source)}"][data-target="${CSS.escape(target)}"]`);

const filters = () => document.querySelector('.filters');
// On a phone the drawing comes first.
filters().open = matchMedia('(min-width: 58rem)').matches;

function read() {
  return {
    nodes: [...document.querySelectorAll('[data-node]')].map((li) => ({
      id: li.dataset.iri, name: li.dataset.name, kind: li.dataset.kind, facts: +li.dataset.facts,
      focused: 'focused' in li.dataset,
    })),
    edges: [...document.querySelectorAll('[data-edge]')].map((row) => ({
      id: `${row.dataset.source} ${row.dataset.target}`, source: row.dataset.source, target: row.dataset.target,
      ties: row.dataset.ties.trim().split(' '), label: row.dataset.label, facts: +row.dataset.facts,
      evidences: +row.dataset.evidences,
    })),
  };
}

const drawing = new Drawing(document.getElementById('canvas'), { node: chooseNode, edge: chooseEdge, nothing: shut });

const PARTS = ['head', 'chooser', 'things', 'edges', 'take'];

/** Back to the field of the form where the reader was: a check box by its value, another by its name. */
function refocus(name, value) {
  const fields = [...document.querySelectorAll(`#chooser [name="${CSS.escape(name)}"]`)];
  (fields.find((field) => field.type === 'checkbox' && field.value === value) ?? fields[0])?.focus({ preventScroll: true });
}

/** Changes the state to that of an address. */
let latest = 0;
async function go(href, keep = true) {
  const turn = ++latest;
  status.textContent = '';
  document.body.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== latest) return;
    const focused = document.activeElement?.closest('[data-node]')?.dataset.iri;
    const sort = document.activeElement?.closest('th')?.cellIndex;
    const { name, value } = document.activeElement?.closest('#chooser') ? document.activeElement : {};
    const scrolled = part('things').scrollTop;
    const chosen = details.dataset.iri;
    const open = filters().open;
    for (const one of PARTS) part(one).replaceWith(document.importNode(part(one, next), true));
    filters().open = open;
    part('things').scrollTop = scrolled;
    if (keep) history.pushState(null, '', href);
    back(href);
    drawing.show(read());
    if (focused) nodeOf(focused)?.querySelector('.acts a, a')?.focus();
    if (name) refocus(name, value);
    if (sort >= 0) document.querySelectorAll('.ties th a')[sort]?.focus();
    if (chosen) nodeOf(chosen) ? chooseNode(chosen) : shut();
  } catch (failure) {
    status.textContent = box.dataset.failed;
    throw failure;
  } finally {
    if (turn === latest) document.body.removeAttribute('aria-busy');
  }
}

/** A change of language or theme comes back to the state that is shown. */
function back(href) {
  const field = document.querySelector('input[name=back]');
  if (field) field.value = href;
}

function mark(element) {
  document.querySelectorAll('.chosen').forEach((other) => other.classList.remove('chosen'));
  element?.classList.add('chosen');
}

function show(content, iri = '') {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet shut', textContent: '×' });
  button.setAttribute('aria-label', box.dataset.close);
  button.addEventListener('click', shut);
  details.replaceChildren(button, ...content);
  details.dataset.iri = iri;
  details.hidden = false;
  details.scrollTop = 0;
  drawing.resized();
}

function shut() {
  details.hidden = true;
  details.replaceChildren();
  delete details.dataset.iri;
  mark(null);
  drawing.choose(null);
}

/** The thing's entry of the list stands beside the drawing; chosen again, it is opened. */
function chooseNode(iri) {
  const li = nodeOf(iri);
  if (!li) return;
  if (details.dataset.iri === iri && !details.hidden && drawing.chosen === iri && arguments[1]) {
    const open = li.querySelector('[data-open]');
    if (open && !('focused' in li.dataset)) go(open.getAttribute('href'));
    return;
  }
  const copy = li.cloneNode(true).childNodes;
  mark(li);
  const side = li.closest('.things');
  if (side.scrollHeight > side.clientHeight) side.scrollTop = li.offsetTop - side.offsetTop - 40;
  drawing.choose(iri);
  show([...copy], iri);
}

async function chooseEdge(source, target) {
  const row = edgeOf(source, target);
  if (!row) return;
  mark(row);
  drawing.choose(`${source} ${target}`);
  try {
    const answer = await fetch(row.querySelector('[data-evidence]').href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    show([...document.importNode(page.getElementById('evidence'), true).childNodes]);
  } catch (failure) {
    status.textContent = box.dataset.failed;
    throw failure;
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  if ('go' in link.dataset) {
    event.preventDefault();
    go(link.getAttribute('href'));
  } else if ('evidence' in link.dataset) {
    event.preventDefault();
    const row = link.closest('[data-edge]');
    chooseEdge(row.dataset.source, row.dataset.target).then(() => details.focus({ preventScroll: false }));
  }
});

// Whoever goes through the list with the keyboard sees in the drawing where they are.
document.addEventListener('focusin', (event) => {
  const li = event.target.closest?.('[data-node]');
  if (li && event.target.matches(':focus-visible')) drawing.choose(li.dataset.iri);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !details.hidden) shut();
});

function address(form) {
  const values = [...new FormData(form)].filter(([name, value]) => value !== '' && name !== 'find');
  // All of a group, or none, is no choice.
  for (const name of ['kinds', 'ties']) {
    const all = form.querySelectorAll(`[name=${name}]`).length;
    if (values.filter(([key]) => key === name).length === all) {
      for (let i = values.length - 1; i >= 0; i--) if (values[i][0] === name) values.splice(i, 1);
    }
  }
  return `${new URL('../explore', import.meta.url).pathname}?${new URLSearchParams(values)}`;
}

document.addEventListener('change', (event) => {
  if (event.target.form?.id === 'chooser' && event.target.name !== 'find' && event.target.validity.valid) {
    go(address(event.target.form));
  }
});
document.addEventListener('submit', (event) => {
  if (event.target.id === 'chooser') {
    event.preventDefault();
    const first = document.querySelector('#hits a[data-go]');
    if (event.target.elements.find.value.trim() && first) go(first.getAttribute('href'));
    else if (!event.target.elements.find.value.trim()) go(address(event.target));
  }
});

let waiting;
document.addEventListener('input', (event) => {
  if (event.target.id !== 'find') return;
  clearTimeout(waiting);
  const text = event.target.value.trim();
  waiting = setTimeout(async () => {
    if (!text) { part('hits').replaceChildren(); return; }
    const answer = await fetch(`${address(event.target.form)}&find=${encodeURIComponent(text)}`, { headers: { Accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (event.target.isConnected && event.target.value.trim() === text && answer.ok) {
      part('hits').replaceWith(document.importNode(part('hits', next), true));
    }
  }, 200);
});

document.querySelector('.tools').addEventListener('click', (event) => {
  const tool = event.target.closest('[data-tool]')?.dataset.tool;
  if (tool === 'png') {
    drawing.picture().then((blob) => {
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: 'mailuo.png' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
  } else if (tool) {
    drawing[tool]();
  }
});

window.addEventListener('popstate', () => go(location.pathname + location.search, false));
drawing.show(read());
