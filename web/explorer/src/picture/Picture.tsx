import { useEffect, useRef, useState } from 'preact/hooks';
import { graphExtent } from 'sigma/utils';
import type { Asked } from '../ask.js';
import type { PictureAnswer } from '../questions.js';
import { go, useAppState } from '../store.js';
import { count, cut, listed, number, t } from '../words.js';
import { moveByKey, viewOf, zoom } from './camera.js';
import type { Look, Renderer } from './canvas.js';
import { focusOf } from './focus.js';
import { glide, placesOnScreen, reframe, renew, type Watch } from './hands.js';
import { arrange, LARGE, type Layout } from './layout.js';
import { palette } from './palette.js';
import { isTooLarge, sampleOf } from './sampling.js';
import { type Scene, scene } from './scene.js';
import { seedPositions } from './seeded.js';

interface Props {
  asked: Asked<PictureAnswer>;
  /** The picture without filters. It is what is arranged, so that a filter takes away and gives back, and moves nothing. */
  whole: PictureAnswer | null;
  roots: string[];
  dark: boolean;
  onRenderer: (renderer: Renderer | null) => void;
}

interface Arrangement {
  /** Which graph was arranged. */
  of: string;
  /** Its roots, where it was a part of which the rest was still to come. */
  partOf: string | null;
  places: Map<string, { x: number; y: number }>;
}

