/**
 * One line of the UN's own metadata of a resolution (UNxml/GAresolutions, data_extract). Field names are theirs; not
 * every year fills every field, and counts are strings ('118', 'N.A.').
 */
export interface MetadataRecord {
  symbol: string;
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

/**
 * Reads JSON Lines, one record a line; a JSON array of records is accepted as well.
 * @throws MetadataError naming the line that is not JSON or has no symbol.
 */
export function parseRecords(text: string, path = 'metadata'): MetadataRecord[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('[')) return asRecords(parseJson(trimmed, path), path);
  return trimmed
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : asRecords([parseJson(line, `${path}:${index + 1}`)], `${path}:${index + 1}`),
    );
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
