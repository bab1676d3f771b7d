import { readDocument } from '../../src/documents/index.js';
import { extract } from '../../src/extract/index.js';
import { type Graph, MEMORY, openGraph } from '../../src/graph/index.js';
import { loadRegistry, Registry } from '../../src/registry/index.js';
import { seed, sourceFrom } from '../../src/seeder/index.js';
import type { SeedFile } from '../../src/seedfile/index.js';

/** Texts of our own on one subject, as three sessions might adopt them, a draft of the last, and one in another language. */
const TEXTS: Record<string, string> = {
  'A/RES/90/10': resolution('90/10', 'Ninetieth', '9 December 2035', 'Lights of small harbours', [
    'Recalling its resolution 70/1 of 25 September 2015,',
    'Welcoming the report of the Secretary-General on lamps and buoys,¹',
    '1. Takes note of the Tunis Agenda for the Information Society as far as it speaks of coastal stations;',
    '2. Stresses that every lamp needs a keeper who is paid, housed and heard by the harbour that he serves;',
    '3. Invites the fishing communities to report each wreck to the nearest station within a day of seeing it.',
    '1 A/90/64.',
  ]),
  'A/RES/91/11': resolution('91/11', 'Ninety-first', '8 December 2036', 'Lights of small harbours', [
    'Recalling its resolution 90/10 of 9 December 2035,',
    'Noting the report of the Secretary-General on lamps and buoys,¹',
    '1. Welcomes the Tunis Agenda for the Information Society as far as it speaks of coastal stations;',
    '2. Invites the fishing communities to report each wreck to the nearest station within a day of seeing it;',
    '3. Stresses that every lamp needs a keeper who is paid, housed and heard by the harbour that he serves;',
    '4. Encourages universities to lend their students to stations without staff for a summer at a time.',
    '1 A/90/64.',
  ]),
  'A/RES/92/12': resolution('92/12', 'Ninety-second', '7 December 2037', 'Lights and signals of harbours', [
    'Recalling its resolutions 91/11 of 8 December 2036 and 90/10 of 9 December 2035,',
    '1. Stresses that every lamp needs a keeper who is paid, housed and heard by the harbour that he serves.',
  ]),
  // Two subjects that recall one text first of all.
  'A/RES/92/31': resolution('92/31', 'Ninety-second', '7 December 2037', 'Ropes of ferries', [
    'Recalling its resolution 60/5 of 1 December 2005,',
    '1. Requests every ferry to carry a rope as long as its deck.',
  ]),
  'A/RES/92/32': resolution('92/32', 'Ninety-second', '7 December 2037', 'Songs of sailors', [
    'Recalling its resolution 60/5 of 1 December 2005,',
    '1. Encourages crews to write down what they sing.',
  ]),
  'A/C.2/92/L.7': [
    'A/C.2/92/L.7',
    'General Assembly',
    'Ninety-second session',
    'Agenda item 16',
    'Lights and signals of harbours',
    'The General Assembly,',
    'Recalling its resolutions 91/11 of 8 December 2036 and 90/10 of 9 December 2035,',
    '1. Stresses that every lamp needs a keeper who is paid and housed by the harbour that he serves.',
  ].join('\n\n'),
};
const FRENCH = [
  'A/RES/93/13',
  'Résolution adoptée par l’Assemblée générale le 6 décembre 2038',
  '93/13. Feux des petits ports',
  'L’Assemblée générale,',
  'Rappelant sa résolution 92/12 du 7 décembre 2037,',
  '1. Souligne que chaque feu a besoin d’un gardien.',
].join('\n\n');

function resolution(number: string, session: string, date: string, title: string, rest: string[]): string {
  return [
    `A/RES/${number}`,
    `${session} session`,
    'Agenda item 16',
    `Resolution adopted by the General Assembly on ${date}`,
    `${number}. ${title}`,
    'The General Assembly,',
    ...rest.slice(0, -1),
    ...(/^\d /.test(rest.at(-1) ?? '') ? ['__________'] : []),
    ...rest.slice(-1),
  ].join('\n\n');
}

/** The texts above as a graph in memory, with their words or without. */
export async function harbours({ keepText }: { keepText: boolean }): Promise<Graph> {
  const shipped = loadRegistry();
  const files = await Promise.all(
    Object.entries({ ...TEXTS, 'A/RES/93/13': FRENCH }).map(async ([symbol, text]) => {
      const source = await readDocument(new TextEncoder().encode(text), { name: `${symbol}.txt` });
      return extract(source, { symbol, registry: shipped, keepText });
    }),
  );
  const cited = new Set(files.flatMap((file: SeedFile) => file.citations.map(({ target }) => target)));
  const registry = new Registry(shipped.entries.filter(({ id }) => cited.has(id) || id === 'unga'));
  const entries = [
    ...registry.entries.map(({ links: _, shortForms: __, ...entry }) => entry),
    {
      id: 'A/C.2/92/L.7',
      label: 'Instrument',
      kind: 'DRAFT_RESOLUTION',
      names: {},
      links: [{ type: 'DRAFT_OF', to: 'A/RES/92/12' }],
      source: 'A/92/500, para. 4',
    },
    {
      id: 'A/RES/92/12',
      label: 'Instrument',
      kind: 'RESOLUTION',
      names: {},
      links: [{ type: 'BASED_ON', to: 'A/92/500' }],
      source: 'A/92/500, para. 4',
    },
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const graph = openGraph({ engine: 'grafeo', path: MEMORY });
  await seed(graph, [
    sourceFrom(JSON.stringify({ format: 'recalling-registry/1', entries }), 'registry/harbours.json'),
    ...files.map((file) => sourceFrom(JSON.stringify(file), `${file.document.symbol}.json`)),
  ]);
  return graph;
}
