import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXIT } from '../../src/cli/terminal.js';
import { PROGRAM, run, start, workspace } from './program.js';

/** Slips of those who type: each is told, with the way out, and harms nothing. */
const { path, seed: copySeed, remove } = workspace();
const graph = path('graph.grafeo');
const TEXT = `A/RES/91/7
91/7. Harbours

The General Assembly,

Recalling its resolution 70/125 of 16 December 2015,

1. Reaffirms its resolution 70/1.
`;

beforeAll(async () => {
  writeFileSync(path('harbours.txt'), TEXT);
  mkdirSync(path('empty'));
  expect(await run(['seed', '--seed', copySeed(), '--graph', graph])).toMatchObject({ code: EXIT.done });
});
afterAll(remove);

describe('a seed folder that is none', () => {
  test.each(['nowhere', 'empty'])('%s empties no graph', async (name) => {
    const outcome = await run(['seed', '--seed', path(name), '--graph', graph]);
    expect(outcome).toMatchObject({ code: EXIT.refused, stdout: '' });
    expect(outcome.stderr).toContain(`${path(name)} UNREADABLE`);
    const { stdout } = await run(['query', '{ instruments { totalCount } }', '--graph', graph]);
    expect(JSON.parse(stdout).data.instruments.totalCount).toBeGreaterThan(0);
  });

  test('is not in order, and no source of facts', async () => {
    for (const args of [
      ['check', path('empty')],
      ['check', '--seed', path('empty')],
      ['seed', path('empty')],
    ])
      expect(await run([...args, ...(args[0] === 'seed' ? ['--graph', graph] : [])])).toMatchObject({
        code: EXIT.refused,
      });
  });
});

test('documents that come before the registry are told so once, and not for each reference', async () => {
  const early = path('early.grafeo');
  const alone = ['seed', `${copySeed('early')}/A_91_2.json`, '--graph', early];
  const outcome = await run(alone);
  expect(outcome).toMatchObject({ code: EXIT.refused, stdout: '' });
  expect(outcome.stderr).toContain('recalling seed');
  expect(outcome.stderr).not.toContain('DANGLING_TARGET');
  await run(['seed', '--seed', path('early'), '--graph', early]);
  expect(await run(alone)).toMatchObject({ code: EXIT.done });
});

describe('where there is no room for more', () => {
  test('a graph keeps what was loaded before, and the same command goes on from there', async () => {
    const full = path('full.grafeo');
    const command = ['seed', '--seed', copySeed('full'), '--graph', full];
    const outcome = await run(command, { room: 100 });
    expect(outcome).toMatchObject({ code: EXIT.unavailable, stdout: '' });
    expect(outcome.stderr).toMatch(
      /^recalling: The file of the graph cannot be written: File too large\. .*the same command goes on/,
    );
    const { code, stdout } = await run(command);
    expect([code, stdout]).toEqual([
      EXIT.done,
      expect.stringMatching(/^No change|^\d added, 0 changed, 0 removed/),
    ]);
    const question = ['query', '{ edition { number } instruments { totalCount } }', '--json', '--graph'];
    const answer = JSON.parse((await run([...question, full])).stdout).data.instruments;
    expect(answer).toEqual(JSON.parse((await run([...question, graph])).stdout).data.instruments);
  });

  test('a document says so, and leaves nothing half written', async () => {
    const outcome = await run(['extract', path('harbours.txt'), '--out', path('cramped')], { room: 1 });
    expect(outcome).toMatchObject({ code: EXIT.refused, stdout: '' });
    expect(outcome.stderr).toContain('cannot be written: it would be larger');
    expect(readdirSync(path('cramped'))).toEqual([]);
  });
});

test.each([
  ['', '--out is empty'],
  ['empty', 'it is a folder'],
])('an export to %j is wrong usage', async (out, words) => {
  const args = ['export', '--format', 'turtle', '--graph', graph, '--out', out === '' ? '' : path(out)];
  const outcome = await run(args);
  expect(outcome).toMatchObject({ code: EXIT.usage, stdout: '' });
  expect(outcome.stderr).toContain(words);
});

