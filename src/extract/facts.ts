import type { SourceDocument } from '../documents/index.js';
import { fingerprint } from '../fingerprint/index.js';
import type { FootnoteFacts, LanguageCode, PartFacts, ProvisionFacts } from '../seedfile/index.js';
import type { Note, ProvisionReading, Resolution } from './citations/index.js';
import { type Call, rangeOf, surfaceOf } from './passage/index.js';
import type { Scopes } from './scopes.js';

/** What the seed file says of a document's parts, provisions and footnotes. */
export class Facts {
  constructor(
    readonly source: SourceDocument,
    readonly language: LanguageCode,
    readonly scopes: Scopes,
    readonly keepText: boolean,
  ) {}

  parts(): PartFacts[] {
    const { document, ids, parts } = this.scopes;
    return parts.map((part, index): PartFacts => {
      const title = part.title
        .map((range) => this.source.text.slice(range.start, range.end).trim())
        .join(' ');
      return {
        id: ids[index] ?? '', kind: part.kind !== 'DRAFT' ? 'OUTCOME_DOCUMENT' : part.isDecision ? 'DRAFT_DECISION' : 'DRAFT_RESOLUTION',
        title: title === '' ? {} : { [this.language]: [title] }, within: part.within ? `${document}#${part.within}` : document,
      }; // biome-ignore format: one line
    });
  }

  provision({ id, outline: one, reading, clauses }: ProvisionReading): ProvisionFacts {
    const { passage: part } = reading;
    const text = () => one.ranges.map((range) => this.source.text.slice(range.start, range.end)).join(' ');
    return {
      id, label: one.label, section: one.section, number: one.number, partOf: this.scopes.of(one.part), headings: one.headings,
      clauses: clauses.map(({ act, verb, end, printed }) => {
        const range = rangeOf(part, verb.start, verb.end);
        return {
          act, verb: printed ?? surfaceOf(this.source.text, range, part.ranges), end: rangeOf(part, verb.start, end).end,
          ...(verb.repaired ? { repaired: verb.repaired.reason } : {}),
        };
      }),
      items: one.items, start: one.ranges[0]?.start ?? 0, end: one.ranges.at(-1)?.end ?? 0,
      fingerprint: fingerprint(part.text), ...(this.keepText ? { text: text() } : {}),
    }; // biome-ignore format: the shape of the file
  }

  footnote(note: Note): FootnoteFacts {
    const scope = this.scopes.of(note.part);
    return {
      id: `${scope}~${note.label}`,
      label: note.label,
      partOf: scope,
      start: note.range.start,
      end: note.range.end,
      targets: [...new Set(note.targets.map((one) => one.target))],
    };
  }

  /** The footnotes that are called and whose texts are not `read`. */
  lostNotes(
    provisions: readonly ProvisionReading[],
    read: ReadonlyMap<string, Note>,
    repairs: ReadonlyMap<Call, Resolution>,
  ): FootnoteFacts[] {
    const lost = new Map<string, FootnoteFacts>();
    for (const { outline: one, reading } of provisions)
      for (const call of reading.passage.calls) {
        const label = repairs.get(call)?.label ?? call.label;
        const scope = this.scopes.ofNotes(one.part);
        const id = `${scope}~${label}`;
        if (!read.has(id)) lost.set(id, { id, label, partOf: scope, start: null, end: null, targets: [] });
      }
    return [...lost.values()];
  }
}
