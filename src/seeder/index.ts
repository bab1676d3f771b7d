export { checkSources } from './check.js';
export type { Conflict } from './merge.js';
export { type SeedOptions, type SeedProgress, type SeedSummary, seed } from './seed.js';
export {
  REGISTRY_FOLDERS,
  type RegistryFile,
  readSeedFiles,
  readSeedFolder,
  type SeedSource,
  sourceFrom,
} from './sources.js';
