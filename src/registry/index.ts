export { checkRegistry } from './check.js';
export { keepShippedValid, loadRegistry, RegistryError } from './load.js';
export { Registry, type RegistryName } from './registry.js';
export type { RegistryEntry, RegistryFile, RegistryLink } from './types.js';
