// The yardstick of the explorer: sigma as its own documentation shows it, drawing the same graph with nothing of ours.
const { Sigma, graphology } = globalThis;
const { nodes, edges } = await (await fetch('graph.json')).json();
const graph = new graphology.Graph({ type: 'directed', multi: true });
nodes.forEach((id, index) => {
  // Evenly over a disc.
  const [angle, distance] = [index * 2.399963, Math.sqrt(index)];
  const [x, y] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
  graph.addNode(id, { x, y, size: index === 0 ? 13 : 4, label: id, color: '#22384d' });
});
for (const [source, target] of edges) {
  if (!graph.hasEdge(source, target)) graph.addEdge(source, target, { size: 1, color: '#0072b2' });
}

const renderer = new Sigma(graph, document.querySelector('.stage'));
let dragged = null;
renderer.on('downNode', ({ node }) => {
  dragged = node;
});
renderer.on('moveBody', ({ event }) => {
  if (dragged === null) return;
  const { x, y } = renderer.viewportToGraph(event);
  graph.setNodeAttribute(dragged, 'x', x);
  graph.setNodeAttribute(dragged, 'y', y);
  event.preventSigmaDefault();
});
for (const up of ['upNode', 'upStage']) {
  renderer.on(up, () => {
    dragged = null;
  });
}
const { x, y } = renderer.graphToViewport(graph.getNodeAttributes(nodes[0]));
performance.mark('drawn');
document.body.dataset.first = `${x} ${y}`;
