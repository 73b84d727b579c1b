// Answers in the editor: things by their names with links to their pages, numbers to the right, errors at their place.

import { graphPlugin } from './ask-graph.js';

const PLACE = /\bline:? (\d+),? column:? (\d+)/i;
const LONGEST_ADDRESS = 6000;

const escaped = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const filled = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`%${i + 1}`, value), pattern);

/** What the editor says of an answer, in the reader's language. */
export function sayInfo(yasr, words) {
  const chip = yasr.rootEl.querySelector('.yasr_response_chip');
  const said = /^(?:(\d+) results? in|Response in) ([\d.]+)/.exec(chip?.textContent || '');
  if (said) {
    chip.textContent = said[1] === undefined ? filled(words.took, said[2]) : filled(words.rows, said[1], said[2]);
  }
}

let marked = [];

/** Marks a line of the editor and puts the cursor at the place. */
export function markPlace(yasqe, line, column) {
  clearMarks();
  const at = Math.min(line, yasqe.getDoc().lineCount()) - 1;
  marked.push([yasqe, yasqe.getDoc().addLineClass(at, 'background', 'place-line')]);
  yasqe.getDoc().setCursor({ line: at, ch: Math.max(0, column - 1) });
  yasqe.on('change', clearMarks);
}

function clearMarks() {
  for (const [yasqe, handle] of marked) {
    yasqe.getDoc().removeLineClass(handle, 'background', 'place-line');
  }
  marked = [];
}

export function showAnswers(Yasgui, words, currentTab) {
  const { Yasr } = Yasgui;
  const names = new Map();

  /** Asks the server what things are called, in addresses that are not too long. */
  async function learn(iris) {
    let asked = new URLSearchParams({ lang: words.language });
    const parts = [asked];
    for (const iri of iris) {
      if (asked.toString().length + encodeURIComponent(iri).length > LONGEST_ADDRESS || asked.size > 90) {
        asked = new URLSearchParams({ lang: words.language });
        parts.push(asked);
      }
      asked.append('iri', iri);
    }
    for (const part of parts) {
      const response = await fetch(new URL(`../query/labels.json?${part}`, import.meta.url));
      if (response.ok) {
        (await response.json()).things.forEach((thing) => names.set(thing.iri, thing));
      }
    }
  }

  function link(iri) {
    const thing = names.get(iri);
    const href = thing ? thing.href : /^https?:/.test(iri) ? iri : '';
    const text = escaped(thing ? thing.text : iri);
    const short = thing && thing.shortIri ? ` <code>${escaped(thing.shortIri)}</code>` : '';
    const elsewhere = href.startsWith('http') ? ' rel="noopener noreferrer"' : '';
    return href ? `<a class="iri" data-iri="${escaped(iri)}" title="${escaped(iri)}" href="${escaped(href)}"${elsewhere}>${text}</a>${short}`
      : `<span data-iri="${escaped(iri)}">${text}</span>`;
  }

  async function nameThings(table) {
    const places = [...table.querySelectorAll('[data-iri]')];
    const unknown = [...new Set(places.map((place) => place.dataset.iri))].filter((iri) => !names.has(iri));
    if (unknown.length > 0) {
      await learn(unknown);
      for (const place of places) {
        place.parentElement.innerHTML = link(place.dataset.iri);
      }
    }
  }

  const Table = Yasr.plugins.table;
  class NamedTable extends Table {
    constructor(yasr) {
      super(yasr);
      this.label = words.table;
      this.helpReference = undefined;
    }

    getCellContent(binding) {
      if (binding.type === 'uri') {
        return `<div><span class="thing">${link(binding.value)}</span></div>`;
      }
      const number = /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/.test(binding.datatype || '');
      const language = binding['xml:lang'] ? ` lang="${escaped(binding['xml:lang'])}"` : '';
      return `<div><span class="nonIri${number ? ' number' : ''}"${language}>${escaped(binding.value)}</span></div>`;
    }

    draw(config) {
      super.draw({ ...config, isEllipsed: false, compact: true });
      const filter = this.yasr.rootEl.querySelector('.tableFilter');
      filter?.setAttribute('placeholder', words.filter);
      filter?.setAttribute('aria-label', words.filter);
      const size = this.yasr.rootEl.querySelector('.pageSizerLabel');
      size?.replaceChildren(`${words.pageSize} `);
      this.yasr.rootEl.querySelector('.tableSizer')?.setAttribute('aria-label', words.pageSize);
      const all = this.yasr.rootEl.querySelector('.tableSizer option[value="-1"]');
      all?.replaceChildren(words.all);
    }
  }
  NamedTable.defaults = {
    ...Table.defaults,
    openIriInNewWindow: false,
    tableConfig: {
      ...Table.defaults.tableConfig,
      language: {
        ...Table.defaults.tableConfig.language,
        emptyTable: words.none,
        zeroRecords: words.none,
        info: words.info,
        infoEmpty: '',
        infoFiltered: '',
      },
      drawCallback() { nameThings(this[0] || this); },
    },
  };
  // The library's table reads the settings of its own class.
  Object.assign(Table.defaults, NamedTable.defaults);
  Yasr.registerPlugin('table', NamedTable);
  if (Yasr.plugins.response) {
    const Response = Yasr.plugins.response;
    Yasr.registerPlugin('response', class extends Response {
      constructor(yasr) {
        super(yasr);
        this.label = words.response;
        this.helpReference = undefined;
      }
    });
  }

  Yasr.defaults.pluginOrder = ['table', 'graph', 'response'];
  Yasr.registerPlugin('graph', graphPlugin(words, link, nameThings));

  const Truth = Yasr.plugins.boolean;
  Yasr.registerPlugin('boolean', class extends Truth {
    draw() {
      super.draw();
      const said = this.yasr.resultsEl.querySelector('.booleanResult span');
      said.textContent = this.yasr.results.getBoolean() ? words.yes : words.no;
    }
  });

  Yasr.defaults.errorRenderers = [async (error) => {
    const element = document.createElement('div');
    element.className = 'problem';
    element.setAttribute('role', 'alert');
    const text = error.text || words.refused;
    const place = PLACE.exec(text);
    if (place) {
      const [line, column] = [Number(place[1]), Number(place[2])];
      const yasqe = currentTab().getYasqe();
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = words.go;
      button.addEventListener('click', () => { markPlace(yasqe, line, column); yasqe.focus(); });
      const title = document.createElement('b');
      title.textContent = filled(words.place, line, column);
      const head = document.createElement('p');
      head.append(title, ' ', button);
      element.append(head);
      markPlace(yasqe, line, column);
    }
    const said = (words) => {
      const line = document.createElement('p');
      line.className = 'said';
      line.lang = 'en';
      line.textContent = words;
      return line;
    };
    const [summary, list] = text.split(' Was expecting');
    element.append(said(summary));
    if (list) {
      const details = document.createElement('details');
      const title = document.createElement('summary');
      title.textContent = words.details;
      details.append(title, said(text));
      element.append(details);
    }
    return element;
  }];
}
