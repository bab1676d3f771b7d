import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  ACTS,
  BASES,
  FORMS,
  KINDS,
  LINKS,
  parseFile,
  parseSeedFile,
  RELATIONS,
  SECTIONS,
  type SeedFile,
  SeedFileError,
} from '../../src/seedfile/index.js';

test.each(['seedfile', 'registry'])(
  'the schema %s is one, which is not looked at again when it is used',
  (name) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const schema: object = JSON.parse(readFileSync(`seed/schema/${name}.schema.json`, 'utf8'));
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.validateSchema({ ...schema, type: 7 })).toBe(false);
  },
);

const TEXT = readFileSync('test/fixtures/seed/A_90_500.json', 'utf8');

function problemsOf(
  text: string,
): readonly { code: string; pointer: string; line: number | null; message: string; hint: string }[] {
  try {
    parseSeedFile(text, 'seed/x.json');
  } catch (error) {
    if (error instanceof SeedFileError) return error.problems;
    throw error;
  }
  return [];
}

function changed(change: (file: SeedFile) => void): string {
  const file = JSON.parse(TEXT) as SeedFile;
  change(file);
  return JSON.stringify(file, null, 2);
}

/** A change that no well-typed code could make. */
function broken(change: (file: Record<string, Record<string, unknown>[]>) => void): string {
  return changed((file) => change(file as unknown as Record<string, Record<string, unknown>[]>));
}

test('a good file is taken as it is', () => {
  expect(parseSeedFile(TEXT, 'seed/x.json').value).toEqual(JSON.parse(TEXT));
});

test('a file of another kind or time is told as that, and as nothing else', () => {
  const later = broken((file) => {
    Object.assign(file, { format: 'recalling-seed/2', cited: [], citations: undefined });
  });
  const problem = { code: 'OTHER_FORMAT', hint: expect.stringContaining('another version of Recalling') };
  expect(problemsOf(later)).toEqual([
    expect.objectContaining({
      ...problem,
      pointer: '/format',
      message: expect.stringContaining('recalling-seed/2'),
    }),
  ]);
  expect(problemsOf('{ "name": "harbours" }')).toEqual([
    expect.objectContaining({ ...problem, pointer: '' }),
  ]);
});

describe('what is no JSON is told with its line', () => {
  test.each([
    ['', 1],
    ['{\n  "format": "recalling-seed/1",\n  "document": {,\n', 3],
    [TEXT.slice(0, TEXT.length / 2), undefined],
    [`// a comment\n${TEXT}`, 1],
    ['[1, 2,]', 1],
    ['\n{,}', 2],
  ])('%#', (text, line) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ code: 'NOT_JSON', hint: expect.stringContaining('Mend the JSON') });
    if (line !== undefined) expect(problem?.line).toBe(line);
  });
});

test.each<[string, string, string, string]>([
  [
    'an unknown act',
    'UNKNOWN_ACT',
    '/citations/0/act',
    broken((file) => Object.assign(file.citations?.[0] ?? {}, { act: 'RECALS' })),
  ],
  [
    'an unknown act of a clause',
    'UNKNOWN_ACT',
    '/provisions/0/clauses/0/act',
    changed((file) => Object.assign(file.provisions[0]?.clauses[0] ?? {}, { act: 'SAYS' })),
  ],
  ['a missing field', 'SCHEMA', '/citations/0', broken((file) => delete file.citations?.[0]?.target)],
  [
    'a field that is none',
    'SCHEMA',
    '/citations/0',
    broken((file) => Object.assign(file.citations?.[0] ?? {}, { targets: [] })),
  ],
  [
    'a kind of another label',
    'SCHEMA',
    '/entities/0/kind',
    broken((file) => Object.assign(file.entities?.[0] ?? {}, { kind: 'CITY' })),
  ],
  [
    'a date that is none',
    'SCHEMA',
    '/citations/1/date',
    broken((file) => Object.assign(file.citations?.[1] ?? {}, { date: '20/12/2034' })),
  ],
  [
    'a wrong format',
    'OTHER_FORMAT',
    '/format',
    changed((file) => Object.assign(file, { format: 'recalling-seed/9' })),
  ],
  [
    'a paragraph twice',
    'DUPLICATE_ID',
    '/provisions/1/id',
    changed((file) => Object.assign(file.provisions[1] ?? {}, { id: file.provisions[0]?.id })),
  ],
  [
    'a citation twice',
    'DUPLICATE_ID',
    '/citations/2/id',
    changed((file) => Object.assign(file.citations[2] ?? {}, { id: file.citations[1]?.id })),
  ],
  [
    'a footnote twice',
    'DUPLICATE_ID',
    '/footnotes/2/id',
    changed((file) => file.footnotes.push({ ...(file.footnotes[0] as SeedFile['footnotes'][number]) })),
  ],
  [
    'a part that is the document',
    'DUPLICATE_ID',
    '/parts/0/id',
    changed((file) => Object.assign(file.parts[0] ?? {}, { id: file.document.symbol })),
  ],
  [
    'an entity twice',
    'DUPLICATE_ID',
    '/entities/1/id',
    changed((file) => file.entities.splice(1, 0, { ...(file.entities[0] as SeedFile['entities'][number]) })),
  ],
  [
    'a citation from nowhere',
    'DANGLING_REFERENCE',
    '/citations/0/from',
    changed((file) => Object.assign(file.citations[0] ?? {}, { from: 'A/90/500#para99' })),
  ],
  [
    'a clause that is not there',
    'DANGLING_REFERENCE',
    '/citations/0/clause',
    changed((file) => Object.assign(file.citations[0] ?? {}, { clause: 7 })),
  ],
  [
    'a paragraph of no part',
    'DANGLING_REFERENCE',
    '/provisions/0/partOf',
    changed((file) => Object.assign(file.provisions[0] ?? {}, { partOf: 'A/1/1' })),
  ],
  [
    'an end before its start',
    'BAD_RANGE',
    '/provisions/0',
    changed((file) => Object.assign(file.provisions[0] ?? {}, { end: 1 })),
  ],
])('%s is refused', (_what, code, pointer, text) => {
  const problems = problemsOf(text);
  expect(problems.map((problem) => [problem.code, problem.pointer])).toContainEqual([code, pointer]);
  const found = problems.find((problem) => problem.pointer === pointer);
  expect(found?.hint).not.toBe('');
  // The line is that of the thing itself: the document stands first, so only the format may be on the second line.
  expect(found?.line).toBeGreaterThan(1);
});

