import type { ParsedFile, Problem } from './problems.js';
import type { SeedFile } from './types.js';

const SEEDFILE_HINT = 'Mend the file by hand, or write it again with "recalling extract".';

/** What contradicts itself within one seed file: ids that stand twice, references to nothing, ranges that end before they start. */
export function findContradictions(file: ParsedFile<SeedFile>): Problem[] {
  return [...duplicates(file), ...references(file), ...ranges(file)];
}

function duplicates({ value, problem }: ParsedFile<SeedFile>): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const see = (space: string, id: string, pointer: string) => {
    const first = seen.get(`${space} ${id}`);
    if (first === undefined) seen.set(`${space} ${id}`, pointer);
    else
      problems.push(
        problem(
          'DUPLICATE_ID',
          pointer,
          `"${id}" stands at ${first} already.`,
          'Give each thing an id of its own, or take one out.',
        ),
      );
  };
  see('entity', value.document.symbol, '/document/symbol');
  value.parts.forEach(({ id }, i) => {
    see('entity', id, `/parts/${i}/id`);
  });
  // The document may say of itself what it says of others: its own entry under entities is no second one.
  value.entities.forEach(({ id }, i) => {
    see('facts', id, `/entities/${i}/id`);
  });
  value.provisions.forEach(({ id }, i) => {
    see('provision', id, `/provisions/${i}/id`);
  });
  value.footnotes.forEach(({ id }, i) => {
    see('footnote', id, `/footnotes/${i}/id`);
  });
  value.citations.forEach(({ id }, i) => {
    see('citation', id, `/citations/${i}/id`);
  });
  return problems;
}

function references({ value, problem }: ParsedFile<SeedFile>): Problem[] {
  const problems: Problem[] = [];
  const clauses = new Map(value.provisions.map(({ id, clauses }) => [id, clauses.length]));
  const wholes = new Set([value.document.symbol, ...value.parts.map(({ id }) => id)]);
  const expect = (known: boolean, pointer: string, message: string) => {
    if (!known) problems.push(problem('DANGLING_REFERENCE', pointer, message, SEEDFILE_HINT));
  };
  value.parts.forEach(({ within }, i) => {
    expect(
      clauses.has(within) || wholes.has(within),
      `/parts/${i}/within`,
      `"${within}" is neither a provision nor a part of this file.`,
    );
  });
  for (const key of ['provisions', 'footnotes'] as const) {
    value[key].forEach(({ partOf }, i) => {
      expect(
        wholes.has(partOf),
        `/${key}/${i}/partOf`,
        `"${partOf}" is neither the document nor one of its parts.`,
      );
    });
  }
  for (const key of ['citations', 'mentions'] as const) {
    value[key].forEach(({ from, clause }, i) => {
      expect(clauses.has(from), `/${key}/${i}/from`, `"${from}" is no provision of this file.`);
      const count = clauses.get(from) ?? 0;
      const isThere = clause === null || clause < count || !clauses.has(from);
      expect(
        isThere,
        `/${key}/${i}/clause`,
        `"${from}" has ${count} clauses, counted from 0: there is no clause ${clause}.`,
      );
    });
  }
  return problems;
}

function ranges({ value, problem }: ParsedFile<SeedFile>): Problem[] {
  const problems: Problem[] = [];
  const check = (pointer: string, start: number | null, end: number | null) => {
    if (start !== null && end !== null && end < start) {
      problems.push(
        problem('BAD_RANGE', pointer, `It ends at ${end}, before it starts at ${start}.`, SEEDFILE_HINT),
      );
    }
  };
  value.provisions.forEach((provision, i) => {
    check(`/provisions/${i}`, provision.start, provision.end);
    provision.clauses.forEach(({ verb }, j) => {
      check(`/provisions/${i}/clauses/${j}/verb`, verb.start, verb.end);
    });
  });
  value.footnotes.forEach(({ start, end }, i) => {
    check(`/footnotes/${i}`, start, end);
  });
  for (const key of ['citations', 'mentions'] as const) {
    value[key].forEach(({ surface }, i) => {
      check(`/${key}/${i}/surface`, surface.start, surface.end);
    });
  }
  return problems;
}
