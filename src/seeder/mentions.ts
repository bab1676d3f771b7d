import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { fold, type Graph } from '../graph/index.js';
import type { CitationFacts, MentionFacts, SeedFile } from '../seedfile/index.js';
import type { SeedSource } from './sources.js';

/** How sure a name is that was found in a list of open mentions, without its text. */
const CONFIDENCE = 0.9;

/**
 * Resolves the open mentions of documents by the names that the registry has by now, in the files given and in the graph: an alias that
 * is added later does what reading again would do. A name that two entities bear resolves nothing. A document that gains thereby gets another
 * hash, so that it is loaded anew; the seed file stays as it was read.
 */
export async function resolveMentions(
  graph: Graph,
  sources: readonly SeedSource[],
  removed: readonly string[],
): Promise<SeedSource[]> {
  if (sources.every((source) => source.kind === 'registry' || source.file.value.mentions.length === 0))
    return [...sources];
  const names = namesOf(sources);
  const replaced = [...removed, ...sources.map(({ id }) => id)];
  await addNamesOf(graph, replaced, names);
  return sources.map((source) => {
    if (source.kind !== 'document') return source;
    const { value } = source.file;
    const found = value.mentions.flatMap((mention) => {
      const target = targetOf(fold(mention.surface.text), names);
      return target === null ? [] : [{ mention, target }];
    });
    if (found.length === 0) return source;
    const told = found.map(({ mention, target }) => `${mention.from} ${mention.surface.start} ${target}`);
    const hash = createHash('sha256').update(source.hash).update(told.join('\n')).digest('hex');
    return { ...source, hash, file: { ...source.file, value: resolved(value, found) } } as SeedSource;
  });
}

/** A document in the graph that leaves a name open which the registry has by now: to be seeded again. */
export interface Resolvable {
  document: string;
  path: string;
}

/** Documents whose open mentions the graph's registry can resolve. */
export async function resolvable(graph: Graph): Promise<Resolvable[]> {
  const open = await graph.read('load/open-mentions');
  if (open.length === 0) return [];
  const names = new Map<string, string | null>();
  await addNamesOf(graph, [], names);
  const found = open.filter(({ text }) => targetOf(fold(String(text)), names) !== null);
  return [
    ...new Map(found.map(({ id, path }) => [id, { document: String(id), path: String(path) }])).values(),
  ];
}

/** The names in the graph, but for those of sources that are replaced. */
async function addNamesOf(
  graph: Graph,
  replaced: readonly string[],
  names: Map<string, string | null>,
): Promise<void> {
  for (const { folded, id } of await graph.read('load/registry-names', { replaced: [...replaced] }))
    bear(names, String(folded), String(id));
}

/** What bears the name, or the longest name that it begins with: where an unknown name ends, the text does not always tell. */
function targetOf(text: string, names: ReadonlyMap<string, string | null>): string | null {
  const words = text.split(' ');
  for (let count = words.length; count > 1 || count === words.length; count -= 1) {
    const target = names.get(words.slice(0, count).join(' '));
    if (target !== undefined) return target;
  }
  return null;
}

/** Folded names and aliases of what texts cite; null where several bear one. The United Nations' metadata names nothing so. */
function namesOf(sources: readonly SeedSource[]): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const source of sources) {
    if (source.kind !== 'registry' || basename(dirname(source.path)) === 'metadata') continue;
    for (const { id, label, names: full, aliases } of source.file.value.entries ?? []) {
      if (label === 'State' || label === 'Subject') continue;
      for (const text of [...Object.values(full), ...Object.values(aliases ?? {})].flat())
        bear(names, fold(text), id);
    }
  }
  return names;
}

function bear(names: Map<string, string | null>, name: string, id: string): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === id ? id : null);
}

function resolved(file: SeedFile, found: readonly { mention: MentionFacts; target: string }[]): SeedFile {
  const counts = new Map<string, number>();
  for (const { from, id } of file.citations)
    counts.set(from, Math.max(counts.get(from) ?? 0, Number(id.slice(id.lastIndexOf('/') + 1))));
  const citations = found.map(({ mention: { from, act, clause, surface }, target }): CitationFacts => {
    const n = (counts.get(from) ?? 0) + 1;
    counts.set(from, n);
    return {
      id: `${from}/${n}`,
      from,
      act,
      clause,
      target,
      implies: [],
      relation: null,
      pinpoint: null,
      form: 'NAME',
      footnote: null,
      surface,
      date: null,
      confidence: CONFIDENCE,
    };
  });
  const taken = new Set(found.map(({ mention }) => mention));
  return {
    ...file,
    citations: [...file.citations, ...citations],
    mentions: file.mentions.filter((mention) => !taken.has(mention)),
  };
}
