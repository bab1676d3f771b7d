import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json, schema.graphql, cypher/, languages/ and seed/: the same files serve the
 * sources (under jest), the built tree (dist/) and an installed package.
 */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'schema.graphql')) && existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('The package is incomplete: schema.graphql was not found above the code.');
  return findRoot(parent);
}
