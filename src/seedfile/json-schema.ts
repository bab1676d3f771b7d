import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Validator from 'ajv/dist/2020.js';
import type Formats from 'ajv-formats';

const require = createRequire(import.meta.url);

/**
 * What holds a value against the JSON Schema (2020-12) of a file. The schemas are our own and need no check here: a test does
 * that, and it costs more than all the rest. The validator is loaded where it is used: a server that only answers has no use
 * for its nine megabytes.
 */
export function compileSchema(file: string, options: Validator.Options): Validator.ValidateFunction {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof Validator;
  const addFormats = require('ajv-formats') as typeof Formats.default;
  const ajv = new Ajv2020({ ...options, validateSchema: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}
