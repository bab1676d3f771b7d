import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXIT } from '../../src/cli/terminal.js';
import type { SeedFile } from '../../src/seedfile/index.js';
import { run, start, workspace } from './program.js';

/** The command line as a user meets it: the built program in processes of its own. */
const { path, seed: copySeed, remove } = workspace();
const graph = path('graph.grafeo');
const seedFolder = copySeed();
const TEXT = `United Nations
A/RES/91/7
General Assembly

91/7. Harbours

The General Assembly,

Recalling its resolution 70/125 of 16 December 2015,

1. Reaffirms its resolution 70/1.
`;

beforeAll(async () => {
  writeFileSync(path('harbours.txt'), TEXT);
  expect(await run(['seed', '--seed', seedFolder, '--graph', graph])).toMatchObject({ code: EXIT.done });
});
afterAll(remove);

const refuse = (args: string[], options = {}) => run(args, options);

describe('help and usage', () => {
  test('each command that --help lists has a --help of its own, with its options', async () => {
    const { stdout, code } = await run(['--help']);
    expect(code).toBe(EXIT.done);
    expect(stdout).toContain('Exit codes: 0 done');
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*\[/gm)].map(([, name]) => name ?? '');
    expect(commands).toEqual(
      expect.arrayContaining(['extract', 'seed', 'serve', 'query', 'check', 'compare']),
    );
    const helps = await Promise.all(
      commands.filter((one) => one !== 'help').map((one) => run([one, '--help'])),
    );
    for (const help of helps) {
      expect(help).toMatchObject({ code: EXIT.done, stderr: '' });
      expect(help.stdout).toMatch(/^Usage: recalling [a-z]+ \[options\]/);
    }
  });

  test.each([
    ['no command', [], 'Usage'],
    ['an unknown command', ['reed'], 'unknown command'],
    ['an unknown option', ['seed', '--fast'], "unknown option '--fast'"],
    ['a missing argument', ['extract'], 'missing required argument'],
    ['half a worker', ['extract', 'x', '--jobs', '0.5'], 'whole number'],
    ['a language that is none', ['extract', 'x', 'y', '--out', 'z', '--primary', 'xx'], 'Known are ar, en'],
    ['variables that are no object', ['query', '{ edition { number } }', '-v', '[1]'], '--variables'],
    ['a query given twice', ['query', '{ a }', '--file', 'x.graphql'], 'given twice'],
    ['a port that is none', ['serve', '--port', 'http'], 'PORT'],
  ])('%s is wrong usage, and is told on stderr', async (_what, args, words) => {
    const outcome = await refuse(args);
    expect(outcome).toMatchObject({ code: EXIT.usage, stdout: '' });
    expect(outcome.stderr).toContain(words);
  });
});

