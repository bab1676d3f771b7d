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

/** The subgraph of a state: over GraphQL, and where it is larger than one answer may be, from the streamed export. */
export function usePicture(app: State, roots: string[]): Asked<questions.PictureAnswer> {
  const isLarge = app.limit > questions.MOST_IN_ONE_ANSWER;
  const small = useAnswer<questions.PictureAnswer>(
    roots.length === 0 || isLarge ? null : questions.picture(app, roots),
  );
  const large = useExport(
    roots.length > 0 && isLarge ? exportAddress(app, roots, 'json') : null,
    app.language,
  );
  return isLarge ? large : small;
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

function useExport(address: string | null, language: string): Asked<questions.PictureAnswer> {
  const [asked, setAsked] = useState<Asked<questions.PictureAnswer>>({
    data: null,
    error: null,
    loading: true,
  });
  useEffect(() => {
    if (address === null) return;
    let wanted = true;
    setAsked((before) => ({ ...before, loading: true }));
    read(address, language).then(
      (data) => wanted && setAsked({ data, error: null, loading: false }),
      (error: unknown) => {
        if (!wanted) return;
        const said = error instanceof AnswerError ? error : new AnswerError(String(error), 'EXPORT');
        setAsked({ data: null, error: said, loading: false });
      },
    );
    return () => {
      wanted = false;
    };
  }, [address, language]);
  return asked;
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
