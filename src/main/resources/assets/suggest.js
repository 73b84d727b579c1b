// Suggestions under a search box, after the combobox pattern of the ARIA Authoring Practices: arrows choose, Enter goes to
// what is chosen or searches for what is typed, Escape closes. Without this module the box searches all the same.

const WAIT = 120;
const english = document.documentElement.lang.startsWith('en');

const said = (label) => (english ? label.en : label.zh);

function element(name, className, text, lang) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  if (lang !== undefined) {
    made.lang = lang;
  }
  return made;
}

/** Gives a search box its suggestions. */
export function attach(input) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${input.id}-suggestions`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0]?.textContent ?? '');
  list.hidden = true;
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let chosen = -1;
  let timer = 0;
  let asked = '';

  const options = () => [...list.children];

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const all = options();
    chosen = (index + all.length + 1) % (all.length + 1);
    if (chosen === all.length) {
      chosen = -1;
    }
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    if (chosen < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', all[chosen].id);
      all[chosen].scrollIntoView({ block: 'nearest' });
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map((hit, i) => {
      const option = element('li', '', '');
      option.id = `${list.id}-${i}`;
      option.dataset.href = hit.href;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const name = element('span', 'named', hit.name, 'zh');
      if (hit.matched !== '') {
        name.append(element('span', 'also', hit.matched, 'zh'));
      }
      option.append(name, element('span', `kind kind-${hit.kind}`, said(hit.type)));
      if (hit.about.length > 0) {
        option.append(element('span', 'about', hit.about.map(said).join(' · ')));
      }
      return option;
    }));
    chosen = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }

  async function ask() {
    const text = input.value.trim();
    if (text === asked && !list.hidden) {
      return;
    }
    asked = text;
    if (text === '') {
      close();
      return;
    }
    const response = await fetch(new URL(`../suggest?q=${encodeURIComponent(text)}`, import.meta.url));
    if (response.ok && input.value.trim() === text && document.activeElement === input) {
      show((await response.json()).suggestions);
    }
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  };

  // While an input method composes, what stands in the box are the letters of half a word; they are searched for, too:
  // pinyin finds names.
  input.addEventListener('input', soon);
  input.addEventListener('focus', soon);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        ask();
      } else {
        choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
      }
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.assign(options()[chosen].dataset.href);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  // The box keeps the focus, or the list would close before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option !== null) {
      location.assign(option.dataset.href);
    }
  });
  if (input.value.trim() !== '' && input.value !== input.defaultValue) {
    soon();
  }
}