/** The network, drawn. All that it says is in the table view as well, for those who do not see it. */
export function Picture({ asked, whole, roots, dark, onRenderer }: Props) {
  const { paragraph, entity, acts, basis } = useAppState();
  const stage = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const arrangement = useRef<Arrangement>({ of: '', partOf: null, places: new Map() });
  const look = useRef<Look>({ palette: palette(dark), focus: null, dense: false, held: null });
  /** The whole of the scene, of which a large one is drawn in part. */
  const entire = useRef<Scene | null>(null);
  /** The layout of such a part: the rest begins where it ends. */
  const beginning = useRef<{ partOf: string; layout: Layout } | null>(null);
  const chosen = useRef({ paragraph, entity });
  /** The answer that the picture shows, at rest. */
  const [laid, setLaid] = useState<PictureAnswer | null>(null);
  const [size, setSize] = useState({ nodes: 0, edges: 0 });
  const [drawn, setDrawn] = useState({ nodes: 0, edges: 0 });
  const [lit, setLit] = useState<string[]>([]);
  const [cannot, setCannot] = useState(false);
  const data = asked.data;

  /** What of a scene is drawn: all of a small one, of a large one what a renderer has in view. */
  const part = (graph: Scene, seen: Renderer | null) => {
    if (!isTooLarge(graph)) return graph;
    const always = [...graph.filterNodes((_, { root }) => root), ...(look.current.focus?.nodes ?? [])];
    return sampleOf(graph, always, seen === null ? null : viewOf(seen));
  };
  /** Draws what is in view now, where not all of the scene is drawn. */
  const resample = () => {
    const graph = entire.current;
    const shown = renderer.current;
    if (graph === null || shown === null || !isTooLarge(graph)) return;
    const sample = part(graph, shown);
    shown.setGraph(sample);
    setDrawn({ nodes: sample.order, edges: sample.size });
  };
  const watch: Watch = {
    onHold: (held) => {
      look.current = { ...look.current, held };
    },
    onView: resample,
  };

  chosen.current = { paragraph, entity };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the roots go with the answer
  useEffect(() => {
    const container = stage.current;
    if (data === null || whole === null || container === null || cannot) return;
    performance.mark('answered');
    const isPart = asked.loading;
    const around = roots.join('\n');
    let isOver = false;
    let stop = () => {};
    const begin = () => {
      if (isOver) return;
      const graph = scene(data, roots, { acts, basis });
      const of = identity(whole);
      const { of: before, partOf, places: known } = arrangement.current;
      const isNew = before !== of;
      const isMore = isNew && partOf === around;
      const full = !isNew || data === whole ? graph : scene(whole, roots);
      if (!isNew) seedPositions(graph, known);
      entire.current = graph;
      setSize({ nodes: graph.order, edges: graph.size });

      const show = () => {
        look.current = {
          ...look.current,
          dense: graph.size > DENSE,
          focus: focusOf(graph, chosen.current.paragraph, chosen.current.entity),
        };
        setLit(names(graph, look.current));
        const glides = isNew && renderer.current !== null && graph.order <= LARGE;
        const stood = glides && renderer.current !== null ? placesOnScreen(renderer.current) : null;
        try {
          const shown = part(graph, isNew ? null : renderer.current);
          renderer.current = renew(renderer.current, shown, container, () => look.current, watch);
          setDrawn({ nodes: shown.order, edges: shown.size });
        } catch {
          setCannot(true);
          return;
        }
        // The frame is that of all that was arranged, so that a filter does not bring the rest closer.
        if (isNew && !isMore) renderer.current.setCustomBBox(graphExtent(full)).refresh();
        if (stood !== null) glide(renderer.current, graph, stood);
        onRenderer(renderer.current);
        performance.mark('drawn', { detail: { nodes: graph.order, edges: graph.size } });
      };
      const rest = () => {
        if (isOver) return;
        setLaid(data);
      };
      if (!isNew) {
        rest();
        show();
        return;
      }

      seedPositions(full, isMore ? known : new Map());
      const take = () => {
        const places = new Map<string, { x: number; y: number }>();
        full.forEachNode((id, { x, y }) => places.set(id, { x, y }));
        if (full !== graph) seedPositions(graph, places);
        return places;
      };
      const large = full.order > LARGE;
      if (large) {
        take();
        show();
      }
      const layout = arrange(full, () => {
        if (!large) return;
        take();
        renderer.current?.refresh();
      });
      if (isPart) beginning.current = { partOf: around, layout };
      else stop = layout.stop;
      const settle = () => {
        if (beginning.current?.layout === layout) beginning.current = null;
        arrangement.current = { of, partOf: isPart ? around : null, places: take() };
        rest();
        if (!large) return show();
        if (renderer.current !== null) reframe(renderer.current, graphExtent(full));
        resample();
      };
      // Without a worker the seeded places stand: less pretty, as true.
      layout.done.then(settle, settle);
    };
    const before = beginning.current;
    if (before?.partOf === around && !isPart) {
      before.layout.done.then(begin, begin);
    } else {
      before?.layout.stop();
      begin();
    }
    return () => {
      isOver = true;
      stop();
    };
  }, [data, whole, cannot]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn hangs on these alone
  useEffect(() => {
    const shown = renderer.current;
    const graph = entire.current;
    if (shown === null || graph === null) return;
    look.current = { ...look.current, palette: palette(dark), focus: focusOf(graph, paragraph, entity) };
    setLit(names(graph, look.current));
    if (isTooLarge(graph)) resample();
    else shown.refresh({ skipIndexation: true });
  }, [paragraph, entity, dark]);

  // The stage changes its size when a pane opens beside it, not with the window alone.
  useEffect(() => {
    const container = stage.current;
    if (container === null) return;
    const observer = new ResizeObserver(() => renderer.current?.resize().refresh({ schedule: true }));
    observer.observe(container);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the picture goes
  useEffect(
    () => () => {
      beginning.current?.layout.stop();
      renderer.current?.kill();
      renderer.current = null;
      onRenderer(null);
    },
    [],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') go({ paragraph: null, entity: null });
    else if (!moveByKey(renderer.current, event.key)) return;
    event.preventDefault();
  };

  const said = listed([count('nodes', size.nodes), count('edges', size.edges)]);
  const isSettled = laid === data && !asked.loading;
  const stands =
    asked.loading && size.nodes > 0
      ? `${said} · ${t('picture.rest')}`
      : isSettled
        ? said
        : t('picture.arranging');
  const empty = data !== null && size.edges === 0 && isSettled && !data.subgraph.truncated;
  return (
    <div class="picture">
      <div
        class="stage"
        ref={stage}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move and zoom the picture
        tabIndex={0}
        aria-label={`${t('picture.label')}: ${said}. ${t('picture.keys')}`}
        onKeyDown={onKeyDown}
        data-nodes={size.nodes}
        data-edges={size.edges}
        data-drawn={drawn.nodes}
        data-settled={isSettled && size.nodes > 0}
      />
      <div class="zoom">
        <button
          type="button"
          onClick={() => zoom(renderer.current, 1 / 1.5)}
          aria-label={t('picture.closer')}
        >
          +
        </button>
        <button type="button" onClick={() => zoom(renderer.current, 1.5)} aria-label={t('picture.farther')}>
          −
        </button>
        <button
          type="button"
          onClick={() => renderer.current?.getCamera().animatedReset()}
          aria-label={t('picture.whole')}
        >
          ⤢
        </button>
      </div>
      <p class="said" role="status">
        {stands}
        {empty && <strong> · {t('picture.empty')}</strong>}
        {!asked.loading && data?.subgraph.truncated && <strong> · {cut(data)}</strong>}
        {isSettled && drawn.nodes > 0 && (drawn.nodes < size.nodes || drawn.edges < size.edges) && (
          <span class="part">
            {' · '}
            {t('picture.part', { nodes: number(drawn.nodes), edges: number(drawn.edges) })}
          </span>
        )}
        {cannot && <strong> · {t('picture.noWebgl')}</strong>}
        <span class="unseen">{lit.length > 0 && `. ${t('picture.lit', { names: listed(lit) })}`}</span>
      </p>
    </div>
  );
}

/** Two answers with the same nodes and lines are arranged alike, whatever their language. */
function identity({ subgraph: { nodes, edges } }: PictureAnswer): string {
  return `${edges.length} ${nodes.map(({ id }) => id).join('\n')}`;
}

const MOST_LIT = 40;
/** Lines from which on each is drawn fainter. */
const DENSE = 2_500;

/** What stands out, by name. */
function names(graph: Scene, { focus }: Look): string[] {
  if (focus === null) return [];
  return [...focus.nodes].slice(0, MOST_LIT).map((id) => graph.getNodeAttribute(id, 'label'));
}
