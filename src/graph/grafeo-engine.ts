import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';
import { GraphError, messageOf } from './errors.js';

export type Database = GrafeoDB;
export type EngineTransaction = ReturnType<Database['beginTransaction']>;
type Engine = typeof GrafeoDB;

let engine: Engine | undefined;

/**
 * Opens a database. The engine is a native module and is loaded on the first call, so that those who use Neo4j need
 * none; where its binary does not load, the error says the way out.
 */
export function openEngine(open: (engine: Engine) => Database): Database {
  if (!engine) {
    try {
      engine = (createRequire(import.meta.url)('@grafeo-db/js') as { GrafeoDB: Engine }).GrafeoDB;
    } catch (error) {
      throw new GraphError(
        'STORE_UNAVAILABLE',
        `The embedded engine has no binary for this machine (${process.platform} ${process.arch}): ${messageOf(error)}. Set NEO4J_URI to use Neo4j.`,
        error,
      );
    }
  }
  return open(engine);
}
