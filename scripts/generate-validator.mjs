// Writes src/registry/generated.ts, what tells whether a registry file keeps to its schema, from seed/schema/registry.schema.json:
// every command reads the registry, and a schema compiled beforehand costs it nothing. `--check` writes nothing and fails where the
// committed file is not what the schema gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/registry/generated.ts');

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

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/registry/generated.ts is not what the schema gives: run npm run generate.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
