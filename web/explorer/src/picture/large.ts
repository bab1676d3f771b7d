import { useEffect, useState } from 'preact/hooks';
import { AnswerError, type Asked, useAnswer } from '../ask.js';
import * as questions from '../questions.js';
import type { State } from '../state.js';
import { exportAddress } from '../views/Download.js';

/** What the page uses of the server's node-link export. */
interface NodeLink {
  nodes: {
    id: string;
    label: string;
    kind: string;
    name: string;
    date?: string;
    [name: `name_${string}`]: string;
  }[];
  edges: {
    source: string;
    target: string;
    key: string;
    type: string;
    act?: string;
    basis?: 'EXPLICIT' | 'IMPLIED';
    paragraph?: string;
  }[];
}

/**
 * The subgraph of a state: over GraphQL, and where it is larger than one answer may be, then the rest of it from the streamed
 * export. Until that has come the answer is what can be shown already, and still loading.
 */
export function usePicture(app: State, roots: string[]): Asked<questions.PictureAnswer> {
  const first = useAnswer<questions.PictureAnswer>(roots.length === 0 ? null : questions.picture(app, roots));
  const isPart =
    app.limit > questions.MOST_IN_ONE_ANSWER &&
    roots.length > 0 &&
    !first.loading &&
    first.data?.subgraph.truncated !== false;
  const address = isPart ? exportAddress(app, roots, 'json') : null;
  const whole = useExport(address, app.language, roots.join('\n'));
  if (!first.loading && !isPart) return first;
  const { data, error } = whole;
  // What was whole stays while something else is asked of the same roots, so that nothing goes and comes again.
  if (data !== null && (first.loading || whole.of === roots.join('\n')))
    return { data, error, loading: first.loading || whole.loading };
  return { data: first.data, error: error ?? first.error, loading: error === null };
}

interface Kept {
  answer: Promise<questions.PictureAnswer>;
  stop: AbortController;
}

/** The last exports that were read: with filters and without are often one and the same, and each is large. */
const kept = new Map<string, Kept>();
const MOST_KEPT = 2;

function read(address: string, language: string): Promise<questions.PictureAnswer> {
  const key = `${language} ${address}`;
  const stop = new AbortController();
  const { answer } = kept.get(key) ?? { answer: load(address, language, stop.signal) };
  if (!kept.has(key)) kept.set(key, { answer, stop });
  answer.catch(() => kept.delete(key));
  const [oldest] = kept;
  if (kept.size > MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest[0]);
    oldest[1].stop.abort();
  }
  return answer;
}

/** The answer of an export, kept on screen until the next one has come; `of`: which roots it is of. */
function useExport(
  address: string | null,
  language: string,
  roots: string,
): Asked<questions.PictureAnswer> & { of: string } {
  const key = `${language} ${address}`;
  const [asked, setAsked] = useState<Asked<questions.PictureAnswer> & { of: string; key: string }>({
    data: null,
    error: null,
    loading: false,
    of: '',
    key: '',
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address has the roots
  useEffect(() => {
    if (address === null) return;
    let wanted = true;
    const take = (answer: Pick<typeof asked, 'data' | 'error'>) => {
      if (wanted) setAsked({ ...answer, loading: false, of: roots, key });
    };
    read(address, language).then(
      (data) => take({ data, error: null }),
      (error: unknown) =>
        take({
          data: null,
          error: error instanceof AnswerError ? error : new AnswerError(String(error), 'EXPORT'),
        }),
    );
    return () => {
      wanted = false;
    };
  }, [address, language]);
  const isNow = asked.key === key;
  return { ...asked, error: isNow ? asked.error : null, loading: !isNow };
}

async function load(address: string, language: string, signal: AbortSignal) {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    const { error } = (await response.json().catch(() => ({}))) as {
      error?: { code: string; message: string; hint?: string; suggestions?: string[] };
    };
    if (error === undefined) throw new AnswerError(`${address}: HTTP ${response.status}`, 'EXPORT');
    throw new AnswerError([error.message, error.hint].join(' ').trim(), error.code, error.suggestions);
  }
  const { nodes, edges } = (await response.json()) as NodeLink;
  const answer: questions.PictureAnswer = {
    subgraph: {
      nodes: nodes.map(({ id, label, kind, name, date, ...more }) => ({
        __typename: label === 'Provision' ? 'Paragraph' : label,
        id,
        kind,
        title: more[`name_${language}`] ?? name,
        date: date ?? null,
      })),
      edges: edges.map(({ source, target, key, type, act, basis, paragraph }) => ({
        id: key,
        type: type === 'CITES' || type === 'CONTAINS' ? type : 'LINK',
        sourceId: source,
        targetId: target,
        citation:
          type === 'CITES'
            ? {
                act: act ?? 'MENTIONS',
                treatment: act ?? 'MENTIONS',
                basis: basis ?? 'EXPLICIT',
                implies: [],
                paragraph: { id: source.includes('#') ? source : `${source}#${paragraph ?? ''}` },
              }
            : null,
        link: type === 'CITES' || type === 'CONTAINS' ? null : { type },
      })),
      truncated: response.headers.get('x-recalling-truncated') === 'true',
      omitted: Number(response.headers.get('x-recalling-omitted') ?? 0),
    },
  };
  return answer;
}
