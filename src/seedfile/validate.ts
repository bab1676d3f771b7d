import { join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { findContradictions } from './contradictions.js';
import { jsonFault, jsonPlaces, linePlaces } from './json-places.js';
import { compileSchema } from './json-schema.js';
import { type ParsedFile, type Problem, SeedFileError } from './problems.js';
import type { SeedFile } from './types.js';

/** The published schemas, under seed/schema/. */
export type SchemaName = 'seedfile' | 'registry';

/**
 * Parses a text and holds it against a published schema.
 * @param path what to call the file in problems; nothing is read from it
 * @throws SeedFileError with every problem found
 */
export function parseFile<T>(text: string, path: string, schema: SchemaName): ParsedFile<T> {
  let lines: ReturnType<typeof linePlaces> | undefined;
  const locate = (offset: number) => {
    lines ??= linePlaces(text);
    return lines(offset);
  };
  // Only a problem asks where things stand: a tree with all places takes many times the memory of the facts.
  let places: ReturnType<typeof jsonPlaces> | undefined;
  const problem: ParsedFile<T>['problem'] = (code, pointer, message, hint) => {
    places ??= jsonPlaces(text);
    return { code, path, pointer, ...locate(places(pointer)), message, hint };
  };
  const value = parseJson(text, (message, offset) => {
    const hint = 'Mend the JSON there, or write the file again with "recalling extract".';
    return { code: 'NOT_JSON', path, pointer: '', ...locate(offset), message: `Not JSON: ${message}.`, hint };
  });
  const validate = validator(schema);
  if (!validate(value)) {
    throw new SeedFileError(
      relevant(validate.errors ?? []).map((fault) => schemaProblem(fault, schema, problem)),
    );
  }
  return { path, value: value as T, problem };
}

/** @throws SeedFileError with the first fault, as `problem` words it */
function parseJson(text: string, problem: (message: string, offset: number) => Problem): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = jsonFault(text);
    const message = fault?.message ?? (error as Error).message;
    throw new SeedFileError([
      problem(text.trim() === '' ? 'the file is empty' : message, fault?.offset ?? 0),
    ]);
  }
}

/**
 * Parses one seed file and checks all that it can be held to by itself: its schema, ids that stand once, references
 * that lead somewhere within the file. Targets outside the file are the seeder's to check.
 * @throws SeedFileError with every problem found
 */
export function parseSeedFile(text: string, path: string): ParsedFile<SeedFile> {
  const parsed = parseFile<SeedFile>(text, path, 'seedfile');
  const problems = findContradictions(parsed);
  if (problems.length > 0) throw new SeedFileError(problems);
  return parsed;
}

const validators = new Map<SchemaName, ValidateFunction>();

function validator(schema: SchemaName): ValidateFunction {
  let validate = validators.get(schema);
  if (!validate) {
    const file = join(PACKAGE_ROOT, 'seed', 'schema', `${schema}.schema.json`);
    validate = compileSchema(file, { allErrors: true, strict: false, verbose: true });
    validators.set(schema, validate);
  }
  return validate;
}

/** Without the errors that only say that a part of an alternative failed, and with a bound: the first faults tell. */
function relevant(errors: ErrorObject[]): ErrorObject[] {
  // What is wrong besides with a file of another kind or time says nothing.
  const format = errors.find(isOfFormat);
  if (format) return [format];
  const telling = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf'].includes(keyword));
  return (telling.length > 0 ? telling : errors).slice(0, MOST_PROBLEMS);
}

/** Whether it is the file's format itself that is missing or another. */
function isOfFormat({ instancePath, keyword, params }: ErrorObject): boolean {
  return (
    (instancePath === '/format' && keyword === 'const') ||
    (instancePath === '' && keyword === 'required' && params.missingProperty === 'format')
  );
}

const MOST_PROBLEMS = 20;

function schemaProblem(
  error: ErrorObject,
  schema: SchemaName,
  problem: ParsedFile<unknown>['problem'],
): Problem {
  const pointer = error.instancePath;
  if (isOfFormat(error)) {
    const own = `recalling-${schema === 'seedfile' ? 'seed' : 'registry'}/1`;
    const message =
      error.keyword === 'const'
        ? `The format is ${JSON.stringify(error.data)}, and what is read is "${own}".`
        : `It has no format, which is "${own}".`;
    return problem(
      'OTHER_FORMAT',
      pointer,
      message,
      'Where another version of Recalling wrote the file, use that one, or write it anew with "recalling extract".',
    );
  }
  const isAct = error.keyword === 'enum' && /\/(act|implies\/\d+)$/.test(pointer);
  const given =
    error.data === undefined || typeof error.data === 'object' ? '' : ` ${JSON.stringify(error.data)}`;
  if (isAct) {
    const acts = (error.params.allowedValues as string[]).join(', ');
    return problem('UNKNOWN_ACT', pointer, `Unknown act${given}.`, `Use one of ${acts}.`);
  }
  const extra =
    error.params.additionalProperty ?? error.params.allowedValues?.join(', ') ?? error.params.allowedValue;
  const message = `${error.message}${extra === undefined ? '' : ` (${extra})`}${given === '' ? '' : `, not${given}`}.`;
  return problem('SCHEMA', pointer, message, `See seed/schema/${schema}.schema.json.`);
}
