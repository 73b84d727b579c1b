// Arrow keys move between the cells of the matrix, and a cell opens its words without loading the page anew.
// Without this the cells are links like others.
import './figures.js';

function cells() {
  return [...document.querySelectorAll('.matrix tbody tr')].map((row) => [...row.querySelectorAll('td')].map((td) => td.querySelector('.cell')));
}

/** One cell is in the order of the tab key: the one that had the focus last. */
function rove(to) {
  document.querySelectorAll('.matrix .cell').forEach((cell) => { cell.tabIndex = cell === to ? 0 : -1; });
}

/** The next cell from a place in a direction, over empty ones. */
function next(grid, row, column, down, right) {
  for (let r = row + down, c = column + right; grid[r] && c >= 0 && c < grid[r].length; r += down, c += right) {
    if (grid[r][c]) return grid[r][c];
  }
  return down === 0 ? null : nearest(grid, row + down, column, down);
}

/** No cell stands straight below or above: the nearest one of the next row that has any. */
function nearest(grid, from, column, down) {
  for (let r = from; grid[r]; r += down) {
    const found = grid[r].map((cell, c) => ({ cell, away: Math.abs(c - column) })).filter((x) => x.cell).sort((a, b) => a.away - b.away)[0];
    if (found) return found.cell;
  }
  return null;
}

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function onKey(event) {
  const cell = event.target.closest?.('.matrix .cell');
  if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
  const grid = cells();
  const row = grid.findIndex((r) => r.includes(cell));
  const column = grid[row].indexOf(cell);
  const all = grid.flat().filter(Boolean);
  let to = null;
  if (MOVES[event.key]) to = next(grid, row, column, ...MOVES[event.key]);
  else if (event.key === 'Home') to = event.shiftKey ? all[0] : grid[row].find(Boolean);
  else if (event.key === 'End') to = event.shiftKey ? all.at(-1) : grid[row].filter(Boolean).at(-1);
  else return;
  event.preventDefault();
  if (to) { rove(to); to.focus(); to.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }
}

/** Puts the words of a cell into the page; the whole page is loaded where that fails. */
async function open(href, back) {
  let page;
  try {
    const answer = await fetch(href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) throw new Error(answer.statusText);
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    location.assign(href);
    return;
  }
  const words = page.getElementById('words');
  document.getElementById('words')?.remove();
  const list = document.querySelector('.list');
  if (words) list.before(words);
  const opened = new Map([...page.querySelectorAll('.matrix .cell')].map((cell) => [cell.getAttribute('href'), cell.getAttribute('aria-current')]));
  document.querySelectorAll('.matrix .cell').forEach((cell) => {
    if (opened.get(cell.getAttribute('href'))) cell.setAttribute('aria-current', 'true');
    else cell.removeAttribute('aria-current');
  });
  document.querySelectorAll('.settings input[name=back]').forEach((input) => { input.value = page.querySelector('.settings input[name=back]')?.value ?? input.value; });
  if (words && !back) { words.focus({ preventScroll: true }); words.scrollIntoView({ block: 'nearest' }); }
}

function onClick(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
  const cell = event.target.closest('.matrix .cell');
  const close = event.target.closest('.words .close a');
  if (!cell && !close) return;
  event.preventDefault();
  const href = (cell ?? close).getAttribute('href');
  const focus = close ? document.querySelector('.matrix .cell[aria-current]') : null;
  history.pushState(null, '', href);
  open(href).then(() => focus?.focus());
  if (cell) rove(cell);
}

const first = document.querySelector('.matrix .cell[aria-current]') ?? document.querySelector('.matrix .cell');
if (first) {
  rove(first);
  document.querySelector('.matrix').title = document.querySelector('.matrix').dataset.hint;
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
  window.addEventListener('popstate', () => open(location.href, true));
}
