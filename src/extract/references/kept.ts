import type { Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';

/** Something made of a registry in one language, on its first use, and kept as long as the registry. */
export function keptFor<T>(
  make: (registry: Registry, language: Language) => T,
): (registry: Registry, language: Language) => T {
  const kept = new WeakMap<Registry, Map<string, T>>();
  return (registry, language) => {
    const known = kept.get(registry) ?? new Map<string, T>();
    kept.set(registry, known);
    const found = known.get(language.code) ?? make(registry, language);
    known.set(language.code, found);
    return found;
  };
}
