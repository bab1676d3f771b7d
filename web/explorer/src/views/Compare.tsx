import { useAnswer } from '../ask.js';
import * as questions from '../questions.js';
import { go, useAppState } from '../store.js';
import { number, t, term } from '../words.js';
import { ActChip, EntityStep, Failure, Step, Waiting } from './parts.js';
import { labelOf } from './Text.js';

/** What can become of a paragraph, its mark, and its count in the answer. */
const CHANGES = [
  ['CARRIED_OVER', '=', 'carriedOver'],
  ['CHANGED', '≈', 'changed'],
  ['MOVED', '↕', 'moved'],
  ['NEW', '+', 'new'],
  ['DROPPED', '−', 'dropped'],
] as const;
const MARKS = Object.fromEntries(CHANGES.map(([change, mark]) => [change, mark])) as Record<
  questions.Change,
  string
>;

interface Props {
  documents: questions.DocumentsAnswer['documents']['nodes'];
  document: string;
}

/** Two texts side by side: of a series, or a draft and what it became. */
export function Compare({ documents, document }: Props) {
  const app = useAppState();
  const after = app.after ?? document;
  const series = useAnswer<questions.SeriesAnswer>(questions.series(after, app.language));
  const life = useAnswer<questions.LifeAnswer>(questions.life(after));
  const members = readable(series.data?.series.members ?? []);
  const stages = readable(life.data?.draftLife.stages.map(({ instrument }) => instrument) ?? []);
  // Which of two answers comes first decides nothing: a draft is set beside a text where the series has none before it.
  const before =
    app.before ??
    earlier(members, after) ??
    (series.loading || life.loading
      ? null
      : (earlier(stages, after) ?? documents.find(({ id }) => id !== after)?.id ?? after));
  const { data, error } = useAnswer<questions.CompareAnswer>(
    before === null || before === after ? null : questions.compare(before, after, app.language),
  );
  const kin = new Set([...members, ...stages]);
  const others = [...documents.map(({ id }) => id), after, ...(before === null ? [] : [before])];
  const groups: [string, string[]][] = [
    [t('compare.series'), members],
    [t('compare.life'), stages],
    [t('compare.others'), [...new Set(others)].filter((id) => !kin.has(id))],
  ];
  if (before === null) return <Waiting />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="compare" tabIndex={0} aria-label={t('compare')}>
      <p class="choices">
        {(['before', 'after'] as const).map((side) => (
          <label key={side}>
            {t(`compare.${side}`)}
            <select
              value={side === 'before' ? before : after}
              onChange={(event) => go({ before, after, [side]: event.currentTarget.value })}
            >
              {groups
                .filter(([, ids]) => ids.length > 0)
                .map(([label, ids]) => (
                  <optgroup key={label} label={label}>
                    {ids.map((id) => (
                      <option key={id} value={id}>
                        {id}
                      </option>
                    ))}
                  </optgroup>
                ))}
            </select>
          </label>
        ))}
      </p>
      {before === after && <p>{t('compare.same')}</p>}
      {error && <Failure error={error} />}
      {before !== after && data === null && error === null && <Waiting />}
      {data && (
        <>
          <ul class="counts">
            {CHANGES.map(([change, mark, counted]) => (
              <li key={change} class={`change ${change}`}>
                <span aria-hidden="true">{mark}</span> {term('change', change)}{' '}
                <strong>{number(data.compare.counts[counted])}</strong>
              </li>
            ))}
          </ul>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <bdi>{before}</bdi>
                </th>
                <th scope="col">{t('compare.change')}</th>
                <th scope="col">
                  <bdi>{after}</bdi>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.compare.paragraphs.map((one) => (
                <tr key={`${one.before?.id ?? ''} ${one.after?.id ?? ''}`} class={`change ${one.change}`}>
                  <td>
                    <Side paragraph={one.before} document={before} />
                  </td>
                  <td>
                    <span aria-hidden="true">{MARKS[one.change]}</span> {term('change', one.change)}
                    {one.change === 'CHANGED' && one.similarity !== null && (
                      <small> {t('compare.alike', { n: number(Math.round(one.similarity * 100)) })}</small>
                    )}
                    {one.change === 'CHANGED' && one.moved && <small> {term('change', 'MOVED')}</small>}
                  </td>
                  <td>
                    <Side paragraph={one.after} document={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Instruments heading={t('compare.entered')} all={data.compare.entered} />
          <Instruments heading={t('compare.left')} all={data.compare.left} />
          {data.compare.shifts.length > 0 && (
            <>
              <h3>{t('compare.shifts')}</h3>
              <ul class="links">
                {data.compare.shifts.map(({ target, before: acts, after: later }) => (
                  <li key={target.id}>
                    <EntityStep id={target.id} title={target.title} />
                    <span>
                      {acts.map((act) => (
                        <ActChip key={act} act={act} />
                      ))}{' '}
                      <span class="arrow" aria-label={t('compare.becomes')} role="img" />{' '}
                      {later.map((act) => (
                        <ActChip key={act} act={act} />
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** Those that were read, once each. */
function readable(kin: questions.Kin[]): string[] {
  return [...new Set(kin.filter(({ read }) => read).map(({ id }) => id))];
}

/** The one before it, in a list from old to new. */
function earlier(ids: string[], id: string): string | null {
  return ids[ids.indexOf(id) - 1] ?? null;
}

function Side({ paragraph, document }: { paragraph: questions.ComparedParagraph | null; document: string }) {
  if (paragraph === null) return null;
  return (
    <Step to={{ document, paragraph: paragraph.id, entity: null, pane: 'details' }}>
      <bdi class="number">{labelOf(paragraph.label)}</bdi>
      {paragraph.firstAct && <ActChip act={paragraph.firstAct} />}
    </Step>
  );
}

function Instruments({ heading, all }: { heading: string; all: questions.Named[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <h3>
        {heading} <small>{number(all.length)}</small>
      </h3>
      <ul class="links">
        {all.map(({ id, title }) => (
          <li key={id}>
            <EntityStep id={id} title={title} />
          </li>
        ))}
      </ul>
    </>
  );
}
