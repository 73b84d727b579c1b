// The article reader: facts light up their words and words their facts. Without it each fact is a link that marks its words.

const text = document.getElementById('text');
const rail = document.getElementById('rail');
const reader = document.querySelector('.reader');
const statements = [...rail.querySelectorAll('.statement')].map((element) => ({ element, places: places(element.dataset.at) }));
const paints = typeof Highlight === 'function' && 'highlights' in CSS;
const nodes = textNodes();

/** "10,18 30,40" as pairs of numbers. */
function places(words) {
  return words ? words.split(' ').map((pair) => pair.split(',').map(Number)) : [];
}

/** The text's nodes with the position of the first character of each, in code points as the graph counts them. */
function textNodes() {
  const found = [];
  let at = Number(text.dataset.start);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const length = points(node.data, node.data.length);
      found.push({ node, start: at, end: at + length });
      at += length;
    } else if (node.dataset.lost) {
      at += 1;
    }
  }
  return found;
}

/** Number of code points before an offset of a string. */
function points(string, offset) {
  let count = 0;
  for (let i = 0; i < offset; count++) i += string.codePointAt(i) > 0xffff ? 2 : 1;
  return count;
}

/** Offset in a string of a number of code points. */
function units(string, count) {
  let offset = 0;
  for (let i = 0; i < count && offset < string.length; i++) offset += string.codePointAt(offset) > 0xffff ? 2 : 1;
  return offset;
}

/** The node with the character at a position, or the last before it. */
function holding(position) {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (nodes[middle].start <= position) low = middle; else high = middle - 1;
  }
  return nodes[low];
}

function range([start, end]) {
  const first = holding(start);
  const last = holding(Math.max(start, end - 1));
  const made = document.createRange();
  made.setStart(first.node, units(first.node.data, start - first.start));
  made.setEnd(last.node, units(last.node.data, end - last.start));
  return made;
}

function paint(name, list) {
  if (!paints || nodes.length === 0) return;
  if (list.length === 0) CSS.highlights.delete(name); else CSS.highlights.set(name, new Highlight(...list.map(range)));
}

/** Brings words to the middle of the window, unless they are to be seen. */
function show(place) {
  if (nodes.length === 0) return;
  const box = range(place).getBoundingClientRect();
  if (box.top < 60 || box.bottom > innerHeight - 60) {
    scrollTo({ top: Math.max(0, scrollY + box.top - Math.max(60, (innerHeight - box.height) / 2)) });
  }
}

/** The words of a fact stay marked, and the fact beside them, until another is chosen. */
function pin(list, fact) {
  text.classList.add('moved');
  paint('pinned', list);
  statements.forEach(({ element }) => element.classList.toggle('pinned', element.dataset.fact === fact));
}

/** What the address asks for: ?fact= and #char=START,END (RFC 5147). */
function follow() {
  const fact = new URLSearchParams(location.search).get('fact');
  const asked = statements.find(({ element }) => element.dataset.fact === fact);
  const fragment = /^#char=(\d+),(\d+)$/.exec(decodeURIComponent(location.hash));
  const place = fragment && [Number(fragment[1]), Number(fragment[2])];
  if (!asked && !place) return;
  const ofFact = asked && (!place || asked.element.dataset.at.split(' ').includes(place.join(',')));
  pin(ofFact ? asked.places : [place], ofFact ? fact : '');
  if (ofFact) reveal(asked.element);
  show(place ?? asked.places[0]);
}

// From facts, and from names in the list below, to words.
for (const root of [rail, document.querySelector('.named')]) {
  const light = (event) => paint('lit', places(event.target.closest('[data-at]')?.dataset.at));
  root.addEventListener('pointerover', light);
  root.addEventListener('focusin', light);
  root.addEventListener('pointerleave', () => paint('lit', []));
  root.addEventListener('focusout', () => paint('lit', []));
}
rail.addEventListener('click', (event) => {
  const link = event.target.closest('[data-go]');
  if (!link || !paints || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  const { fact, at } = link.closest('.statement').dataset;
  pin(places(at), fact);
  show(places(link.dataset.go)[0]);
});

// From words to facts.
function lightFacts(position) {
  let first = true;
  for (const { element, places: list } of statements) {
    const covers = position !== null && list.some(([start, end]) => start <= position && position < end);
    element.classList.toggle('lit', covers);
    if (covers && first && !element.hidden) {
      first = false;
      reveal(element);
    }
  }
}

/** Scrolls the rail, never the page: on a narrow screen the facts are below the text. */
function reveal(element) {
  if (rail.scrollHeight <= rail.clientHeight) return;
  const box = element.getBoundingClientRect();
  const frame = rail.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) rail.scrollTop += box.top - frame.top - 40;
}

function positionOf(node, offset) {
  const held = nodes.find((each) => each.node === node);
  return held ? held.start + points(node.data, offset) : null;
}

/** Position of the character under the pointer. A caret stands before or behind it, whichever is nearer. */
function positionAt(x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  const old = caret ? null : document.caretRangeFromPoint?.(x, y);
  const position = caret ? positionOf(caret.offsetNode, caret.offset) : old && positionOf(old.startContainer, old.startOffset);
  if (position === null || position <= Number(text.dataset.start)) return position;
  const before = range([position - 1, position]).getBoundingClientRect();
  return before.left <= x && x < before.right && before.top <= y && y < before.bottom ? position - 1 : position;
}

let waiting = 0;
text.addEventListener('pointermove', (event) => {
  if (event.pointerType === 'touch') return;
  clearTimeout(waiting);
  waiting = setTimeout(() => lightFacts(positionAt(event.clientX, event.clientY)), 40);
});
text.addEventListener('pointerleave', () => {
  clearTimeout(waiting);
  lightFacts(null);
});
text.addEventListener('focusin', (event) => {
  const first = document.createTreeWalker(event.target, NodeFilter.SHOW_TEXT).nextNode();
  lightFacts(first && positionOf(first, 0));
});
text.addEventListener('focusout', () => lightFacts(null));

// The choice of facts takes effect at once, and the address keeps it.
const choice = rail.querySelector('.choice');
choice.addEventListener('change', () => {
  const least = Number(choice.elements.least.value);
  const boxes = [...choice.querySelectorAll('[name=show]')];
  const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
  const all = kinds.length === 0 || kinds.length === boxes.length;
  for (const section of rail.querySelectorAll('.facts')) {
    section.hidden = !all && !kinds.includes(section.dataset.kind);
    let seen = 0;
    for (const element of section.querySelectorAll('.statement')) {
      element.hidden = section.hidden || Number(element.dataset.percent) < least;
      if (!element.hidden) seen += 1;
    }
    section.querySelector('.seen').textContent = seen;
  }
  const address = new URL(location.href);
  address.searchParams.delete('show');
  address.searchParams.delete('least');
  if (!all) kinds.forEach((kind) => address.searchParams.append('show', kind));
  if (least > 0) address.searchParams.set('least', least);
  history.replaceState(null, '', address);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') pin([], '');
});
addEventListener('hashchange', follow);
addEventListener('popstate', follow);
reader.classList.add('scripted');
follow();