describe('the symbol of a document', () => {
  const symbolOf = async (symbol: string) => {
    const { stdout } = await run(['extract', path('harbours.txt'), '--symbol', symbol]);
    const { document, diagnostics } = JSON.parse(stdout);
    return [document.symbol, diagnostics.map(({ code }: { code: string }) => code)];
  };

  test('that is none stands as it was given, and is told', async () => {
    expect(await symbolOf('our harbours')).toEqual(['our harbours', ['SYMBOL_DIFFERS', 'SYMBOL_NOT_KNOWN']]);
    expect(await symbolOf(' A/RES/91/7 ')).toEqual(['A/RES/91/7', []]);
    expect(await symbolOf('wsis/tunis-agenda')).toEqual(['wsis/tunis-agenda', ['SYMBOL_DIFFERS']]);
  });

  test('that the text does not have is told; half of a joint one and what is corrected are its own', async () => {
    expect(await symbolOf('A/RES/91/71')).toEqual(['A/RES/91/71', ['SYMBOL_DIFFERS']]);
    for (const symbol of ['A/RES/91/7/Corr.1', 'A/RES/91/7-S/RES/3004 (2036)'])
      expect((await symbolOf(symbol))[1]).not.toContain('SYMBOL_DIFFERS');
  });

  test.each(['', 'A/RES/91/7#OP1', 'two\nlines', 'x'.repeat(300)])(
    '%j can be no id and is refused',
    async (symbol) => {
      const outcome = await run(['extract', path('harbours.txt'), '--symbol', symbol]);
      expect(outcome).toMatchObject({ code: EXIT.usage, stdout: '' });
      expect(outcome.stderr).toContain('A/72/417');
    },
  );
});

test('an input that is not there is told before the others are read', async () => {
  const late = ['extract', path('harbours.txt'), path('nothing'), '--out', path('late')];
  const outcome = await run(late);
  expect(outcome).toMatchObject({ code: EXIT.refused, stdout: '' });
  expect(outcome.stderr).toContain(`${path('nothing')}: no document is found there`);
  expect(existsSync(path('late'))).toBe(false);
});

test('a pipe is a document', async () => {
  const line = `"${process.execPath}" "${PROGRAM}" extract <(cat "${path('harbours.txt')}")`;
  const shell = spawn('bash', ['-c', line]);
  let stdout = '';
  for await (const chunk of shell.stdout) stdout += chunk;
  expect(JSON.parse(stdout).document.symbol).toBe('A/RES/91/7');
});

test('a device without an end is too large a document', async () => {
  const outcome = await run(['extract', '/dev/zero']);
  expect(outcome.code).toBe(EXIT.refused);
  expect(outcome.stderr).toContain('larger than');
});

test('a folder that the system does not let be made is told, for documents and for graphs', async () => {
  const extracted = await run(['extract', path('harbours.txt'), '--out', '/proc/nowhere/']);
  expect(extracted.code).toBe(EXIT.refused);
  expect(extracted.stderr).toContain('/proc/nowhere');
  expect(await run(['seed', '--graph', '/proc/nowhere/x/graph'])).toMatchObject({ code: EXIT.unavailable });
});

test.each([
  ['extract', ['extract', 'harbours.txt', '--language', 'xx'], EXIT.usage, 'USAGE', 'Known are ar, en'],
  ['extract', ['extract', 'nothing.txt'], EXIT.refused, 'NO_INPUT', 'glob pattern'],
  ['seed', ['seed', 'harbours.txt'], EXIT.refused, 'BAD_SEED_FILE', 'NOT_JSON'],
  ['compare', ['compare', 'a', 'b'], EXIT.refused, 'REFUSED', 'A/RES/79/194'],
  ['metadata', ['metadata', 'harbours.txt'], EXIT.refused, 'REFUSED', 'one record a line'],
  ['export', ['export', '--format', 'xyz'], EXIT.usage, 'USAGE', 'graphml'],
  ['query', ['query', ' '], EXIT.usage, 'USAGE', 'Try: recalling query'],
])('with --json %s tells what is wrong as JSON, too', async (_name, args, code, told, words) => {
  const outcome = await run([...args, '--json'], { cwd: path() });
  expect(outcome.code).toBe(code);
  expect(JSON.parse(outcome.stdout)).toMatchObject({ error: { code: told } });
  expect(outcome.stdout + outcome.stderr).toContain(words);
  expect(outcome.stderr).toMatch(/^recalling: /);
});

