import { types } from 'node:util';
import { GraphError } from './errors.js';
import type { Row, Value } from './port.js';

/**
 * An engine's value as a plain one: dates become ISO 8601 strings, bigints numbers, an absent value null. A node, a
 * relationship or a path is refused, because the engines would give it in shapes of their own.
 */
function plainValue(value: unknown, query: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => plainValue(item, query));
  if (types.isDate(value)) return value.toISOString();
  if (value.constructor === undefined || value.constructor.name === 'Object') {
    return plainRow(value as Record<string, unknown>, query);
  }
  if (TEMPORAL.has(value.constructor.name)) return String(value);
  throw new GraphError(
    'QUERY_FAILED',
    `cypher/${query}.cypher returns a ${value.constructor.name}: let it return maps and scalars only.`,
  );
}

/** Neo4j's own classes for points in time; each prints itself as ISO 8601. */
const TEMPORAL = new Set(['Date', 'DateTime', 'LocalDateTime', 'LocalTime', 'Time', 'Duration']);

/** A row, or a map inside one, with plain values. */
export function plainRow(row: Record<string, unknown>, query: string): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainValue(value, query)]));
}
