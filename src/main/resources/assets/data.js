// Sizes and checksums of a large graph take a while: they are put in when they are there. Without this the page says to load again.
const section = () => document.getElementById('files');

async function again(tries) {
  if (tries === 0 || section()?.dataset.complete !== 'false') {
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('files');
  if (answer.ok && fresh) {
    section().replaceWith(document.adoptNode(fresh));
    await again(tries - 1);
  }
}

again(200);