test('what a command does not take is told with its own help, and with --json as JSON', async () => {
  const outcome = await run(['extract', '--bogus', '--json']);
  expect(outcome.code).toBe(EXIT.usage);
  expect(outcome.stderr).toContain('recalling extract --help');
  expect(JSON.parse(outcome.stdout)).toEqual({
    error: { code: 'USAGE', message: "unknown option '--bogus'" },
  });
  expect(await run(['extract', '--help', '--json'])).toMatchObject({
    code: EXIT.done,
    stdout: expect.stringMatching(/^Usage: recalling extract/),
  });
});

test.each([
  ['query', ['query', '--file', 'empty'], 'empty: it is a folder'],
  ['metadata', ['metadata', 'empty'], 'empty: it is a folder'],
  ['check', ['check', 'nothing.json'], 'nothing.json UNREADABLE: There is no such file or folder.'],
])('%s names the file that it cannot read', async (_name, args, words) => {
  const outcome = await run(args, { cwd: path() });
  expect(outcome.code).toBe(EXIT.refused);
  expect(outcome.stdout + outcome.stderr).toContain(words);
});

test('a folder that is stopped keeps what was read, and nothing half written', async () => {
  mkdirSync(path('many'));
  for (let number = 1; number <= 400; number += 1)
    writeFileSync(path('many', `${number}.txt`), TEXT.replaceAll('91/7', `91/${number}`));
  const args = ['extract', path('many'), '--out', path('stopped'), '--jobs', '1'];
  const child = start(args);
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text;
  });
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  const files = () =>
    existsSync(path('stopped')) ? readdirSync(path('stopped'), { recursive: true, encoding: 'utf8' }) : [];
  while (files().length < 10) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect([await ended, stderr]).toEqual([130, expect.stringContaining('The same command goes on')]);
  expect(files().filter((name) => name.endsWith('.part'))).toEqual([]);
  const { stdout } = await run([...args, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ read: 400, failed: [] });
  expect(JSON.parse(stdout).reused).toBeGreaterThan(0);
});

test('a question on the command line keeps the limits that the environment sets', async () => {
  const ask = (env: NodeJS.ProcessEnv) =>
    run(['query', '{ instruments { nodes { id } } }', '--graph', graph], { env });
  expect(await ask({})).toMatchObject({ code: EXIT.done });
  const shallow = await ask({ RECALLING_MAX_DEPTH: '1' });
  expect(shallow.code).toBe(EXIT.refused);
  expect(JSON.parse(shallow.stdout).errors[0].extensions.code).toBe('QUERY_TOO_DEEP');
  const wrong = await ask({ RECALLING_TIMEOUT_MS: 'soon' });
  expect(wrong).toMatchObject({ code: EXIT.usage, stdout: '' });
  expect(wrong.stderr).toContain('RECALLING_TIMEOUT_MS="soon"');
});

test('an address that this machine has not is told with the way out', async () => {
  const outcome = await run(['serve', '--host', '203.0.113.7', '--port', '0', '--graph', graph]);
  expect(outcome.code).toBe(EXIT.refused);
  expect(outcome.stderr).toContain('choose another HOST');
});

test('a server says which store it answers from', async () => {
  const saidBy = async (env: NodeJS.ProcessEnv) => {
    const server = start(['serve', '--port', '0'], { env });
    let said = '';
    for await (const text of server.stderr ?? []) {
      said += String(text);
      if (said.includes('stops it.')) break;
    }
    server.kill('SIGKILL');
    return said;
  };
  expect(await saidBy({ NEO4J_PASSWORD: 'secret', RECALLING_GRAPH: graph })).toContain(
    `from the embedded graph ${graph} (NEO4J_URI is not set).`,
  );
  expect(await saidBy({ NEO4J_PASSWORD: 'secret', NEO4J_URI: 'bolt://127.0.0.1:9' })).toMatch(
    /from Neo4j at bolt:\/\/127\.0\.0\.1:9\. Ctrl-C stops it\.$/m,
  );
});
