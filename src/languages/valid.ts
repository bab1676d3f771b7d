import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Validator from 'ajv';
import { KnownValid } from '../known-valid.js';
import { PACKAGE_ROOT } from '../package-root.js';

/** Where the languages' data lives: `languages/` of the package. */
export const LANGUAGES_FOLDER = path.join(PACKAGE_ROOT, 'languages');

const require = createRequire(import.meta.url);
const known = new KnownValid('languages');
const schemas = new Map<string, string>();
const validators = new Map<string, Validator.ValidateFunction>();

/** A file of a language that cannot be used: each fault with the file, the place in it, and what must stand there. */
export class LanguageDataError extends Error {
  override readonly name = 'LanguageDataError';
  readonly code = 'LANGUAGE_DATA';
  readonly hint = 'languages/README.md tells what stands in each file of a language.';
}

/**
 * Parses one of a language's files, and holds it against its schema unless the build has found that very text valid: shipped data costs no validator.
 * @throws LanguageDataError
 */
export function parseValid(file: string, text: string): object {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new LanguageDataError(
      `${file} is no valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  const schema = schemaOf(file);
  const validate = known.has({ text, schema }) ? null : validatorOf(schema);
  if (validate && !validate(data)) {
    const faults = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message}${told(params)}`,
    );
    throw new LanguageDataError(
      `${file} is no valid data of a language: ${[...new Set(faults)].join('; ')}.`,
    );
  }
  return data as object;
}

/** Has the build remember the files of the languages in the folder, once each of them was loaded. */
export function keepValid(folder: string = LANGUAGES_FOLDER): void {
  const names = readdirSync(path.join(LANGUAGES_FOLDER, 'schema'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.includes(path.basename(file)) && path.dirname(file) !== 'schema')
    .sort()
    .map((file) => path.join(folder, file));
  known.keep(files.map((file) => ({ text: readFileSync(file, 'utf8'), schema: schemaOf(file) })));
}

/** The schema that a file of this name keeps to, as text. */
function schemaOf(file: string): string {
  const name = path.basename(file);
  let schema = schemas.get(name);
  if (schema === undefined) {
    schema = readFileSync(path.join(LANGUAGES_FOLDER, 'schema', name), 'utf8');
    schemas.set(name, schema);
  }
  return schema;
}

function validatorOf(schema: string): Validator.ValidateFunction {
  let validate = validators.get(schema);
  if (!validate) {
    // Loaded where it is used, which is seldom.
    const { Ajv } = require('ajv') as typeof Validator;
    validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(schema));
    validators.set(schema, validate);
  }
  return validate;
}

/** What the schema allows, or has never heard of. */
function told(params: Record<string, unknown>): string {
  const { allowedValues, additionalProperty } = params;
  if (Array.isArray(allowedValues)) return ` (${allowedValues.join(', ')})`;
  return typeof additionalProperty === 'string' ? ` ('${additionalProperty}')` : '';
}
