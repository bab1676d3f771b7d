import type { Language } from '../../languages/index.js';
import type { Registry, RegistryEntry } from '../../registry/index.js';
import { isCapitalAt, type Passage, type Range } from '../passage/index.js';
import type { Reading } from './reading.js';

/** What follows a short form goes on with no name ("la Charte sociale", "Устав Фонда"): a mark, a conjunction, a verb; in Chinese, marks of a title stand around it. */
export function standsAlone(
  { start, end }: Range,
  { passage }: Reading,
  source: string,
  language: Language,
): boolean {
  const { text } = passage;
  if (!language.spaced) return /^.?"[^"]*".?$/.test(text.slice(Math.max(0, start - 1), end + 1));
  const next = text.slice(end).trimStart();
  const at = text.length - next.length;
  return (
    /^(?:$|["')]*[,;.:)])/.test(next) ||
    language.at('conjunctions', text, at) > at ||
    language.data.acts.joined.some((word) => next.startsWith(word)) ||
    language.at('continuing', text, at) > at ||
    goesOnWithVerb(passage, at, source, language)
  );
}

/** "The Charter provides": where neither adjectives nor cases of nouns follow a noun, a word in small letters that opens no title goes on with the sentence. */
function goesOnWithVerb({ offsets, text }: Passage, at: number, source: string, language: Language): boolean {
  const { language: writing, references } = language.data;
  if (references.apposed || writing.article !== '' || writing.endings.length > 0) return false;
  return language.at('qualifiers', text, at) < 0 && !isCapitalAt(source, offsets[at] ?? 0);
}

/**
 * Among what a document has cited is something else that is called by a noun ("the African Charter on Human and Peoples' Rights"). A name that holds the
 * whole name of `id` ("… in accordance with the Charter of the United Nations") means that very one by it.
 */
export function namesOther(
  id: string,
  noun: string | undefined,
  cited: ReadonlySet<string>,
  registry: Registry,
  language: Language,
): boolean {
  if (noun === undefined) return false;
  const folded = (entry: RegistryEntry | undefined) => {
    const { code } = language.data.language;
    return [...(entry?.names[code] ?? []), ...(entry?.aliases?.[code] ?? [])].map((name) =>
      language.foldPhrase(name),
    );
  };
  const own = folded(registry.byId.get(id));
  const isCalled = (name: string) => own.reduce((rest, one) => rest.replaceAll(one, ''), name).includes(noun);
  return [...cited].some((other) => other !== id && folded(registry.byId.get(other)).some(isCalled));
}
