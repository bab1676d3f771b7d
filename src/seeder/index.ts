export { checkSources } from './check.js';
export { type SeedSummary, seed } from './seed.js';
export {
  REGISTRY_FOLDERS,
  readSeedFiles,
  readSeedFolder,
  type SeedSource,
  sourceFrom,
} from './sources.js';
