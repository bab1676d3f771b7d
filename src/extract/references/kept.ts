import type { Language } from '../../languages/index.js';
import type { Registry } from '../../registry/index.js';

/** Something made of a language's data, on its first use, and kept as long as the language. */
export function keptOf<T>(make: (language: Language) => T): (language: Language) => T {
  const kept = new WeakMap<Language, { made: T }>();
  return (language) => {
    let known = kept.get(language);
    if (!known) {
      known = { made: make(language) };
      kept.set(language, known);
    }
    return known.made;
  };
}

/** Something made of a registry in one language, on its first use, and kept as long as the registry. */
export function keptFor<T>(
  make: (registry: Registry, language: Language) => T,
): (registry: Registry, language: Language) => T {
  const kept = new WeakMap<Registry, Map<string, T>>();
  return (registry, language) => {
    let known = kept.get(registry);
    if (!known) {
      known = new Map();
      kept.set(registry, known);
    }
    let found = known.get(language.code);
    if (found === undefined) {
      found = make(registry, language);
      known.set(language.code, found);
    }
    return found;
  };
}
