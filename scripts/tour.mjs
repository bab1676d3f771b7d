// Writes the answers of README's tour anew, from the embedded graph at RECALLING_GRAPH (seed it first). The tests hold them
// against the shipped seed.
import { readFileSync, writeFileSync } from 'node:fs';
import { graphConfig, openGraph } from '../dist/graph/index.js';
import { execute } from '../dist/graphql/index.js';
import { formatRegistryFile } from '../dist/seedfile/index.js';

const file = new URL('../README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');
const [, before, tour, after] = /^([\s\S]*\n## A tour\n)([\s\S]*?)(\n## [\s\S]*)$/.exec(readme) ?? [];
const graph = openGraph(graphConfig(process.env));
let written = tour;
for (const [block, query] of tour.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n[\s\S]*?```/g)) {
  const answer = await execute(graph, query);
  if (answer.errors) throw new Error(`${JSON.stringify(answer.errors)}\n${query}`);
  const data = JSON.parse(JSON.stringify(answer.data));
  written = written.replace(
    block,
    () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${formatRegistryFile(data)}\`\`\``,
  );
}
await graph.close();
writeFileSync(file, before + written + after);
