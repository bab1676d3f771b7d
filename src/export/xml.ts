// What XML 1.0 cannot carry even escaped: control characters, unpaired surrogates, U+FFFE and U+FFFF.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text or attribute value of XML 1.0. Characters that XML cannot carry become U+FFFD, so that a reader sees that
 * something stood there. (The XML builders on npm keep the whole tree in memory, and an export must not.)
 */
export function escapeXml(value: string | number | boolean): string {
  return String(value)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** `<name a="1"/>`, or with content `<name a="1">…</name>`; content is XML already. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
