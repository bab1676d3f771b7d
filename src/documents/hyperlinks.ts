/** Hosts whose addresses are made of document symbols. */
const DOCUMENT_HOSTS = /(?:^|\.)(?:undocs\.org|docs\.un\.org|daccess-ods\.un\.org|un\.org)$/;

/** Query parameters in which the older addresses carry the symbol. */
const SYMBOL_PARAMETERS = ['FinalSymbol', 'symbol', 'DS', 'm'];

/** A symbol begins with the letters of a body, then parts between slashes. */
const SYMBOL = /^[A-Z][A-Za-z.]*(?:\/[^/\s]+(?: [^/]+)?)+$/;

/**
 * The document symbol to which an official address leads ('https://docs.un.org/en/A/RES/70/1' → 'A/RES/70/1'), as it is written there.
 * Undefined for any other address.
 */
export function symbolOfLink(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!DOCUMENT_HOSTS.test(url.hostname)) return undefined;
  for (const parameter of SYMBOL_PARAMETERS) {
    const value = url.searchParams.get(parameter);
    if (value !== null) return asSymbol(value);
  }
  if (/(?:^|\.)un\.org$/.test(url.hostname) && url.hostname !== 'docs.un.org') return undefined;
  return asSymbol(decoded(url.pathname).replace(/^\/+(?:[a-z]{2}\/)?/, ''));
}

function asSymbol(value: string): string | undefined {
  const symbol = value
    .trim()
    .replace(/^symbol=/, '')
    .replace(/\/+$/, '');
  return SYMBOL.test(symbol) ? symbol : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address in the code of one of Word's fields; undefined for fields of other kinds. */
export function hrefOf(code: string | undefined): string | undefined {
  return code && /^\s*HYPERLINK\s+"([^"]+)"/.exec(code)?.[1];
}

/** Whether one of Word's fields is a table of contents or an index: what it shows repeats what stands in the text. */
export function isContents(code: string): boolean {
  return /^\s*(?:TOC|INDEX|TOA)\b/i.test(code);
}
