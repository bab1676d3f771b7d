// Writes src/registry/generated.ts, what tells whether a registry file keeps to its schema, from seed/schema/registry.schema.json:
// every command reads the registry, and a schema compiled beforehand costs it nothing. `--check` writes nothing and fails where the
// committed file is not what the schema gives.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { keep } from './generated.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const ajv = new Ajv2020({ allErrors: true, code: { source: true, esm: true, lines: true } });
addFormats.default(ajv);
const schema = JSON.parse(readFileSync(join(root, 'seed/schema/registry.schema.json'), 'utf8'));
const imports = [];
const code = standaloneCode
  .default(ajv, ajv.compile(schema))
  .replace(/const (\w+) = require\("([^"]+)"\)((?:\.\w+)+);/g, (_, name, path, rest) => {
    imports.push(`import ${name}_ from '${path}.js';`);
    return `const ${name} = ${name}_${rest};`;
  });
if (code.includes('require('))
  throw new Error('The generated code requires a module in a way that is not known.');
const text = `// @ts-nocheck
// Made from seed/schema/registry.schema.json by scripts/generate-validator.mjs: do not edit.
${imports.join('\n')}
${code.replace('"use strict";', '').trim()}
`;

keep(root, 'src/registry/generated.ts', text, 'the schema');
