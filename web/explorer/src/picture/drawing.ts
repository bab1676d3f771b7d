import { drawLabels, labelsOf, type Renderer } from './canvas.js';
import { directionOf, LABEL_FONT, LABEL_SIZE, type Label, SMALL_LABEL_SIZE } from './labels.js';
import type { Palette } from './palette.js';
import { outline } from './shapes.js';
import { fillMark, type Line, type Mark, strokeLine } from './sheet.js';

/** The picture as it stands on the screen, as plain marks: the one source of its SVG and its PNG. */
interface Marks {
  width: number;
  height: number;
  lines: Line[];
  shapes: (Mark & { id: string; title: string })[];
  labels: readonly Label[];
}

function marks(renderer: Renderer): Marks {
  const { width, height } = renderer.getDimensions();
  const graph = renderer.getGraph();
  const drawn: Marks = { width, height, lines: [], shapes: [], labels: labelsOf(renderer) };
  const place = (id: string) => {
    const data = renderer.getNodeDisplayData(id);
    return data === undefined ? null : { data, ...renderer.framedGraphToViewport(data) };
  };
  const visible = (x: number, y: number) => x > -50 && y > -50 && x < width + 50 && y < height + 50;
  const edges = graph
    .mapEdges((id, edge, source, target) => ({
      id,
      edge,
      source,
      target,
      shown: renderer.getEdgeDisplayData(id),
    }))
    .sort((a, b) => (a.shown?.zIndex ?? 0) - (b.shown?.zIndex ?? 0));
  for (const { edge, source, target, shown } of edges) {
    const from = place(source);
    const to = place(target);
    if (shown === undefined || shown.hidden || from === null || to === null) continue;
    if (!visible(from.x, from.y) && !visible(to.x, to.y)) continue;
    drawn.lines.push({
      from: { x: from.x, y: from.y },
      to: { x: to.x, y: to.y },
      color: shown.color,
      width: renderer.scaleSize(shown.size),
      dashed: edge.implied,
    });
  }
  graph.forEachNode((id, node) => {
    const at = place(id);
    if (at === null || at.data.hidden || !visible(at.x, at.y)) return;
    const size = renderer.scaleSize(at.data.size);
    drawn.shapes.push({
      id,
      title: node.title,
      x: at.x,
      y: at.y,
      size,
      color: at.data.color,
      corners: outline(node.shape, at.x, at.y, size),
    });
  });
  return drawn;
}

/** The picture as an SVG file, text as text. */
export function toSvg(renderer: Renderer, palette: Palette, title: string): string {
  const { width, height, lines, shapes, labels } = marks(renderer);
  const fixed = (value: number) => String(Math.round(value * 100) / 100);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(LABEL_FONT)}" font-size="${LABEL_SIZE}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    '<g fill="none" stroke-linecap="round">',
    ...lines.map(
      ({ from, to, color, width: stroke, dashed }) =>
        `<path d="M${fixed(from.x)} ${fixed(from.y)}L${fixed(to.x)} ${fixed(to.y)}" stroke="${color}" stroke-width="${fixed(stroke)}"${dashed ? ' stroke-dasharray="4 4"' : ''}/>`,
    ),
    '</g><g>',
    ...shapes.map(({ id, title: name, x, y, size, color, corners }) => {
      const outlined = corners.map(([cx, cy]) => `${fixed(cx)} ${fixed(cy)}`).join('L');
      const called = `data-id="${escaped(id)}" data-at="${fixed(x)} ${fixed(y)}" fill="${color}"><title>${escaped(name)}</title>`;
      return outlined === ''
        ? `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(size)}" ${called}</circle>`
        : `<path d="M${outlined}Z" ${called}</path>`;
    }),
    `</g><g fill="${palette.ink}" stroke="${palette.background}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">`,
    ...labels.map(
      ({ x, y, text, small }) =>
        `<text x="${fixed(x)}" y="${fixed(y)}"${small ? ` font-size="${SMALL_LABEL_SIZE}" fill="${palette.muted}"` : ''}${directionOf(text) === 'rtl' ? ' direction="rtl" text-anchor="end"' : ''}>${escaped(text)}</text>`,
    ),
    '</g></svg>\n',
  ].join('\n');
}

/** The picture as a PNG, at twice the size it has on the screen. */
export async function toPng(renderer: Renderer, palette: Palette): Promise<Blob> {
  const { width, height, lines, shapes, labels } = marks(renderer);
  const scale = 2;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw on.');
  context.scale(scale, scale);
  context.fillStyle = palette.background;
  context.fillRect(0, 0, width, height);
  for (const line of lines) strokeLine(context, line);
  for (const shape of shapes) fillMark(context, shape);
  drawLabels(context, labels, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))));
  });
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
