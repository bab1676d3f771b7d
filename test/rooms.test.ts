import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

/** The level of each room, as the table of ARCHITECTURE.md tells it; 1 is the uppermost. */
const levels = new Map(
  [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| (\d) \| (.+?) \|/gm)].flatMap(
    ([, level, rooms = '']) =>
      [...rooms.matchAll(/`(\w+)`/g)].map(([, room = '']) => [room, Number(level)] as const),
  ),
);

/** Every import of one room of src/ from another: the file, and the path that it names. */
const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from |import\()'(\..+?)'/g)].map(
      ([, path = '']) => ({ file, path: normalize(join(dirname(file), path)) }),
    ),
  )
  .filter(({ file, path }) => path.includes('/') && roomOf(file) !== roomOf(path));

function roomOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

test('ARCHITECTURE.md gives every room of src/ its level', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...levels.keys()].sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test('imports go downwards only, and by the door', () => {
  expect(imports.length).toBeGreaterThan(100);
  const level = (path: string) => levels.get(roomOf(path)) ?? 0;
  expect(imports.filter(({ file, path }) => level(path) <= level(file))).toEqual([]);
  expect(imports.filter(({ path }) => !/^\w+\/index\.js$/.test(path))).toEqual([]);
});
