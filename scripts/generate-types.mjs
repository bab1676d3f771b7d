// Writes src/graphql/generated.ts, the resolvers' types, from schema.graphql. `--check` writes nothing and fails where the
// committed file is not what the schema gives.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { keep } from './generated.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = 'src/graphql/generated.ts';

/** What a resolver's parent is, where it is not what the client sees: rows of the graph (model.ts), and what questions make of them (answers.ts). */
const entities = ['Entity', 'Instrument', 'Body', 'Event', 'Initiative', 'Place', 'State', 'Subject'];
const rows = [
  'Paragraph',
  'Citation',
  'Link',
  'Source',
  'SourceFile',
  'Footnote',
  'OpenMention',
  'Diagnostic',
  'Conflict',
  'Pinpoint',
  'Evidence',
  'FootnoteCall',
];
const answers = [
  'Resolution',
  'ResolutionReading',
  'TreatmentHistory',
  'TreatmentYear',
  'TreatmentCount',
  'Path',
  'Subgraph',
  'NodeMeasures',
  'NodePair',
  'GraphEdge',
  'CommonAncestor',
  'Reached',
  'CoCitation',
  'Ranked',
  'TimelineEntry',
  'SearchHit',
  'Reading',
  'TreatmentShift',
  'Comparison',
  'ParagraphChange',
  'Series',
  'SeriesInstrument',
  'SeriesTreatment',
  'DraftLife',
  'DraftStage',
];
const items = { Search: 'SearchHit', Closure: 'Reached', Ranking: 'Ranked', Timeline: 'TimelineEntry' };

const schema = parse(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const modelOf = (name) => (entities.includes(name) ? 'EntityModel' : `${name}Model`);
const mappers = Object.fromEntries([
  ...['Node', ...entities, ...rows].map((name) => [name, `./model.js#${modelOf(name)}`]),
  ...answers.map((name) => [name, `./answers.js#${modelOf(name)}`]),
]);
const connections = schema.definitions.flatMap((definition) => {
  const name = definition.kind === 'ObjectTypeDefinition' ? definition.name.value : '';
  if (!name.endsWith('Connection')) return [];
  const base = name.slice(0, -'Connection'.length);
  const item = items[base] ?? base;
  return [[name, `Connection<${answers.includes(item) ? 'Answers' : 'Models'}.${modelOf(item)}>`]];
});

const config = {
  useTypeImports: true,
  disableDescriptions: true,
  enumsAsTypes: true,
  skipTypename: true,
  contextType: './context.js#Context',
  scalars: { Date: 'string' },
  mappers: { ...mappers, ...Object.fromEntries(connections) },
};
const output = await codegen({
  filename: join(root, target),
  schema,
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
});
const text = [
  '// Made from schema.graphql by scripts/generate-types.mjs: do not edit.',
  "import type * as Answers from './answers.js';",
  "import type { Connection } from './connection.js';",
  "import type * as Models from './model.js';",
  output,
].join('\n');

keep(root, target, text, 'schema.graphql');
