import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../src/graphql/index.js';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { SETTINGS, serverConfig } from '../../src/server/index.js';
import { ConfigError } from '../../src/settings.js';

describe('configuration from the environment', () => {
  test('without any: this machine alone, the embedded engine, the standard limits', () => {
    expect(serverConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      graph: { engine: 'grafeo' },
      limits: DEFAULT_LIMITS,
      corsOrigins: '*',
      log: 'error',
    });
  });

  test('each variable is read', () => {
    expect(
      serverConfig({
        HOST: '0.0.0.0',
        PORT: '8080',
        NEO4J_URI: 'neo4j+s://example.org',
        RECALLING_MAX_DEPTH: '7',
        RECALLING_MAX_PAGE: '10',
        RECALLING_TIMEOUT_MS: '1000',
        RECALLING_CORS: 'https://a.example, http://localhost:3000',
        RECALLING_LOG: 'info',
      }),
    ).toMatchObject({
      host: '0.0.0.0',
      port: 8080,
      graph: { engine: 'neo4j', uri: 'neo4j+s://example.org' },
      limits: { maxDepth: 7, maxPage: 10, defaultPage: 10, timeoutMs: 1000 },
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      log: 'info',
    });
  });

  test('an empty variable is none', () => expect(serverConfig({ PORT: ' ' }).port).toBe(4000));

  test.each([
    ['PORT', '99999'],
    ['PORT', 'http'],
    ['HOST', 'a b'],
    ['RECALLING_MAX_DEPTH', '-1'],
    ['RECALLING_MAX_BODY', '1.5'],
    ['RECALLING_CORS', 'example.org'],
    ['RECALLING_CORS', 'https://a.example, example.org'],
    ['RECALLING_LOG', 'loud'],
    ['NEO4J_URI', 'localhost:7687'],
  ])('%s=%s is refused with the name and the rule', (name, value) => {
    expect(() => serverConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => serverConfig({ [name]: value })).toThrow(new RegExp(`${name}.*give `, 's'));
  });

  test("the README's table has the defaults", () => {
    const rows = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8').matchAll(/^\| (`.*`) \| (`.*`) \|/gm);
    const told = [...rows].flatMap(([, names = '', defaults = '']) => {
      const values = defaults.split(', ');
      return names.split(', ').map((name, index) => [name, values[index]]);
    });
    const own = told.filter(([name = '']) => name.slice(1, -1) in SETTINGS);
    expect(own.map(([name]) => name)).toEqual(expect.arrayContaining(['`PORT`', '`RECALLING_TIMEOUT_MS`']));
    expect(own).toEqual(
      own.map(([name = '']) => [name, `\`${SETTINGS[name.slice(1, -1) as keyof typeof SETTINGS].default}\``]),
    );
  });

  test('all faults are told at once', () => {
    expect(() => serverConfig({ PORT: 'x', HOST: '?' })).toThrow(/HOST[\s\S]*PORT/);
  });

  test('every setting says what it is about and what it takes', () => {
    for (const { about, rule } of Object.values(SETTINGS)) {
      expect(about.length).toBeGreaterThan(10);
      expect(rule.length).toBeGreaterThan(5);
    }
  });
});
