import type { Renderer } from '../picture/canvas.js';
import { toPng, toSvg } from '../picture/drawing.js';
import { palette } from '../picture/palette.js';
import { readable, type State } from '../state.js';
import { useAppState } from '../store.js';
import { t } from '../words.js';
import { Menu } from './parts.js';

/** Formats of the server's exports: the ending of the address, and what reads it. */
const FORMATS = [
  ['graphml', 'GraphML', 'Gephi, networkx, igraph'],
  ['gexf', 'GEXF', 'Gephi'],
  ['json', 'node-link JSON', 'networkx, D3'],
  ['cyjs', 'Cytoscape JSON', 'Cytoscape'],
  ['jgf.json', 'JSON Graph Format', ''],
  ['csv.zip', 'CSV', 'Excel, pandas, R'],
  ['jsonld', 'JSON-LD', ''],
  ['ttl', 'Turtle', 'RDF'],
] as const;

interface Props {
  renderer: Renderer | null;
  roots: string[];
  dark: boolean;
}

/** What is seen, to take away: the subgraph in every format, and the picture. */
export function Download({ renderer, roots, dark }: Props) {
  const app = useAppState();
  const name = fileName(roots);
  const save = async (kind: 'svg' | 'png') => {
    if (renderer === null) return;
    const colors = palette(dark);
    const blob =
      kind === 'png'
        ? await toPng(renderer, colors)
        : new Blob([toSvg(renderer, colors, roots.join(', '))], { type: 'image/svg+xml' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${name}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <Menu class="download" summary={t('download')}>
      <ul>
        {FORMATS.map(([ending, label, readers]) => (
          <li key={ending}>
            <a href={exportAddress(app, roots, ending)} download={`${name}.${ending}`}>
              {label}
              {readers && <small> {readers}</small>}
            </a>
          </li>
        ))}
      </ul>
      {renderer !== null && (
        <p class="buttons">
          <button type="button" onClick={() => save('png')}>
            PNG
          </button>
          <button type="button" onClick={() => save('svg')}>
            SVG
          </button>
        </p>
      )}
    </Menu>
  );
}

/** Address of an export of what the state shows: the same words as the arguments of `subgraph`. */
export function exportAddress(app: State, roots: string[], ending: string): string {
  const parameters: [string, string][] = [
    ...roots.map((root): [string, string] => ['root', root]),
    ['depth', String(app.depth)],
    ['direction', app.direction],
    ['limit', String(app.limit)],
  ];
  if (app.acts.length > 0) parameters.push(['acts', app.acts.join(',')]);
  if (app.kinds.length > 0) parameters.push(['kinds', app.kinds.join(',')]);
  if (app.basis !== null) parameters.push(['basis', app.basis]);
  if (app.from !== null) parameters.push(['from', app.from]);
  if (app.to !== null) parameters.push(['to', app.to]);
  if (!app.links) parameters.push(['links', 'false']);
  if (app.paragraphs) parameters.push(['paragraphs', 'true']);
  const query = parameters.map(([key, value]) => `${key}=${readable(value)}`).join('&');
  return `export/${fileName(roots)}.${ending}?${query}`;
}

function fileName(roots: string[]): string {
  return (roots[0] ?? 'recalling').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
