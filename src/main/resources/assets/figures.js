// Facets are folded where they would push the list off a narrow screen. Pages read well without it.
const facets = document.querySelector('.all-facets');
if (facets && window.matchMedia('(max-width: 56rem)').matches) {
  facets.open = false;
}
