import { useAnswer } from '../ask.js';
import { useAttention } from '../attention.js';
import * as questions from '../questions.js';
import type { State } from '../state.js';
import { useAppState } from '../store.js';
import { count, day, t, term } from '../words.js';
import { ActChip, EntityStep, Failure, Step, Waiting } from './parts.js';
import { labelOf } from './Text.js';

/** A paragraph: what it cites, with act, basis, the words that cite, and the footnote. */
export function ParagraphDetails({ id }: { id: string }) {
  const app = useAppState();
  const { data, error, loading } = useAnswer<questions.ParagraphAnswer>(
    questions.paragraph(id, app.language),
  );
  const heading = useAttention(data?.paragraph?.id ?? '');
  if (error) return <Failure error={error} />;
  if (data === null) return loading ? <Waiting /> : null;
  const { paragraph } = data;
  if (paragraph === null) return <p class="failure">{t('paragraph.unknown', { id })}</p>;
  const shown = paragraph.citations.nodes.filter((citation) => fits(citation, app));
  const left = paragraph.citations.totalCount - shown.length;
  return (
    <article aria-labelledby="details-heading" class="details" data-paragraph={paragraph.id}>
      <header>
        <p class="over">
          <EntityStep id={paragraph.document.id} title={null} />
          {paragraph.headings.map((heading) => (
            <bdi key={heading}>{heading}</bdi>
          ))}
        </p>
        <h2 id="details-heading" ref={heading} tabIndex={-1}>
          {t(`paragraph.${paragraph.section}`, { n: labelOf(paragraph.label) })}
        </h2>
        <p class="acts">
          {[...new Set(paragraph.acts)].map((act) => (
            <ActChip key={act} act={act} />
          ))}
        </p>
      </header>
      {paragraph.summary && <p dir="auto">{paragraph.summary}</p>}
      {paragraph.curatedNote && (
        <p class="note" dir="auto">
          {paragraph.curatedNote}
        </p>
      )}
      {paragraph.text && (
        <blockquote dir="auto">
          <p>{paragraph.text}</p>
        </blockquote>
      )}
      <h3>{count('paragraph.cites', paragraph.citations.totalCount)}</h3>
      <ol class="citations">
        {shown.map((citation) => (
          <Citation key={citation.id} citation={citation} />
        ))}
      </ol>
      {left > 0 && <p class="quiet">{count('paragraph.filtered', left)}</p>}
      {paragraph.openMentions.length > 0 && (
        <>
          <h3>{t('paragraph.open')}</h3>
          <ul class="plain">
            {paragraph.openMentions.map(({ words, reason }) => (
              <li key={words}>
                <q dir="auto">{words}</q> <small dir="auto">{reason}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {paragraph.pinpointedBy.length > 0 && (
        <>
          <h3>{t('paragraph.pinpointed')}</h3>
          <ul class="plain">
            {paragraph.pinpointedBy.map((one) => (
              <li key={one.id}>
                <ActChip act={one.treatment} basis={one.basis} />{' '}
                <Step to={{ document: one.paragraph.document.id, paragraph: one.paragraph.id }}>
                  <bdi>{one.paragraph.id}</bdi>
                </Step>
              </li>
            ))}
          </ul>
        </>
      )}
      <nav class="neighbours" aria-label={t('paragraph.neighbours')}>
        {paragraph.previous && (
          <Step to={{ paragraph: paragraph.previous.id }}>
            <span aria-hidden="true" class="arrow back" /> {labelOf(paragraph.previous.label)}
          </Step>
        )}
        {paragraph.document.url && (
          <a href={paragraph.document.url} target="_blank" rel="noopener">
            {t('official')}
          </a>
        )}
        {paragraph.next && (
          <Step to={{ paragraph: paragraph.next.id }}>
            {labelOf(paragraph.next.label)} <span aria-hidden="true" class="arrow" />
          </Step>
        )}
      </nav>
    </article>
  );
}

function Citation({ citation }: { citation: questions.ParagraphCitation }) {
  const { evidence, pinpoint, relation, form, implies, confidence } = citation;
  return (
    <li class="citation" data-target={citation.target.id}>
      <p class="head">
        <ActChip act={citation.treatment} basis={citation.basis} />
        {implies.map((act) => (
          <ActChip key={act} act={act} basis="IMPLIED" />
        ))}
        {relation && <span class="relation">{term('relation', relation)}</span>}
      </p>
      <EntityStep id={citation.target.id} title={citation.target.title} />
      <p class="evidence">
        <q dir="auto">{evidence.words}</q>
      </p>
      <dl>
        {pinpoint && (
          <Fact term={t('citation.pinpoint')}>
            <bdi>{pinpoint.text}</bdi>
            {pinpoint.paragraphs.map(({ id }) => (
              <Step key={id} to={{ document: id.split('#')[0] ?? null, paragraph: id, entity: null }}>
                <bdi>{id}</bdi>
              </Step>
            ))}
          </Fact>
        )}
        {evidence.verb && (
          <Fact term={t('citation.verb')}>
            <q dir="auto">{evidence.verb}</q>
          </Fact>
        )}
        {evidence.item && (
          <Fact term={t('citation.item')}>
            <bdi>{evidence.item}</bdi>
          </Fact>
        )}
        {citation.date && <Fact term={t('citation.date')}>{day(citation.date)}</Fact>}
        {evidence.footnote && (
          <Fact term={t('citation.footnote')}>
            {evidence.footnote.printed === evidence.footnote.resolved ? (
              <bdi>{evidence.footnote.resolved}</bdi>
            ) : (
              t('citation.misread', {
                printed: evidence.footnote.printed,
                resolved: evidence.footnote.resolved,
              })
            )}
            {evidence.footnote.reason && <small dir="auto"> {evidence.footnote.reason}</small>}
          </Fact>
        )}
        <Fact term={t('citation.form')}>
          {term('form', form)}
          {confidence < 1 && ` · ${t('citation.confidence', { n: Math.round(confidence * 100) })}`}
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ term: name, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whether a citation is among those that the filters let through. */
function fits(citation: questions.ParagraphCitation, app: State): boolean {
  return (
    (app.kinds.length === 0 || app.kinds.includes(citation.target.kind)) &&
    questions.readAs(citation, app) !== null
  );
}
