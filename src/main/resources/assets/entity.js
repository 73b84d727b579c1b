// Copying, and today's day in a citation. The page says all without it.

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  const words = button.textContent;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.textContent.replace(/\s+/g, ' ').trim());
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = words; }, 1600);
  });
}

for (const time of document.querySelectorAll('time[data-today]')) {
  const now = new Date();
  const day = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  time.textContent = day;
  time.dateTime = day;
}
