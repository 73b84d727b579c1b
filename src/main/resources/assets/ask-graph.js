// Triples as people read them: by subject, each property with its values.

const TRIPLE = /^(<[^>]*>|_:\S+) <([^>]*)> (?:<([^>]*)>|(_:\S+)|"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<[^>]*>)?) \.$/;
const ESCAPES = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };
const MOST = 500;

const plain = (text) => text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g,
  (_, short, long, one) => (one ? ESCAPES[one] || one : String.fromCodePoint(parseInt(short || long, 16))));

/** The triples of a text in N-Triples, sorted. */
function triples(text) {
  return text.split('\n').sort().map((line) => TRIPLE.exec(line.trim())).filter(Boolean)
    .map(([, subject, property, iri, blank, literal, language]) => ({
      subject: subject.startsWith('<') ? plain(subject.slice(1, -1)) : subject,
      property: plain(property),
      iri: iri && plain(iri),
      text: blank || (literal === undefined ? '' : plain(literal)),
      language,
    }));
}

/** Groups in order of first appearance. */
function grouped(all, key) {
  const groups = new Map();
  for (const one of all) {
    groups.set(one[key], [...(groups.get(one[key]) || []), one]);
  }
  return groups;
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

export function graphPlugin(words, link, nameThings) {
  function thing(iri) {
    const span = document.createElement('span');
    span.innerHTML = iri.startsWith('_:') ? '' : link(iri);
    return span.innerHTML ? span : iri;
  }

  function value(one) {
    const item = element('li', '', one.iri ? thing(one.iri) : one.text);
    if (one.language) item.lang = one.language;
    return item;
  }

  const statement = ([property, said]) => element('div', '', element('dt', '', thing(property)),
    element('dd', '', element('ul', 'values', ...said.map(value))));

  const section = ([subject, said]) => element('section', 'subject', element('h3', '', thing(subject)),
    element('dl', 'relations', ...[...grouped(said, 'property')].map(statement)));

  return class {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = words.graph;
      this.priority = 9;
    }

    text() {
      const data = this.yasr.results?.getError() ? undefined : this.yasr.results?.getOriginalResponseAsString();
      return typeof data === 'string' ? data.trim() : undefined;
    }

    canHandleResults() {
      const text = this.text();
      return text === '' || (text !== undefined && TRIPLE.test(text.split('\n', 1)[0].trim()));
    }

    getIcon() {
      return undefined;
    }

    draw() {
      const all = triples(this.text());
      const count = all.length === 0 ? words.none : words.triples.replace('%1', all.length);
      const cut = all.length > MOST ? ` · ${words.shown.replace('%1', MOST)}` : '';
      const root = element('div', 'subjects', element('p', 'meta', count + cut),
        ...[...grouped(all.slice(0, MOST), 'subject')].map(section));
      this.yasr.resultsEl.append(root);
      nameThings(root);
    }
  };
}
