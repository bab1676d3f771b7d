// Has every language learn the phrases of its data and the names of the shipped registry, and keeps what it learned beside the code: a
// command that starts reads it and need not learn. That the files of the registry and of the languages are valid is kept likewise. What is kept is used only while
// data, names and code are those that it was made of.
import { rmSync } from 'node:fs';
import { keepLearned, keepValid, Language, languageCodes, loadLanguage } from '../dist/languages/index.js';
import { keepShippedValid, loadRegistry } from '../dist/registry/index.js';

rmSync(new URL('../dist/learned', import.meta.url), { recursive: true, force: true });
keepShippedValid();
const registry = loadRegistry();
for (const code of languageCodes()) {
  const { data } = loadLanguage(code);
  const names = registry.names(code);
  keepLearned(new Language(data, names).learn(), data, names);
}
keepValid();
