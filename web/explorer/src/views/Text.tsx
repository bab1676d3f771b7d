import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerError, ask } from '../ask.js';
import * as questions from '../questions.js';
import { go, useAppState } from '../store.js';
import { count, number, t, term } from '../words.js';
import { ActChip, Failure, isSymbol, Step, Waiting } from './parts.js';

interface Props {
  documents: questions.DocumentsAnswer['documents']['nodes'];
  document: string;
}

interface Loaded {
  instrument: questions.TextAnswer['instrument'];
  paragraphs: questions.TextParagraph[];
}

/** The paragraphs of a document in their order: no text of it, but its acts, a summary, and what each cites. */
export function Text({ documents, document }: Props) {
  const { paragraph, acts, language } = useAppState();
  const { loaded, error } = useText(document, language);
  const chosen = useRef<HTMLLIElement>(null);

  // Keeps the chosen paragraph in sight, when it was chosen elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element changes with them
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [paragraph, loaded]);

  return (
    <section class="text" aria-labelledby="text-heading">
      <h2 id="text-heading">{t('text.heading')}</h2>
      <label class="document">
        <span class="unseen">{t('text.document')}</span>
        <select
          value={document}
          onChange={(event) =>
            go({ document: event.currentTarget.value, paragraph: null, entity: null, root: [] })
          }
        >
          {!documents.some(({ id }) => id === document) && <option value={document}>{document}</option>}
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title && title !== id ? `${id} — ${title}` : id}
            </option>
          ))}
        </select>
      </label>
      {error && <Failure error={error} />}
      {loaded === null && error === null && <Waiting />}
      {loaded && (
        <>
          <p class="about">
            <bdi>{loaded.instrument.title ?? loaded.instrument.id}</bdi>
            {loaded.instrument.url && (
              <a href={loaded.instrument.url} rel="noopener" target="_blank">
                {t('official')}
              </a>
            )}
          </p>
          {loaded.paragraphs.length === 0 && <p>{t('text.unread')}</p>}
          <ol class="paragraphs">
            {loaded.paragraphs.map((one, index) => (
              <Paragraph
                key={one.id}
                paragraph={one}
                before={loaded.paragraphs[index - 1]}
                chosen={one.id === paragraph}
                faded={acts.length > 0 && !one.acts.some((act) => acts.includes(act))}
                element={one.id === paragraph ? chosen : null}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface ParagraphProps {
  paragraph: questions.TextParagraph;
  before: questions.TextParagraph | undefined;
  chosen: boolean;
  faded: boolean;
  element: { current: HTMLLIElement | null } | null;
}

function Paragraph({ paragraph, before, chosen, faded, element }: ParagraphProps) {
  const { id, acts, summary, citations, part } = paragraph;
  const opens = before === undefined || before.part.id !== part.id || before.section !== paragraph.section;
  return (
    <li ref={element} class={`paragraph${chosen ? ' chosen' : ''}${faded ? ' faded' : ''}`}>
      {opens && (
        <h3>
          {t(`section.${paragraph.section}`)}
          {before !== undefined && before.part.id !== part.id && (
            <small>
              {term('kind', part.kind)}
              {part.title !== null && part.title !== part.id && <bdi>{part.title}</bdi>}
            </small>
          )}
        </h3>
      )}
      <Step to={{ paragraph: id, entity: null, pane: 'details' }} current={chosen} class="row">
        <bdi class="number">{labelOf(paragraph.label)}</bdi>
        <span class="body">
          <span class="acts">
            {[...new Set(acts)].map((act) => (
              <ActChip key={act} act={act} />
            ))}
          </span>
          {summary !== null && (
            <span class="summary" dir="auto">
              {summary}
            </span>
          )}
          {summary === null && citations.totalCount > 0 && <Cited citations={citations} />}
        </span>
        {citations.totalCount > 0 && (
          <span class="cites" title={count('cites', citations.totalCount)}>
            {citations.totalCount}
            <span class="unseen"> {count('cites', citations.totalCount)}</span>
          </span>
        )}
      </Step>
    </li>
  );
}

const FEW = 4;

/** What a paragraph cites, where nobody has written yet what it says. */
function Cited({ citations }: { citations: questions.TextParagraph['citations'] }) {
  const names = [
    ...new Set(
      citations.nodes.map(({ target }) => (isSymbol(target.id) ? target.id : (target.title ?? target.id))),
    ),
  ];
  return (
    <span class="summary">
      {names.slice(0, FEW).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {names.length > FEW && ` · ${t('more', { n: number(names.length - FEW) })}`}
    </span>
  );
}

/** `OP16` as 16, `PP3` as PP3: operative paragraphs are called by their number. */
export function labelOf(label: string): string {
  return label.replace(/^(?:OP|para)(?=\d)/, '');
}

/** A document's paragraphs, page by page, shown as they come. */
function useText(document: string, language: string): { loaded: Loaded | null; error: AnswerError | null } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<AnswerError | null>(null);
  useEffect(() => {
    let wanted = true;
    setError(null);
    const load = async () => {
      const paragraphs: questions.TextParagraph[] = [];
      for (let after: string | null = null; ; ) {
        const answer: questions.TextAnswer = await ask(questions.text(document, language, after));
        if (!wanted) return;
        const { nodes, pageInfo } = answer.instrument.paragraphs;
        paragraphs.push(...nodes);
        setLoaded({ instrument: answer.instrument, paragraphs: [...paragraphs] });
        if (!pageInfo.hasNextPage) return;
        after = pageInfo.endCursor;
      }
    };
    load().catch((thrown: unknown) => {
      if (!wanted) return;
      setLoaded(null);
      setError(thrown instanceof AnswerError ? thrown : new AnswerError(String(thrown), 'UNKNOWN'));
    });
    return () => {
      wanted = false;
    };
  }, [document, language]);
  return { loaded, error };
}
