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
  if (typeof value !== 'object' || value === null || fits(value, room - indent.length))
    return spaced(JSON.stringify(value));
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + print(item, inner, itemRoom, itemRoom)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{\n${fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${print(field, inner, room, itemRoom)}`).join(',\n')}\n${indent}}`;
}

/** Whether a value goes on one line. What holds something too long is too long itself, and need not be printed to be measured. */
function fits(value: unknown, room: number): boolean {
  if (room === Number.POSITIVE_INFINITY) return true;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.values(value);
    if (parts.length > room || !parts.every((part) => fits(part, room))) return false;
  }
  return (JSON.stringify(value) ?? '').length <= room;
}

/** What is written with spaces, and strings, in which nothing is. */
const SIGNS = /"(?:[^"\\]|\\.)*"|\{\}|[{}:,]/g;
const SPACED: Readonly<Record<string, string>> = { '{': '{ ', '}': ' }', ':': ': ', ',': ', ' };

/** One line, with a space after each comma and colon that stands outside strings. */
function spaced(line: string): string {
  return line.replace(SIGNS, (sign) => SPACED[sign] ?? sign);
}
