/**
 * One line of the UN's own metadata of a resolution (UNxml/GAresolutions, data_extract). Field names are theirs; not
 * every year fills every field, and counts are strings ('118', 'N.A.').
 */
export interface MetadataRecord {
  symbol: string;
  /** The collection that holds it, as its facts are to cite it; not theirs. */
  collection?: string;
  title?: string;
  session?: string;
  adoption_meeting?: string;
  adoption_date?: string;
  originating_document?: string;
  report_paragraph?: string;
  committee?: string;
  agenda_item?: string;
  agenda_item_name?: string;
  adoption_type?: string;
  pv?: string;
  MS_in_favour?: string[];
  MS_against?: string[];
  MS_abstaining?: string[];
  MS_in_favour_count?: string;
  MS_against_count?: string;
  MS_abstaining_count?: string;
  sponsors?: string[];
  additional_sponsors?: string[];
  SDGs?: string[];
  subjects?: [term: string, thesaurus: string][];
}

export class MetadataError extends Error {
  override readonly name = 'MetadataError';
}

/** "UNxml/SCresolutions, data_extract" for a file of that collection, by the folders it lies in; undefined elsewhere. */
export function collectionOf(path: string): string | undefined {
  const name = /(?:^|[/\\])([^/\\]+)[/\\]data_extract[/\\][^/\\]+$/.exec(path)?.[1];
  return name && `UNxml/${name}, data_extract`;
}

/**
 * Reads JSON Lines, one record a line; a JSON array of records is accepted as well. Some files of the collection put a quotation
 * mark of their own around a record: it is passed over.
 * @throws MetadataError naming the line that is not JSON or has no symbol.
 */
export function parseRecords(text: string, path = 'metadata'): MetadataRecord[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('[')) return asRecords(parseJson(trimmed, path), path);
  return trimmed
    .split(/\r?\n/)
    .flatMap((line, index) =>
      /^["\s]*$/.test(line)
        ? []
        : asRecords([parseJson(unquoted(line), `${path}:${index + 1}`)], `${path}:${index + 1}`),
    );
}

function unquoted(line: string): string {
  return line.trim().replace(/^"(?=\{)|(?<=\})"$/g, '');
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MetadataError(
      `${place}: not JSON (${error instanceof Error ? error.message : error}). Expected one record a line.`,
    );
  }
}

function asRecords(value: unknown, place: string): MetadataRecord[] {
  if (!Array.isArray(value)) throw new MetadataError(`${place}: expected a list of records.`);
  for (const record of value) {
    if (typeof record !== 'object' || record === null || typeof record.symbol !== 'string')
      throw new MetadataError(`${place}: a record needs a field "symbol", such as "A/RES/78/132".`);
  }
  return value;
}
