import type { Row, Transaction } from '../graph/index.js';
import { inBatches, writeAll } from './write.js';

/**
 * Leads pinpoints to their very paragraph where it is in the graph: those that a source states, and those that lead
 * into the documents it brings. Where the paragraph is not there, the pinpoint stays as text.
 * @param targets entities whose paragraphs are new
 */
export async function linkPinpoints(tx: Transaction, source: string, targets: string[]): Promise<void> {
  const stated = await tx.run('load/pinpoints-of-source', { source });
  const incoming = await inBatches(targets, (batch) =>
    tx.run('load/pinpoints-of-targets', { targets: batch }),
  );
  const pinpoints = [...new Map([...stated, ...incoming].map((row) => [String(row.citation), row])).values()];
  if (pinpoints.length === 0) return;
  const documents = [...new Set(pinpoints.map(({ target }) => String(target)))];
  const paragraphs = paragraphsByLabel(
    await inBatches(documents, (batch) => tx.run('load/paragraphs-of', { targets: batch })),
  );
  await writeAll(
    tx,
    'load/remove-pinpoints',
    pinpoints.map(({ provision, citation }) => ({ provision, citation })),
    { counted: false },
  );
  const rows = pinpoints.flatMap(({ citation, source: stater, provision, target, labels }) =>
    (Array.isArray(labels) ? labels.map(String) : []).flatMap((label, _, all) => {
      const to = spellings(label, all)
        .map((spelling) => paragraphs.get(`${target} ${spelling}`))
        .find((id) => id !== undefined);
      return to === undefined
        ? []
        : [
            {
              from: provision,
              to,
              properties: { citation: citation ?? null, label, source: stater ?? null },
            },
          ];
    }),
  );
  await writeAll(tx, 'load/pinpoints', rows);
}

/**
 * By document and label; of a document and its parts the document's own, then the first. Of a part that is cited by a name of its own
 * (a compact that is the first annex of a resolution) paragraph 71 is `annex-I/para71`: its paragraphs are found without what they
 * all begin with as well.
 */
function paragraphsByLabel(rows: Row[]): Map<string, string> {
  const ordered = [...rows].sort(
    (a, b) => Number(a.depth) - Number(b.depth) || Number(a.position) - Number(b.position),
  );
  const found = new Map(ordered.reverse().map(({ target, label, id }) => [`${target} ${label}`, String(id)]));
  const beginnings = new Map<string, Set<string>>();
  for (const { target, label } of ordered)
    beginnings.set(
      String(target),
      (beginnings.get(String(target)) ?? new Set()).add(beginning(String(label))),
    );
  for (const { target, label, id } of ordered) {
    const [common = '', another] = beginnings.get(String(target)) ?? [];
    if (common !== '' && another === undefined)
      found.set(`${target} ${String(label).slice(common.length)}`, String(id));
  }
  return found;
}

/** `annex-I/` of `annex-I/para71`. */
function beginning(label: string): string {
  return label.slice(0, label.indexOf('/') + 1);
}

/**
 * 'paragraph 4' is an operative paragraph of a resolution, a paragraph of a report, or one of an annexed outcome; of a section whose paragraphs
 * count anew it is that section's, and where an annex is named beside it the annex's.
 */
function spellings(label: string, all: readonly string[]): string[] {
  const number = /^(?:para|OP)(\d+)$/.exec(label)?.[1];
  if (number === undefined) return [label];
  const held = all.flatMap((one) => {
    const [, part, mark] = /^(section|annex)(?: ([A-Z]+))?$/.exec(one) ?? [];
    if (part === 'section') return [`${mark}/OP${number}`];
    if (part === undefined) return [];
    const annex = `annex${mark === undefined ? '' : `-${mark}`}/`;
    const sections = all.flatMap((other) => /^section ([A-Z]+)$/.exec(other)?.[1] ?? []);
    return [...sections.map((section) => `${annex}${section}/para${number}`), `${annex}para${number}`];
  });
  return [...held, label, `para${number}`, `OP${number}`, `annex/para${number}`];
}
