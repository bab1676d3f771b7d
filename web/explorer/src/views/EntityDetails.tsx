import { useAnswer } from '../ask.js';
import { useAttention } from '../attention.js';
import * as questions from '../questions.js';
import { LANGUAGES } from '../state.js';
import { useAppState } from '../store.js';
import { count, day, t, term } from '../words.js';
import { ActChip, EntityStep, Failure, Step, Waiting } from './parts.js';
import { labelOf } from './Text.js';
import { Timeline } from './Timeline.js';

/** An entity: what it is, who cites it and how, year by year, and what it is tied to. */
export function EntityDetails({ id }: { id: string }) {
  const app = useAppState();
  const { data, error, loading } = useAnswer<questions.EntityAnswer>(questions.entity(id, app));
  const heading = useAttention(data?.entity.id ?? '');
  if (error) return <Failure error={error} />;
  if (data === null) return loading ? <Waiting /> : null;
  const { entity } = data;
  const { treatmentHistory: history, citedBy, links } = entity;
  return (
    <article aria-labelledby="details-heading" class="details" data-entity={entity.id}>
      <header>
        <p class="over">
          <span>{term('kind', entity.kind)}</span>
          {entity.date && (
            <span>
              {day(entity.date)}
              {entity.dateEnd && entity.dateEnd !== entity.date && ` – ${day(entity.dateEnd)}`}
            </span>
          )}
        </p>
        <h2 id="details-heading" ref={heading} tabIndex={-1} dir="auto">
          {entity.title ?? entity.id}
        </h2>
        <p class="symbols">
          {entity.symbol && <bdi class="symbol">{entity.symbol}</bdi>}
          {entity.aliases.map((alias) => (
            <bdi key={alias} class="symbol">
              {alias}
            </bdi>
          ))}
        </p>
      </header>
      <p class="actions">
        {entity.url && (
          <a class="official" href={entity.url} target="_blank" rel="noopener">
            {t('official')}
          </a>
        )}
        {entity.website && (
          <a href={entity.website} target="_blank" rel="noopener">
            {t('entity.website')}
          </a>
        )}
        {entity.read && (
          <Step to={{ document: entity.id, root: [], entity: null, paragraph: null, pane: 'text' }}>
            {t('entity.read')}
          </Step>
        )}
        <Step to={{ root: [entity.id], entity: entity.id, pane: 'picture', view: 'picture' }}>
          {t('entity.centre')}
        </Step>
      </p>
      {entity.placeholder && <p class="quiet">{t('entity.placeholder')}</p>}
      {entity.curatedNote && (
        <p class="note" dir="auto">
          {entity.curatedNote}
        </p>
      )}
      <h3>{count('entity.cited', history.totalCount)}</h3>
      {history.totalCount > 0 && <Timeline years={history.years} />}
      <ol class="citations">
        {citedBy.nodes.map((citation) => (
          <li key={citation.id} class="citation">
            <p class="head">
              <ActChip act={citation.treatment} basis={citation.basis} />
              {citation.relation && <span class="relation">{term('relation', citation.relation)}</span>}
              <Step
                to={{
                  document: citation.paragraph.document.id,
                  paragraph: citation.paragraph.id,
                  entity: null,
                  root: [],
                }}
              >
                <bdi class="symbol">{citation.paragraph.document.id}</bdi>{' '}
                {t('paragraph.short', { n: labelOf(citation.paragraph.label) })}
              </Step>
            </p>
            <p class="evidence">
              <q dir="auto">{citation.evidence.words}</q>
              {citation.pinpoint && <small dir="auto"> {citation.pinpoint.text}</small>}
            </p>
          </li>
        ))}
      </ol>
      {citedBy.totalCount > citedBy.nodes.length && (
        <p class="quiet">{count('entity.more', citedBy.totalCount - citedBy.nodes.length)}</p>
      )}
      {links.nodes.length > 0 && (
        <>
          <h3>{t('entity.links')}</h3>
          <ul class="links">
            {distinct(links.nodes).map((link) => {
              const outwards = link.from.id === entity.id;
              const other = outwards ? link.to : link.from;
              return (
                <li key={link.id}>
                  <span class="relation">
                    {outwards ? '' : `${t('entity.inverse')} `}
                    {term('link', link.type)}
                    {link.date && ` · ${day(link.date)}`}
                  </span>
                  <EntityStep id={other.id} title={other.title} />
                </li>
              );
            })}
          </ul>
          {links.totalCount > links.nodes.length && (
            <p class="quiet">{count('entity.moreLinks', links.totalCount - links.nodes.length)}</p>
          )}
        </>
      )}
      {entity.names.length > 0 && (
        <>
          <h3>{t('entity.names')}</h3>
          <dl class="names">
            {bestNames(entity.names).map(({ language, text }) => (
              <div key={language}>
                <dt>{new Intl.DisplayNames([app.language], { type: 'language' }).of(language)}</dt>
                <dd lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </article>
  );
}

/** One tie that several sources tell is shown once: as the one that knows its date. */
function distinct<T extends { type: string; date: string | null; from: { id: string }; to: { id: string } }>(
  links: T[],
): T[] {
  const told = new Map<string, T>();
  for (const link of links) {
    const key = `${link.type} ${link.from.id} ${link.to.id}`;
    const known = told.get(key);
    if (known === undefined || (known.date === null && link.date !== null)) told.set(key, link);
  }
  return [...told.values()];
}

/** The best name of each language, in the order of the official languages. */
function bestNames(names: { text: string; language: string; rank: number }[]) {
  return LANGUAGES.flatMap((language) =>
    names
      .filter((name) => name.language === language)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, 1),
  );
}