test('the message says path, line, pointer, fault and what to do', () => {
  const [, at] = ['', '"act": "RECALS"'];
  const text = broken((file) => Object.assign(file.citations?.[0] ?? {}, { act: 'RECALS' }));
  const line = text.slice(0, text.indexOf(at)).split('\n').length;
  expect(() => parseSeedFile(text, 'seed/x.json')).toThrow(
    new RegExp(
      `^seed/x\\.json:${line}:\\d+ UNKNOWN_ACT /citations/0/act: Unknown act "RECALS"\\. Use one of RECALLS, `,
    ),
  );
});

test('every committed seed file and registry file is good', () => {
  for (const file of ['A_90_500', 'A_91_2', 'A_RES_89_1']) {
    expect(problemsOf(readFileSync(`test/fixtures/seed/${file}.json`, 'utf8'))).toEqual([]);
  }
  const registry = readFileSync('seed/registry/bodies.json', 'utf8');
  expect(parseFile(registry, 'bodies.json', 'registry').value).toEqual(JSON.parse(registry));
});

test('the published schema spells the same words as the vocabulary', () => {
  const { $defs } = JSON.parse(readFileSync('seed/schema/seedfile.schema.json', 'utf8')) as {
    $defs: Record<
      string,
      {
        enum: string[];
        allOf: {
          if: { properties: { label: { const: string } } };
          then: { properties: { kind: { enum: string[] } } };
        }[];
      }
    >;
  };
  const lists = {
    act: ACTS,
    relation: RELATIONS,
    form: FORMS,
    section: SECTIONS,
    basis: BASES,
    link: LINKS,
    label: Object.keys(KINDS),
  };
  for (const [name, words] of Object.entries(lists))
    expect({ name, words: $defs[name]?.enum }).toEqual({ name, words: [...words] });
  expect($defs.kind?.enum).toEqual([...new Set(Object.values(KINDS).flat())].sort());
  const kinds = $defs.entity?.allOf.map((rule) => [
    rule.if.properties.label.const,
    rule.then.properties.kind.enum,
  ]);
  expect(Object.fromEntries(kinds ?? [])).toEqual(KINDS);
});

test('a problem is printed with its place, and with its pointer where it has one', () => {
  const told = (text: string) => {
    try {
      parseSeedFile(text, 'seed/x.json');
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return '';
  };
  expect(told('')).toMatch(/seed\/x\.json:1:1 NOT_JSON: .*the file is empty/);
  expect(told('{"format": 1')).toMatch(/NOT_JSON: Not JSON: close brace expected\./);
  expect(told('\n  {,}')).toMatch(/seed\/x\.json:2:4 NOT_JSON: /);
  expect(told(broken((file) => delete file.citations?.[0]?.target))).toMatch(
    /seed\/x\.json:\d+:\d+ SCHEMA \/citations\/0: /,
  );
});

test('a file of as many problems as lines tells the place of each, and soon', () => {
  const one = (JSON.parse(TEXT) as SeedFile).citations[0] as SeedFile['citations'][number];
  const text = changed((file) => {
    for (let i = 0; i < 10_000; i += 1)
      file.citations.push({ ...one, id: `c${i}`, from: `A/90/500#para${i + 900}` });
  });
  const begun = Date.now();
  const problems = problemsOf(text);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(problems).toHaveLength(10_000);
  const lines = text.split('\n');
  for (const at of [0, 4_999, 9_999])
    expect(lines[(problems[at]?.line ?? 0) - 1]).toContain(`"A/90/500#para${at + 900}"`);
});
