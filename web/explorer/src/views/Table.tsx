import { useState } from 'preact/hooks';
import type { Asked } from '../ask.js';
import { type PictureAnswer, type PictureEdge, type PictureNode, readAs } from '../questions.js';
import { useAppState } from '../store.js';
import { count, cut, listed, t, term } from '../words.js';
import { ActChip, EntityStep, Failure, Step, Waiting } from './parts.js';

const PAGE = 100;

/** All that the picture says, in rows: for the keyboard, for screen readers, and to read closely. */
export function Table({ asked }: { asked: Asked<PictureAnswer> }) {
  const { paragraph, entity } = useAppState();
  const [page, setPage] = useState(0);
  if (asked.error) return <Failure error={asked.error} />;
  if (asked.data === null) return <Waiting />;
  const nodes = new Map(asked.data.subgraph.nodes.map((node) => [node.id, node]));
  const rows = rowsOf(asked.data);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="table" tabIndex={0} aria-label={t('table.label')}>
      <table>
        <caption>
          {listed([count('nodes', asked.data.subgraph.nodes.length), count('table.rows', rows.length)])}
          {asked.data.subgraph.truncated && ` ${cut(asked.data)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.from')}</th>
            <th scope="col">{t('table.does')}</th>
            <th scope="col">{t('table.to')}</th>
            <th scope="col">{t('table.kind')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(at * PAGE, (at + 1) * PAGE).map((edge) => {
            const target = nodes.get(edge.targetId);
            const chosen = edge.citation?.paragraph.id === paragraph || edge.targetId === entity;
            return (
              <tr key={edge.id} class={chosen ? 'chosen' : ''}>
                <td>
                  <From edge={edge} node={nodes.get(edge.sourceId)} />
                </td>
                <td>
                  {edge.citation && <Reading citation={edge.citation} />}
                  {edge.link && <span class="relation">{term('link', edge.link.type)}</span>}
                </td>
                <td>
                  <EntityStep id={edge.targetId} title={target?.title ?? null} />
                </td>
                <td class="kind">{target?.kind ? term('kind', target.kind) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {pages > 1 && (
        <nav class="pages" aria-label={t('table.pages')}>
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t('table.previous')}
          </button>
          <span role="status">{t('table.page', { n: at + 1, of: pages })}</span>
          <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {t('table.next')}
          </button>
        </nav>
      )}
    </section>
  );
}

/** The act as the filters read it. */
function Reading({ citation }: { citation: NonNullable<PictureEdge['citation']> }) {
  const reading = readAs(citation, useAppState()) ?? { act: citation.treatment, basis: citation.basis };
  return <ActChip {...reading} />;
}

/** Citations in the order of the text, then other ties. */
function rowsOf({ subgraph }: PictureAnswer): PictureEdge[] {
  const positions = new Map(subgraph.nodes.map(({ id, position }) => [id, position ?? 0]));
  const collator = new Intl.Collator('en', { numeric: true });
  const place = ({ citation, sourceId }: PictureEdge) =>
    positions.get(citation?.paragraph.id ?? sourceId) ?? 0;
  const from = ({ citation, sourceId }: PictureEdge) =>
    (citation?.paragraph.id ?? sourceId).split('#')[0] ?? '';
  return subgraph.edges
    .filter(({ type }) => type !== 'CONTAINS')
    .sort(
      (a, b) =>
        Number(b.citation !== null) - Number(a.citation !== null) ||
        collator.compare(from(a), from(b)) ||
        place(a) - place(b) ||
        collator.compare(a.id, b.id),
    );
}

function From({ edge, node }: { edge: PictureEdge; node: PictureNode | undefined }) {
  if (edge.citation === null) return <EntityStep id={edge.sourceId} title={node?.title ?? null} />;
  const { id } = edge.citation.paragraph;
  return (
    <Step to={{ document: id.split('#')[0] ?? null, paragraph: id, entity: null, pane: 'details' }}>
      <bdi class="symbol">{id}</bdi>
    </Step>
  );
}
