// The drawing: Cytoscape with the fcose layout, in the colours of the page.
/* global cytoscape */
const SHAPES = { person: 'ellipse', organisation: 'round-rectangle', programme: 'diamond', place: 'pentagon' };
const KINDS = Object.keys(SHAPES);

/** What a variable of the style sheet comes to now, in light or dark. */
function colour(variable) {
  const probe = document.createElement('span');
  probe.style.color = `var(--${variable})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

/** @param big how much larger letters are drawn, since a narrow drawing is small as a whole */
function styles(big = 1) {
  const ink = colour('ink'), soft = colour('soft'), card = colour('card'), accent = colour('accent'), line = colour('line');
  const font = getComputedStyle(document.body).fontFamily;
  const kinds = KINDS.map((kind) => ({
    selector: `node[kind="${kind}"]`,
    style: { shape: SHAPES[kind], 'background-color': colour(kind), 'border-color': colour(kind) },
  }));
  return [
    { selector: 'node', style: {
      width: 'data(size)', height: 'data(size)', label: 'data(name)', color: ink, 'font-family': font, 'font-size': 12 * big,
      'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 130 * Math.sqrt(big), 'text-overflow-wrap': 'anywhere',
      'text-background-color': card, 'text-background-opacity': 0.82, 'text-background-padding': 1.5,
      'min-zoomed-font-size': 6, 'border-width': 0 } },
    ...kinds,
    { selector: 'node[?focused]', style: { 'border-width': 3, 'border-color': accent, 'border-opacity': 0.75, 'font-size': 14 * big, 'font-weight': 600 } },
    { selector: 'edge', style: {
      width: 'data(width)', 'line-color': line, 'target-arrow-color': soft, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.7,
      'curve-style': 'bezier', label: '', color: soft, 'font-family': font, 'font-size': 10 * big, 'text-rotation': 'autorotate',
      'text-background-color': card, 'text-background-opacity': 0.9, 'text-background-padding': 2, 'text-max-width': 110,
      'text-wrap': 'ellipsis' } },
    { selector: 'edge[first="post"]', style: { 'line-color': colour('person') , 'line-opacity': 0.55 } },
    { selector: 'edge[first="owner"]', style: { 'line-color': colour('organisation'), 'line-opacity': 0.55 } },
    { selector: 'edge[first="speaker"], edge[first="lead"]', style: { 'line-color': colour('programme'), 'line-opacity': 0.55 } },
    { selector: 'edge[first="participant"]', style: { 'line-color': soft, 'line-opacity': 0.7, 'line-style': 'dashed' } },
    { selector: 'edge[first="figure"]', style: { 'line-color': colour('metric'), 'line-opacity': 0.55, 'line-style': 'dashed' } },
    { selector: 'edge[first="unit"]', style: { 'line-color': soft, 'line-style': 'dotted', 'target-arrow-shape': 'tee' } },
    { selector: 'edge.labelled', style: { label: 'data(label)' } },
    { selector: '.faded', style: { opacity: 0.28 } },
    { selector: 'node.chosen', style: { 'overlay-color': accent, 'overlay-opacity': 0.16, 'overlay-padding': 7 } },
    { selector: 'edge.chosen', style: { label: 'data(label)', 'line-color': accent, 'line-opacity': 1, 'target-arrow-color': accent, color: ink, 'z-index': 9 } },
  ];
}

const size = (facts) => 16 + 7 * Math.log2(1 + facts);
const width = (evidences) => 1.2 + 1.3 * Math.log2(1 + evidences);
/** As many labels on edges as can be read. */
const MOST_LABELS = 16;

export class Drawing {
  constructor(container, on) {
    this.still = matchMedia('(prefers-reduced-motion: reduce)');
    this.chosen = null;
    const big = container.clientWidth < 500 ? 1.7 : 1;
    this.cy = cytoscape({ container, style: styles(big), elements: [], minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false });
    container.cytoscape = this.cy;
    this.cy.on('tap', 'node', (event) => on.node(event.target.id(), true));
    this.cy.on('tap', 'edge', (event) => on.edge(event.target.data('source'), event.target.data('target')));
    this.cy.on('tap', (event) => { if (event.target === this.cy) on.nothing(); });
    this.cy.on('mouseover', 'edge', (event) => event.target.addClass('labelled'));
    this.cy.on('mouseout', 'edge', () => this.labels());
    const again = () => this.cy.style(styles(big));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
    document.fonts?.ready.then(again);
  }

  /** Draws a state: what stays keeps its place. */
  show({ nodes, edges }) {
    const cy = this.cy;
    const first = cy.nodes().empty();
    const ids = new Set([...nodes, ...edges].map((one) => one.id));
    cy.elements().filter((one) => !ids.has(one.id())).remove();
    const known = new Set(cy.nodes().map((one) => one.id()));
    const neighbour = new Map();
    for (const edge of edges) {
      if (known.has(edge.source)) neighbour.set(edge.target, edge.source);
      if (known.has(edge.target)) neighbour.set(edge.source, edge.target);
    }
    let fresh = 0;
    nodes.forEach((node, i) => {
      const data = { ...node, size: size(node.facts) };
      if (known.has(node.id)) { cy.getElementById(node.id).data(data); return; }
      cy.add({ group: 'nodes', data, position: this.place(node, i, nodes.length, neighbour.get(node.id)) });
      fresh++;
    });
    for (const edge of edges) {
      const data = { ...edge, first: edge.ties[0], width: width(edge.evidences), label: edge.facts > 1 ? `${edge.label} ×${edge.facts}` : edge.label };
      const old = cy.getElementById(edge.id);
      old.nonempty() ? old.data(data) : cy.add({ group: 'edges', data });
    }
    this.labels();
    if (fresh || first) this.layout(first);
  }

  /** Where a node begins: the focus in the middle, the rest in the circle in the order of the list, newcomers beside what brought them. */
  place(node, i, count, beside) {
    const angle = (2 * Math.PI * i) / Math.max(1, count - 1);
    if (beside) {
      const at = this.cy.getElementById(beside).position();
      return { x: at.x + 90 * Math.cos(angle), y: at.y + 90 * Math.sin(angle) };
    }
    return node.focused && i === 0 ? { x: 0, y: 0 } : { x: 260 * Math.cos(angle), y: 200 * Math.sin(angle) };
  }

  /** Arranges all anew, or finds room for newcomers; the same graph comes out the same, since the layout throws the same dice. */
  layout(anew = true) {
    const many = this.cy.nodes().length > 60;
    const { random } = Math;
    let seed = 20210506;
    Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    try {
      this.moving?.stop();
      this.moving = this.cy.layout({
        name: 'fcose', randomize: anew, quality: 'proof', animate: !this.still.matches, animationDuration: 450, fit: true,
        padding: 24, nodeDimensionsIncludeLabels: true, idealEdgeLength: many ? 90 : 120, nodeRepulsion: 12000, edgeElasticity: 0.25,
        numIter: 2500, tile: true, nodeSeparation: 110, gravity: 0.2,
      });
      const container = this.cy.container();
      container.setAttribute('aria-busy', 'true');
      this.moving.one('layoutstop', () => container.removeAttribute('aria-busy'));
      this.moving.run();
    } finally {
      Math.random = random;
    }
  }

  labels() {
    this.cy.edges().toggleClass('labelled', this.cy.edges().length <= MOST_LABELS);
  }

  /** Brings out a thing or a tie and what touches it. */
  choose(id) {
    this.chosen = id;
    this.cy.elements().removeClass('chosen faded');
    const one = id === null ? this.cy.collection() : this.cy.getElementById(id);
    if (one.empty()) return;
    one.addClass('chosen');
    const near = one.isNode() ? one.closedNeighborhood() : one.union(one.connectedNodes());
    this.cy.elements().difference(near).addClass('faded');
    if (one.isNode()) one.connectedEdges().addClass('labelled');
  }

  in() { this.zoom(1.3); }
  out() { this.zoom(1 / 1.3); }
  fit() { this.cy.fit(undefined, 28); }
  resized() { this.cy.resize(); }

  zoom(by) {
    this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  picture() {
    const extent = this.cy.elements().boundingBox();
    const scale = Math.min(2, 4000 / Math.max(extent.w, extent.h, 1));
    return this.cy.png({ output: 'blob-promise', full: true, scale, bg: colour('card') });
  }
}
