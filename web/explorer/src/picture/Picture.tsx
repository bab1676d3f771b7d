import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../ask.js';
import type { PictureAnswer } from '../questions.js';
import { go, useAppState } from '../store.js';
import { count, t } from '../words.js';
import { draw, type Look, MANY_EDGES, type Renderer } from './canvas.js';
import { focusOf } from './focus.js';
import { arrange, LARGE } from './layout.js';
import { palette } from './palette.js';
import { type Scene, scene } from './scene.js';
import { seedPositions } from './seeded.js';

interface Props {
  asked: Asked<PictureAnswer>;
  roots: string[];
  /** Same key, same arrangement: what a filter takes away leaves a gap, and what comes back finds its place. */
  arrangement: string;
  dark: boolean;
  onRenderer: (renderer: Renderer | null) => void;
}

interface Place {
  x: number;
  y: number;
}

/** The network, drawn. All that it says is in the table view as well, for those who do not see it. */
export function Picture({ asked, roots, arrangement, dark, onRenderer }: Props) {
  const { paragraph, entity, acts, basis } = useAppState();
  const stage = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const places = useRef<{ arrangement: string; known: Map<string, Place> }>({
    arrangement: '',
    known: new Map(),
  });
  const look = useRef<Look>({ palette: palette(dark), focus: null });
  const chosen = useRef({ paragraph, entity });
  const [progress, setProgress] = useState(1);
  const [size, setSize] = useState({ nodes: 0, edges: 0 });
  const data = asked.data;

  chosen.current = { paragraph, entity };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrangement's key says which roots they are
  useEffect(() => {
    const container = stage.current;
    if (data === null || container === null) return;
    performance.mark('answered');
    const graph = scene(data, roots, { acts, basis });
    setSize({ nodes: graph.order, edges: graph.size });
    const known =
      places.current.arrangement === arrangement ? places.current.known : new Map<string, Place>();
    const settled = known.size > 0 && graph.everyNode((id) => known.has(id));
    seedPositions(graph, known);
    const show = () => {
      look.current = {
        ...look.current,
        focus: focusOf(graph, chosen.current.paragraph, chosen.current.entity),
      };
      renderer.current = renew(renderer.current, graph, container, () => look.current);
      onRenderer(renderer.current);
      performance.mark('drawn', { detail: { nodes: graph.order, edges: graph.size } });
    };
    const keep = () => {
      const all =
        places.current.arrangement === arrangement ? places.current.known : new Map<string, Place>();
      graph.forEachNode((id, { x, y }) => all.set(id, { x, y }));
      places.current = { arrangement, known: all };
    };
    // Once arranged, a change of filter adds and takes away, and moves nothing.
    if (settled || known.size > 0) {
      keep();
      show();
      return;
    }
    const large = graph.order > LARGE;
    if (large) show();
    setProgress(0);
    const layout = arrange(graph, (part) => {
      setProgress(part);
      if (large) renderer.current?.refresh();
    });
    layout.done.then(
      () => {
        keep();
        if (!large) show();
      },
      // Without a worker the seeded places stand: less pretty, as true.
      () => {
        setProgress(1);
        keep();
        if (!large) show();
      },
    );
    return layout.stop;
  }, [data, arrangement]);

  useEffect(() => {
    const shown = renderer.current;
    if (shown === null) return;
    look.current = {
      ...look.current,
      palette: palette(dark),
      focus: focusOf(shown.getGraph() as Scene, paragraph, entity),
    };
    shown.refresh({ skipIndexation: true });
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
      renderer.current?.kill();
      renderer.current = null;
      onRenderer(null);
    },
    [],
  );

  const zoom = (by: number) => {
    const camera = renderer.current?.getCamera();
    camera?.animate({ ratio: camera.getBoundedRatio(camera.ratio * by) }, { duration: 200 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const camera = renderer.current?.getCamera();
    const step = 0.12 * (camera?.ratio ?? 1);
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const move = moves[event.key];
    if (camera && move) camera.setState({ x: camera.x + move[0], y: camera.y + move[1] });
    else if (event.key === '+' || event.key === '=') zoom(1 / 1.4);
    else if (event.key === '-') zoom(1.4);
    else if (event.key === '0') camera?.animatedReset();
    else if (event.key === 'Escape') go({ paragraph: null, entity: null });
    else return;
    event.preventDefault();
  };

  const said = `${count('nodes', size.nodes)}, ${count('edges', size.edges)}`;
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
        data-settled={progress === 1 && size.nodes > 0}
      />
      <div class="zoom">
        <button type="button" onClick={() => zoom(1 / 1.5)} aria-label={t('picture.closer')}>
          +
        </button>
        <button type="button" onClick={() => zoom(1.5)} aria-label={t('picture.farther')}>
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
        {asked.loading || progress < 1 ? t('picture.arranging') : said}
        {asked.data?.subgraph.truncated && <strong> {t('picture.truncated')}</strong>}
        {size.edges > MANY_EDGES && ` ${t('picture.many')}`}
      </p>
    </div>
  );
}

/** One renderer for the life of the page: WebGL contexts are few. */
function renew(before: Renderer | null, graph: Scene, container: HTMLElement, look: () => Look): Renderer {
  const many = graph.size > MANY_EDGES;
  if (before !== null && before.getSetting('hideEdgesOnMove') === many) {
    before.setGraph(graph);
    return before;
  }
  before?.kill();
  const renderer = draw(graph, container, look);
  listen(renderer, container);
  return renderer;
}

/** Click chooses, click on the paper lets go, dragging a node moves it. */
function listen(renderer: Renderer, container: HTMLElement): void {
  let dragged: string | null = null;
  let moved = false;
  renderer.on('clickNode', ({ node }) => {
    if (moved) return;
    const isParagraph = renderer.getGraph().getNodeAttribute(node, 'nodeType') === 'Paragraph';
    go(isParagraph ? { paragraph: node, entity: null } : { entity: node, paragraph: null });
  });
  renderer.on('clickStage', () => {
    if (!moved) go({ entity: null, paragraph: null });
  });
  renderer.on('enterNode', () => {
    container.classList.add('over');
  });
  renderer.on('leaveNode', () => {
    container.classList.remove('over');
  });
  renderer.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox());
  });
  renderer.on('downStage', () => {
    moved = false;
  });
  renderer.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    moved = true;
    const { x, y } = renderer.viewportToGraph(event);
    renderer.getGraph().mergeNodeAttributes(dragged, { x, y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    dragged = null;
  };
  renderer.on('upNode', drop);
  renderer.on('upStage', drop);
}