describe('extract', () => {
  test('a file where a folder is needed is told in words, for one document and for several', async () => {
    const taken = path('taken');
    writeFileSync(taken, '');
    for (const inputs of [['harbours.txt'], ['harbours.txt', 'harbours.txt']]) {
      const outcome = await run(['extract', ...inputs.map((name) => path(name)), '--out', taken]);
      expect(outcome.code).toBe(EXIT.refused);
      expect(outcome.stderr).toMatch(/taken.*: a file stands where a folder is needed\./);
    }
  });

  test('files of a folder that are of no kind that is read are told at the end, and are no failure', async () => {
    mkdirSync(path('mixed'));
    writeFileSync(path('mixed', 'harbours.txt'), TEXT);
    for (const name of ['more.zip', 'plan.png', 'notes.zip']) writeFileSync(path('mixed', name), name);
    const { code, stderr } = await run(['extract', path('mixed'), '--out', path('mixed-out')]);
    expect([code, stderr]).toEqual([
      EXIT.done,
      expect.stringMatching(
        /passed over: 3 files of kinds that are not read \(2 \.zip, 1 \.png\)\n.*more\.zip\n/,
      ),
    ]);
    const { stdout } = await run(['extract', path('mixed'), '--out', path('mixed-out'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      read: 1,
      failed: [],
      passedOver: ['more.zip', 'notes.zip', 'plan.png'].map((name) => path('mixed', name)),
    });
  });

  test('prints the seed file into a pipe, and nothing else', async () => {
    const { code, stdout, stderr } = await run(['extract', path('harbours.txt')]);
    expect([code, stderr]).toEqual([EXIT.done, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'recalling-seed/1',
      document: { symbol: 'A/RES/91/7', title: { en: ['Harbours'] } },
      citations: [{ target: 'A/RES/70/125' }, { target: 'A/RES/70/1' }],
    });
    expect(stdout).not.toContain('"text": "Recalling its resolution 70/125 of');
  });

  test('reads stdin, takes the symbol from the command line, keeps text where it is asked to', async () => {
    const { code, stdout } = await run(['extract', '-', '--symbol', 'A/RES/91/8', '--keep-text', '--json'], {
      input: TEXT.replace('A/RES/91/7\n', ''),
    });
    expect(code).toBe(EXIT.done);
    const { document, provisions } = JSON.parse(stdout);
    expect([document.symbol, provisions[1].text]).toEqual(['A/RES/91/8', 'Reaffirms its resolution 70/1.']);
  });

  test('prints a list where one text holds several resolutions', async () => {
    const input = `${TEXT}\n\n${TEXT.replaceAll('91/7', '91/9')}`;
    const { code, stdout } = await run(['extract', '-', '--json'], { input });
    expect(code).toBe(EXIT.done);
    expect(JSON.parse(stdout).map((one: SeedFile) => one.document.symbol)).toEqual([
      'A/RES/91/7',
      'A/RES/91/9',
    ]);
  });

  test('--out writes the file, and says so when it was there already', async () => {
    const first = await run(['extract', path('harbours.txt'), '--out', path('out')]);
    const again = await run(['extract', path('harbours.txt'), '--out', path('out')]);
    expect([first.code, again.code, first.stdout]).toEqual([0, 0, '']);
    expect(first.stderr).toContain('A_RES_91_7.json: written');
    expect(again.stderr).toContain('A_RES_91_7.json: unchanged');
  });

  test.each([
    ['no such file', 'nothing.txt', null, 'nothing.txt'],
    ['an empty file', 'empty.txt', '', 'The input is empty'],
    [
      'a text without symbol',
      'nameless.txt',
      TEXT.replace('A/RES/91/7\n', '').replace('91/7. ', ''),
      '--symbol',
    ],
    ['a text of no language', 'digits.txt', '1 2 3 4 5', '--language'],
  ])('%s is refused, with the way out', async (_what, name, content, words) => {
    if (content !== null) writeFileSync(path(name), content);
    const { code, stdout, stderr } = await run(['extract', path(name)]);
    expect([code, stdout]).toEqual([EXIT.refused, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('seed', () => {
  test('a graph below a file is no store, and says which place cannot be written', async () => {
    writeFileSync(path('no-folder'), '');
    const outcome = await run(['seed', '--seed', seedFolder, '--graph', path('no-folder', 'graph.grafeo')]);
    expect(outcome.code).toBe(EXIT.unavailable);
    expect(outcome.stderr).toMatch(/no-folder: this user cannot write there .*--graph/);
  });

  test('a second run reports no change, in words and as JSON', async () => {
    const words = await run(['seed', '--seed', seedFolder, '--graph', graph]);
    expect(words).toMatchObject({ code: EXIT.done, stdout: 'No change: 7 sources loaded already.\n' });
    const json = await run(['seed', '--seed', seedFolder, '--graph', graph, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ added: [], changed: [], removed: [] });
    expect(JSON.parse(json.stdout).unchanged).toHaveLength(7);
  });

  test('shows no progress in a pipe', async () => {
    const { stderr } = await run(['seed', '--seed', seedFolder, '--graph', path('quiet.grafeo')]);
    expect(stderr).not.toContain('\r');
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching('^1 conflict '),
      expect.stringMatching('^  A/RES/89/1 '),
      '',
    ]);
  });

  test('of many conflicts the first are told, with their number and how to ask for all', async () => {
    const said = (source: string, day: number) => ({
      format: 'recalling-registry/1',
      entries: [1, 2, 3, 4, 5].map((number) => ({
        id: `harbour/${number}`,
        label: 'Event',
        kind: 'CONFERENCE',
        names: { en: [`Conference number ${number} on harbours`] },
        date: `2031-05-0${day}`,
        source,
      })),
    });
    mkdirSync(path('registry'));
    for (const [day, name] of ['first', 'second'].entries())
      writeFileSync(path('registry', `${name}.json`), JSON.stringify(said(name, day + 1)));
    const { code, stderr } = await run(['seed', path('registry'), '--graph', path('conflicts.grafeo')]);
    expect(code).toBe(EXIT.done);
    expect(stderr.split('\n')).toEqual([
      '5 conflicts between sources, all of them in { conflicts { nodes { field kept other } } }',
      ...[1, 2, 3].map((number) =>
        expect.stringMatching(`^  harbour/${number} date: kept "2031-05-0[12]" \\(registry/`),
      ),
      '  … and 2 more',
      '',
    ]);
  });

  test('a document that is taken out leaves no orphan, and one that changes takes its old facts along', async () => {
    const [folder, file] = [copySeed('changing'), path('changing.grafeo')];
    const seed = () => run(['seed', '--seed', folder, '--graph', file, '--json']);
    const count = async () => {
      const query =
        '{ instruments { totalCount } document: instrument(symbol: "A/91/2") { id paragraphs { totalCount } } }';
      return JSON.parse((await run(['query', query, '--graph', file, '--json'])).stdout).data;
    };
    await seed();
    const whole = await count();
    expect(whole.document.paragraphs.totalCount).toBe(1);
    rmSync(`${folder}/A_91_2.json`);
    expect(JSON.parse((await seed()).stdout)).toMatchObject({ removed: ['A/91/2'], added: [], changed: [] });
    const without = await count();
    expect(without.document).toBeNull();
    expect(without.instruments.totalCount).toBeLessThan(whole.instruments.totalCount);
    writeFileSync(`${folder}/A_91_2.json`, readFileSync(`${seedFolder}/A_91_2.json`));
    expect(JSON.parse((await seed()).stdout)).toMatchObject({ added: ['A/91/2'] });
    expect(await count()).toEqual(whole);
  });

  const good = JSON.parse(readFileSync(`${seedFolder}/A_91_2.json`, 'utf8'));
  const changed = (change: (file: typeof good) => void) => {
    const file = structuredClone(good);
    change(file);
    return JSON.stringify(file, null, 2);
  };
  test.each([
    ['no JSON', '{\n  "format": oops\n}', [':2:', 'NOT_JSON', 'recalling extract']],
    ['a broken schema', changed((file) => delete file.document.kind), ['/document', 'kind']],
    [
      'an unknown act',
      changed((file) => {
        file.citations[0].act = 'ADORES';
      }),
      ['/citations/0/act', 'ADORES'],
    ],
    [
      'a dangling target',
      changed((file) => {
        file.citations[1].target = 'coast/nowhere';
      }),
      ['/citations/1/target', 'coast/nowhere'],
    ],
    [
      'a duplicate id',
      changed((file) => {
        file.provisions.push(structuredClone(file.provisions[0]));
      }),
      ['/provisions/1', 'A/91/2#para1'],
    ],
  ])(
    '%s is refused with path, place and what to do; the graph is as it was',
    async (_what, content, words) => {
      const bad = path('bad.json');
      writeFileSync(bad, content);
      const before = readFileSync(graph);
      const { code, stdout, stderr } = await run(['seed', bad, '--graph', graph]);
      expect([code, stdout]).toEqual([EXIT.refused, '']);
      for (const word of [bad, ...words]) expect(stderr).toContain(word);
      expect(readFileSync(graph).equals(before)).toBe(true);
    },
  );

  test('one bad file of several lets none in', async () => {
    const folder = copySeed('half-bad');
    writeFileSync(`${folder}/Z_BAD.json`, '{');
    const file = path('half-bad.grafeo');
    expect((await run(['seed', '--seed', folder, '--graph', file])).code).toBe(EXIT.refused);
    expect(existsSync(file)).toBe(false);
  });
});

describe('query', () => {
  const QUESTION = 'query Q($s: String!) { instrument(symbol: $s) { symbol kind } }';
  const variables = ['-v', '{"s":"A/91/2"}'];
  const ANSWER = { data: { instrument: { symbol: 'A/91/2', kind: 'NOTE' } } };

  test('from argument, file and stdin alike', async () => {
    writeFileSync(path('question.graphql'), QUESTION);
    const outcomes = await Promise.all([
      run(['query', QUESTION, ...variables, '--graph', graph]),
      run(['query', '--file', path('question.graphql'), ...variables, '--graph', graph]),
      run(['query', ...variables, '--graph', graph], { input: QUESTION }),
      run(['query', '-', ...variables, '--json'], { input: QUESTION, env: { RECALLING_GRAPH: graph } }),
    ]);
    for (const { code, stdout, stderr } of outcomes)
      expect([code, JSON.parse(stdout), stderr]).toEqual([EXIT.done, ANSWER, '']);
    expect(outcomes[3]?.stdout.trimEnd()).not.toContain('\n');
  });

  test('an answer with errors has exit code 1 and carries the code', async () => {
    const { code, stdout } = await run([
      'query',
      '{ instrument(symbol: "harbours") { id } }',
      '--graph',
      graph,
    ]);
    expect(code).toBe(EXIT.refused);
    expect(JSON.parse(stdout).errors[0].extensions.code).toMatch(/^(BAD_SYMBOL|NOT_FOUND)$/);
    expect((await run(['query', '{ nothing }', '--graph', graph])).code).toBe(EXIT.refused);
  });

  test('a fault of our own, which the answer does not show, is told to who sits here', async () => {
    // It speaks a Bolt that there is not.
    const other = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.from([0, 0, 0, 99])));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await run(['query', '{ edition { number } }'], {
      env: { NEO4J_URI: `bolt://127.0.0.1:${port}` },
    });
    other.close();
    expect(code).toBe(EXIT.refused);
    expect(JSON.parse(stdout).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(stderr).toContain('Unknown Bolt protocol version: 99');
  });

  test('without a graph it is exit code 3, with what to do', async () => {
    const { code, stdout, stderr } = await run([
      'query',
      '{ edition { number } }',
      '--graph',
      path('none.grafeo'),
    ]);
    expect(code).toBe(EXIT.unavailable);
    expect(JSON.parse(stdout).errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    expect(stderr).toContain('recalling seed');
    expect(existsSync(path('none.grafeo'))).toBe(false);
  });

  test('a Neo4j that does not answer is exit code 3 as well', async () => {
    const env = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' };
    const { code, stderr } = await run(['seed', '--seed', seedFolder], { env });
    expect(code).toBe(EXIT.unavailable);
    expect(stderr).toContain('Neo4j does not answer');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('check and compare', () => {
  test('the seed folder is in order, in words and as JSON', async () => {
    expect(await run(['check', '--seed', seedFolder])).toMatchObject({
      code: EXIT.done,
      stdout: expect.stringContaining('all in order'),
    });
    expect(await run(['check', `${seedFolder}/registry`, '--seed', seedFolder])).toMatchObject({
      code: EXIT.done,
      stdout: '4 files: all in order.\n',
    });
    expect(await run(['check', '--seed', seedFolder, '--json'])).toMatchObject({
      code: EXIT.done,
      stdout: '[]\n',
    });
  });

  test('a reader that closes the pipe (`| head`) is no failure', async () => {
    const child = start(['check', '--seed', seedFolder]);
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, stderr }).toEqual({ code: EXIT.done, stderr: '' });
  });

  test('a conflict in the registry is found and named', async () => {
    const folder = copySeed('conflict');
    const file = `${folder}/registry/coast-instruments.json`;
    const registry = JSON.parse(readFileSync(file, 'utf8'));
    registry.entries.push(structuredClone(registry.entries[0]));
    writeFileSync(file, JSON.stringify(registry, null, 2));
    const { code, stdout } = await run(['check', '--seed', folder]);
    expect(code).toBe(EXIT.refused);
    expect(stdout).toContain('coast-instruments.json');
  });

  test('what the metadata says of no State is told once, with the records; States are known by their former names', async () => {
    const votes = { MS_in_favour: ['LIBYAN ARAB JAMAHIRIYA', 'RIVERLAND'], adoption_date: '6 December 2035' };
    const records = [1, 2, 3, 4].map((number) => ({ symbol: `A/RES/90/${number}`, ...votes }));
    writeFileSync(path('votes.json'), JSON.stringify(records));
    const { stderr, stdout, code } = await run(['metadata', path('votes.json')]);
    expect(code).toBe(EXIT.done);
    expect(stderr).toContain(
      'A/RES/90/1, A/RES/90/2, A/RES/90/3 and 1 more: "RIVERLAND" is no State that is known: left out\n',
    );
    expect(stdout).toContain('"state/libya"');
  });

  test('two texts are compared by symbol and by path', async () => {
    writeFileSync(
      path('later.txt'),
      TEXT.replaceAll('91/7', '92/7').replace('70/1.', '70/1;\n\n2. Recalls its resolution 69/313.'),
    );
    await run(['extract', path('harbours.txt'), path('later.txt'), '--out', path('texts')]);
    const args = ['compare', 'A/RES/91/7', path('texts', 'A_RES_92_7.json'), '--seed', path('texts')];
    const json = await run([...args, '--json']);
    expect(json.code).toBe(EXIT.done);
    expect(JSON.parse(json.stdout)).toMatchObject({
      before: 'A/RES/91/7',
      after: 'A/RES/92/7',
      entered: ['A/RES/69/313'],
      left: [],
    });
    const words = await run(args);
    expect(words).toMatchObject({ code: EXIT.done, stderr: '' });
    expect(words.stdout).toMatch(
      /CARRIED_OVER +PP1 → PP1[\s\S]*NEW +— → OP2[\s\S]*cited anew:\n {2}A\/RES\/69\/313 \(Addis Ababa Action Agenda/,
    );
  });

  test('a series is compared step by step, by numbers, narrowed to some changes, and in its words where they were kept', async () => {
    writeFileSync(path('last.txt'), TEXT.replaceAll('91/7', '93/7').replace('Reaffirms', 'Recalls'));
    const texts = [path('harbours.txt'), path('later.txt'), path('last.txt')];
    await run(['extract', ...texts, '--out', path('kept'), '--keep-text']);
    const args = ['compare', '91/7', 'resolution 92/7', 'A/RES/93/7', '--seed', path('kept')];
    const { code, stdout } = await run([...args, '--changes', 'new,changed,dropped']);
    expect(code).toBe(EXIT.done);
    expect(stdout).toMatch(
      /91\/7 → A\/RES\/92\/7: [\s\S]*NEW +— → OP2 +RECALLS\n +Recalls its resolution 69\/313/,
    );
    expect(stdout).toMatch(
      /92\/7 → A\/RES\/93\/7: [\s\S]*\[-Reaffirms-\] \{\+Recalls\+\} its resolution 70\/1/,
    );
    expect(stdout).not.toContain('CARRIED_OVER');
    expect(JSON.parse((await run([...args, '--json'])).stdout)).toMatchObject([
      { before: 'A/RES/91/7', after: 'A/RES/92/7' },
      { before: 'A/RES/92/7', after: 'A/RES/93/7' },
    ]);
    expect(await run([...args, '--changes', 'lost'])).toMatchObject({ code: EXIT.usage });
  });

  test.each([
    ['a text', () => path('harbours.txt'), 'recalling extract'],
    ['a folder', () => seedFolder, 'not the seed file of one document'],
  ])('what is no seed file is not compared: %s', async (_, named, said) => {
    const { code, stdout, stderr } = await run(['compare', named(), named()]);
    expect({ code, stdout }).toEqual({ code: EXIT.refused, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain(named());
  });

  test('a text that is not there is refused, with the way out', async () => {
    const { code, stderr } = await run(['compare', 'A/RES/91/7', 'A/RES/1/1', '--seed', path('texts')]);
    expect(code).toBe(EXIT.refused);
    expect(stderr).toContain('recalling extract');
  });
});
