import type { SeedFile } from './types.js';

/** 'A/RES/57/270 B' → 'A_RES_57_270_B.json'; with a language 'A_RES_57_270_B.fr.json'. */
export function seedFileName(symbol: string, language?: string): string {
  return `${symbol.replace(/[^A-Za-z0-9().-]+/g, '_')}${language ? `.${language}` : ''}.json`;
}

/**
 * Prints a seed file as it is committed: one fact a line, so that a change to a fact is a change to a line. Lists of plain
 * values and small objects stay on one line; JSON.parse gives back what went in.
 */
export function formatSeedFile(file: SeedFile): string {
  return `${print(file, '', WIDTH, Number.POSITIVE_INFINITY)}\n`;
}

/** Prints a registry file in the same way; an entry that is too long for a line is broken up, one link a line. */
export function formatRegistryFile(file: { format: string }): string {
  return `${print(file, '', WIDTH, WIDTH)}\n`;
}

const WIDTH = 180;

/** @param itemRoom the length up to which an item of a list stays on one line */
function print(value: unknown, indent: string, room: number, itemRoom: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (room === Number.POSITIVE_INFINITY || lengthOf(value, room - indent.length) <= room - indent.length)
    return line(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + print(item, inner, itemRoom, itemRoom)).join(',\n')}\n${indent}]`;
  const fields = fieldsOf(value).map(
    ([key, field]) => `${inner}${JSON.stringify(key)}: ${print(field, inner, room, itemRoom)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** The length of a value without spaces, or more than there is room for. */
function lengthOf(value: unknown, room: number): number {
  if (typeof value === 'string' && value.length > room) return value.length;
  if (typeof value !== 'object' || value === null) return (JSON.stringify(value) ?? '').length;
  // One of the brackets, and with each part what stands before it.
  let length = 1;
  if (Array.isArray(value))
    for (const item of value) {
      length += 1 + lengthOf(item, room - length);
      if (length > room) return length;
    }
  else
    for (const [key, field] of fieldsOf(value)) {
      length += JSON.stringify(key).length + 2 + lengthOf(field, room - length);
      if (length > room) return length;
    }
  return length === 1 ? 2 : length;
}

/** A value on one line, with a space after each comma and colon. */
function line(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  const fields = fieldsOf(value).map(([key, field]) => `${JSON.stringify(key)}: ${line(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function fieldsOf(value: object): [key: string, field: unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
