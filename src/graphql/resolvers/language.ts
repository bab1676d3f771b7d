import { failure } from '../errors.js';

/** A language as clients name it, checked: it becomes part of a property's name. Throws BAD_INPUT. */
export function languageCode(language: string | null | undefined): string {
  const code = (language ?? 'en').toLowerCase();
  if (/^[a-z]{2,3}$/.test(code)) return code;
  throw failure(
    'BAD_INPUT',
    `${JSON.stringify(language)} is no language: give its ISO 639-1 code, as "ar", "en" or "zh".`,
  );
}
