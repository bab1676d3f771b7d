import { useEffect, useState } from 'preact/hooks';

/** A question and what it is asked with: what "Show the GraphQL" shows, and what is sent. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** What the server answered instead, in its own words. */
export class AnswerError extends Error {
  override name = 'AnswerError';
  constructor(
    message: string,
    readonly code: string,
    /** Ids of what may have been meant. */
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
  }
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; suggestions?: string[] } }[];
}

/** The GraphQL endpoint stands beside the page: `/` and `/embed` both reach it so, under whatever path they are mounted. */
const ENDPOINT = new URL('graphql', document.baseURI);
const answers = new Map<string, Promise<unknown>>();
const MOST_KEPT = 200;

/** Asks the server; the same question is asked once. Rejects with AnswerError where the answer is an error. */
export function ask<T>(question: Question): Promise<T> {
  const key = JSON.stringify(question);
  const kept = answers.get(key);
  if (kept !== undefined) return kept as Promise<T>;
  const answer = send(question);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  const oldest = answers.keys().next();
  if (answers.size > MOST_KEPT && !oldest.done) answers.delete(oldest.value);
  return answer as Promise<T>;
}

async function send(question: Question): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(question),
    });
  } catch (error) {
    throw new AnswerError(String(error), 'OFFLINE');
  }
  const { data, errors } = (await response.json().catch(() => ({}))) as Answer;
  const [first] = errors ?? [];
  if (first !== undefined) {
    const { code = 'UNKNOWN', suggestions } = first.extensions ?? {};
    throw new AnswerError(first.message, code, suggestions);
  }
  if (data == null) throw new AnswerError(`HTTP ${response.status}`, 'UNKNOWN');
  return data;
}

export interface Asked<T> {
  data: T | null;
  error: AnswerError | null;
  loading: boolean;
}

/** The answer to a question, kept on screen until the next one has come. Null asks nothing. */
export function useAnswer<T>(question: Question | null): Asked<T> {
  const key = question === null ? null : JSON.stringify(question);
  const [asked, setAsked] = useState<Asked<T> & { key: string | null }>({
    data: null,
    error: null,
    loading: question !== null,
    key: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which question it is
  useEffect(() => {
    if (question === null) {
      setAsked({ data: null, error: null, loading: false, key });
      return;
    }
    let wanted = true;
    setAsked((before) => ({ ...before, loading: true }));
    ask<T>(question).then(
      (data) => wanted && setAsked({ data, error: null, loading: false, key }),
      (error: AnswerError) => wanted && setAsked({ data: null, error, loading: false, key }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return { ...asked, loading: asked.loading || asked.key !== key };
}
