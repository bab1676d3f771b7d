import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  keepLearned,
  keptLearned,
  Language,
  languageCodes,
  loadLanguage,
} from '../../src/languages/index.js';
import { loadRegistry } from '../../src/registry/index.js';

const folder = mkdtempSync(join(tmpdir(), 'recalling-learned-'));
afterAll(() => rmSync(folder, { recursive: true }));

const registry = loadRegistry();

/** Rows of numbers as bytes: to compare them one by one takes seconds. */
const printed = (learned: unknown) =>
  JSON.stringify(learned, (_, value) =>
    ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value,
  );

describe.each(languageCodes())('what is learned of languages/%s', (code) => {
  const { data } = loadLanguage(code);
  const names = registry.names(code);
  const language = new Language(data, names);
  const learned = language.learn();
  keepLearned(learned, data, names, folder);

  test('is kept as it is', () => {
    expect(printed(keptLearned(data, names, folder)) === printed(learned)).toBe(true);
  });

  test('serves as well as learning it anew', () => {
    const other = new Language(data, names, keptLearned(data, names, folder));
    const texts = data.acts.acts.flatMap(({ examples }) => examples.map(({ text }) => text));
    const some = names.filter((_, index) => index % 10 === 0);
    for (const text of [...texts, ...some.map((name) => name.text)]) {
      const { text: folded } = language.fold(text);
      expect(other.scan(folded).all).toEqual(language.scan(folded).all);
      expect(other.numeral(folded, 0)).toEqual(language.numeral(folded, 0));
      expect(other.at('continuations', folded, 0)).toBe(language.at('continuations', folded, 0));
    }
    expect(other.verbs(['OPERATIVE', 'ANY'])).toEqual(language.verbs(['OPERATIVE', 'ANY']));
  });

  test('is not used for other data or names', () => {
    const more = { text: 'Lighthouse Convention', id: 'lighthouse/convention', kind: 'name' as const };
    expect(keptLearned(data, [...names, more], folder)).toBeNull();
    expect(keptLearned(data, names.slice(1), folder)).toBeNull();
    const acts = { ...data.acts, introducers: [...data.acts.introducers, 'moreover'] };
    expect(keptLearned({ ...data, acts }, names, folder)).toBeNull();
  });

  test('is learned again where the file is cut', () => {
    const place = join(folder, 'cut');
    keepLearned(learned, data, names, place);
    const file = join(place, code);
    writeFileSync(file, readFileSync(file).subarray(0, 1000));
    expect(keptLearned(data, names, place)).toBeNull();
  });
});

test('the build keeps what every language has learned', () => {
  const script = `
    import { keptLearned, languageCodes, loadLanguage } from './dist/languages/index.js';
    import { loadRegistry } from './dist/registry/index.js';
    const registry = loadRegistry();
    const kept = (code) => keptLearned(loadLanguage(code).data, registry.names(code)) !== null;
    console.log(JSON.stringify(languageCodes().map((code) => [code, kept(code)])));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual(languageCodes().map((code) => [code, true]));
});
