// Completion on the graph's own terms. The editor's own completers ask servers elsewhere; these take their place.

export function completeFrom(Yasqe, prefixes, language) {
  const said = (label) => (language === 'zh' ? label.zh : label.en);

  function termsOf(kind) {
    const known = new Map();

    function text(term, yasqe, token) {
      if (token.tokenPrefix && token.tokenPrefixUri && term.iri.startsWith(token.tokenPrefixUri)) {
        return token.tokenPrefix + term.iri.slice(token.tokenPrefixUri.length);
      }
      const declared = Object.entries(yasqe.getPrefixesFromQuery())
        .find(([, namespace]) => /^[\w-]+$/.test(term.iri.slice(namespace.length)) && term.iri.startsWith(namespace));
      return declared ? `${declared[0]}:${term.iri.slice(declared[1].length)}` : term.name || `<${term.iri}>`;
    }

    /** Puts the chosen term in, and the prefix that it needs before the query. */
    function choose(editor, data, hint) {
      editor.replaceRange(hint.text, hint.from || data.from, hint.to || data.to, 'complete');
      const prefix = hint.text.startsWith('<') ? '' : hint.text.split(':')[0];
      if (prefix && prefixes[prefix] && !(prefix in hint.yasqe.getPrefixesFromQuery())) {
        hint.yasqe.addPrefixes({ [prefix]: prefixes[prefix] });
      }
    }

    return {
      ...Yasqe.Autocompleters[kind],
      name: kind,
      bulk: false,
      autoShow: true,
      get: async (yasqe, token) => {
        const asked = new URLSearchParams({ kind, q: token.autocompletionString || '' });
        const response = await fetch(new URL(`../query/terms.json?${asked}`, import.meta.url));
        const { terms } = response.ok ? await response.json() : { terms: [] };
        return terms.map((term) => {
          const shown = text(term, yasqe, token);
          known.set(shown, term);
          return shown;
        });
      },
      postProcessSuggestion: (yasqe, token, suggested) => suggested,
      postprocessHints: (yasqe, hints) => hints.map((hint) => ({
        ...hint,
        yasqe,
        hint: choose,
        render: (element) => {
          const term = known.get(hint.text);
          element.textContent = hint.text;
          const label = document.createElement('span');
          label.className = 'hint-label';
          label.textContent = term ? said(term.label) : '';
          element.append(' ', label);
        },
      })),
    };
  }

  Yasqe.registerAutocompleter(termsOf('class'));
  Yasqe.registerAutocompleter(termsOf('property'));
  Yasqe.registerAutocompleter({
    ...Yasqe.Autocompleters.prefixes,
    persistenceId: null,
    get: Object.entries(prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`).sort(),
  });
}
