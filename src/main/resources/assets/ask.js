// The query page: an editor with tabs in the place of the plain form, fed by this server and by nothing else.
import { copy } from './ask-copy.js';
import { completeFrom } from './ask-complete.js';
import { showAnswers, markPlace, sayInfo } from './ask-answer.js';

const LONGEST_ADDRESS = 6000;

/** The tab for queries that come by a link; one will do, or they pile up. */
const LINKED = 'linked';

const byId = (id) => document.getElementById(id);
const editor = byId('editor');
const words = editor.dataset;
const endpoint = `${location.origin}/sparql`;

/** Address of this page with a query: long queries go into the fragment, which no server sees. */
function shareLink(query) {
  const encoded = encodeURIComponent(query);
  return `${location.origin}/query${encoded.length > LONGEST_ADDRESS ? '#' : '?'}query=${encoded}`;
}

function curlLine(query, type) {
  return `curl '${endpoint}' -H 'Accept: ${type}' --data-urlencode 'query=${query.replaceAll("'", "'\\''")}'`;
}

const TABLES = [['CSV', 'csv', 'csv'], ['TSV', 'tsv', 'tsv'], ['JSON', 'json', 'json'], ['XML', 'xml', 'xml']];
const GRAPHS = [['Turtle', 'text/turtle', 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld'],
  ['N-Triples', 'application/n-triples', 'nt'], ['RDF/XML', 'application/rdf+xml', 'rdf']];

/** Fetches an answer in a format and keeps it as a file; by POST, so a query of any length will do. */
async function download(query, format, file) {
  const response = await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ query, format }) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function start(data) {
  const { Yasgui } = window;
  completeFrom(Yasgui.Yasqe, data.prefixes, words.language);
  showAnswers(Yasgui, words, () => yasgui.getTab());
  byId('plain').hidden = true;
  editor.hidden = false;
  byId('ready-bar').hidden = false;

  const yasgui = new Yasgui(editor, {
    persistenceId: 'mailuo_query',
    populateFromUrl: false,
    autofocus: false,
    tabName: words.tab,
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: { getData: () => [] },
    requestConfig: { endpoint, method: 'POST', acceptHeaderGraph: 'application/n-triples' },
    yasqe: { value: data.query, prefixCcApi: '', resizeable: true, editorHeight: '320px' },
    // Answers are not kept in the browser: the graph may have changed when the reader comes back.
    yasr: { maxPersistentResponseSize: 1, prefixes: data.prefixes },
  });

  const answered = byId('answer');
  const take = byId('take-live');
  const forget = () => { answered.hidden = true; };

  /** A tab's query; one that was not looked at yet has no editor. */
  const queryOf = (tab) => (tab.getYasqe() ? tab.getQuery() : tab.getPersistedJson().yasqe.value);

  /** The tab with a query, opened if there is none. */
  function open(name, query, id) {
    const known = Object.values(yasgui._tabs).find((tab) => queryOf(tab).trim() === query.trim()) 
      || (id && yasgui._tabs[id]);
    if (!known) {
      return yasgui.addTab(true, { ...(id ? { id } : {}), name: yasgui.createTabName(name), yasqe: { value: query } });
    }
    yasgui.selectTabId(known.getId());
    if (queryOf(known).trim() !== query.trim()) {
      known.setQuery(query);
    }
    return known;
  }

  /** Downloads, link and curl line of what was just run, between the editor and the answer. */
  function offer(tab) {
    const query = tab.getQuery();
    const type = tab.getYasqe().getQueryType();
    const formats = type === 'CONSTRUCT' || type === 'DESCRIBE' ? GRAPHS : type === 'ASK' ? TABLES.slice(2) : TABLES;
    const buttons = formats.map(([name, format, ending]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = name;
      button.addEventListener('click', () => download(query, format, `mailuo.${ending}`));
      return button;
    });
    byId('live-downloads').replaceChildren(...buttons);
    byId('live-said').textContent = '';
    take.hidden = false;
    tab.getYasr().rootEl.parentElement.before(take);
    if (!shareLink(query).includes('#')) {
      history.replaceState(null, '', shareLink(query));
      for (const back of document.querySelectorAll('.settings input[name=back]')) {
        back.value = location.pathname + location.search;
      }
    }
  }

  const say = async (text) => {
    await copy(text);
    byId('live-said').textContent = words.copied;
  };
  byId('live-share').addEventListener('click', () => say(shareLink(yasgui.getTab().getQuery())));
  byId('live-curl').addEventListener('click', () => {
    const type = yasgui.getTab().getYasqe().getQueryType();
    say(curlLine(yasgui.getTab().getQuery(),
      type === 'CONSTRUCT' || type === 'DESCRIBE' ? 'text/turtle' : type === 'ASK' ? 'application/sparql-results+json' : 'text/csv'));
  });

  yasgui.on('query', (_, tab) => { forget(); offer(tab); });
  yasgui.on('tabSelect', () => { forget(); take.hidden = true; name(); });
  yasgui.on('tabAdd', () => setTimeout(name));

  const heard = new WeakSet();

  /** The editor's own field has no name that a screen reader could say. */
  function name() {
    for (const tab of Object.values(yasgui._tabs)) {
      const field = tab.getYasqe()?.getInputField();
      if (field && !heard.has(tab)) {
        heard.add(tab);
        // The library draws nothing for an empty answer and would leave the former one standing.
        tab.getYasqe().on('queryResponse', (_, answer, took) => {
          if (answer === '') tab.getYasr().setResponse({ data: '\n' }, took);
        });
        tab.getYasr().on('drawn', () => sayInfo(tab.getYasr(), words));
      }
      field?.setAttribute('aria-label', `${words.editor}. ${words.keys}`);
      const button = tab.getYasqe()?.rootEl.querySelector('.yasqe_queryButton');
      button?.setAttribute('title', `${words.run} (${words.keys})`);
      button?.setAttribute('aria-label', words.run);
    }
  }

  const choice = byId('ready-choice');
  const chosen = () => data.ready.find((query) => query.name === choice.value);
  choice.addEventListener('change', () => { byId('ready-form').href = new URL(`../query/${choice.value}`, import.meta.url).pathname; });
  byId('ready-open').addEventListener('click', () => {
    forget();
    const query = chosen();
    open(words.language === 'zh' ? query.zh : query.en, query.text);
    name();
  });

  function openFromFragment() {
    if (location.hash.startsWith('#query=')) {
      const query = decodeURIComponent(location.hash.slice('#query='.length));
      history.replaceState(null, '', new URL('../query', import.meta.url).pathname);
      open(words.linked, query, LINKED).query().catch(() => {});
    }
  }
  window.addEventListener('hashchange', openFromFragment);

  if (answered.dataset.asked) {
    const tab = open(words.linked, data.query, LINKED);
    answered.hidden = false;
    if (answered.dataset.line) {
      markPlace(tab.getYasqe(), Number(answered.dataset.line), Number(answered.dataset.column));
    }
  }
  openFromFragment();
  name();
}

const twin = new URL(location.href);
twin.hash = '';
twin.search = '';
twin.searchParams.set('format', 'json');
const response = await fetch(twin);
if (response.ok && window.Yasgui) {
  start({ ...(await response.json()), query: byId('query').value.replace(/\r\n/g, '\n') });
}
