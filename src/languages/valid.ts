import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Validator from 'ajv';
import { PACKAGE_ROOT } from '../package-root.js';

/** Where the languages' data lives: `languages/` of the package. */
export const LANGUAGES_FOLDER = path.join(PACKAGE_ROOT, 'languages');

/** Where the build keeps the fingerprints of the files that it has held against their schemas. */
const KEPT = path.join(PACKAGE_ROOT, 'dist', 'learned', 'valid.json');

const require = createRequire(import.meta.url);
const validators = new Map<string, Validator.ValidateFunction>();
let kept: ReadonlySet<string> | undefined;

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
  const validate = isKept(file, text) ? null : validatorOf(path.basename(file));
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
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && path.dirname(name) !== 'schema')
    .sort()
    .map((name) => path.join(folder, name));
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(files.map((file) => fingerprintOf(file, readFileSync(file, 'utf8')))));
}

function isKept(file: string, text: string): boolean {
  try {
    kept ??= new Set(JSON.parse(readFileSync(KEPT, 'utf8')) as string[]);
  } catch {
    // Nothing was kept, or the sources run unbuilt.
    kept = new Set();
  }
  return kept.has(fingerprintOf(file, text));
}

function fingerprintOf(file: string, text: string): string {
  return createHash('sha256').update(path.basename(file)).update(text).digest('base64');
}

function validatorOf(file: string): Validator.ValidateFunction {
  let validate = validators.get(file);
  if (!validate) {
    // Loaded where it is used, which is seldom.
    const { Ajv } = require('ajv') as typeof Validator;
    const schema = readFileSync(path.join(LANGUAGES_FOLDER, 'schema', file), 'utf8');
    validate = new Ajv({ strict: false }).compile(JSON.parse(schema));
    validators.set(file, validate);
  }
  return validate;
}

/** What the schema allows, or has never heard of. */
function told(params: Record<string, unknown>): string {
  const { allowedValues, additionalProperty } = params;
  if (Array.isArray(allowedValues)) return ` (${allowedValues.join(', ')})`;
  return typeof additionalProperty === 'string' ? ` ('${additionalProperty}')` : '';
}
