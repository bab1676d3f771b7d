import { ACTS, familyOf } from '../acts.js';
import type { TreatmentYear } from '../questions.js';
import { count, number, t, term } from '../words.js';

interface Cell {
  year: number;
  act: string;
  explicit: number;
  implied: number;
  documents: string[];
}

const ROW = 26;
const LABEL = 128;
const WIDTH = 420;
const TOP = 22;

/** Treatment history: a row an act, a column a year, a disc as large as the count. The same stands in a table for readers. */
export function Timeline({ years }: { years: TreatmentYear[] }) {
  const cells = cellsOf(years);
  const acts = ACTS.filter((act) => cells.some((cell) => cell.act === act));
  const known = cells.map(({ year }) => year);
  const first = Math.min(...known);
  const last = Math.max(...known);
  const height = TOP + acts.length * ROW + 6;
  const step = (WIDTH - LABEL - 32) / Math.max(1, last - first);
  const x = (year: number) =>
    first === last ? LABEL + (WIDTH - LABEL) / 2 : LABEL + 14 + (year - first) * step;
  const every = Math.max(1, Math.ceil(38 / Math.max(step, 1)));
  const undated = years.find(({ year }) => year === null);
  return (
    <figure class="timeline">
      {acts.length > 0 && (
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('timeline.label')}>
          {ticks(first, last, every).map((year) => (
            <g key={year}>
              <line x1={x(year)} x2={x(year)} y1={TOP - 4} y2={height - 4} class="tick" />
              <text x={x(year)} y={12} text-anchor="middle" class="year">
                {year}
              </text>
            </g>
          ))}
          {acts.map((act, row) => {
            const y = TOP + row * ROW + ROW / 2;
            return (
              <g key={act} class={`treatment ${familyOf(act)}`}>
                <line x1={LABEL} x2={WIDTH} y1={y} y2={y} class="rule" />
                <text
                  x={LABEL - 12}
                  y={y}
                  dominant-baseline="central"
                  text-anchor="end"
                  class="act-name"
                  direction="ltr"
                >
                  {term('act', act)}
                </text>
                {cells
                  .filter((cell) => cell.act === act)
                  .map((cell) => {
                    const all = cell.explicit + cell.implied;
                    return (
                      <g key={cell.year}>
                        <title>{`${cell.year}: ${cell.documents.join(', ')}`}</title>
                        <circle
                          cx={x(cell.year)}
                          cy={y}
                          r={Math.min(11, 4.5 + Math.sqrt(all) * 1.6)}
                          class={cell.explicit === 0 ? 'only-implied' : ''}
                        />
                        {all > 1 && (
                          <text
                            x={x(cell.year)}
                            y={y}
                            dominant-baseline="central"
                            text-anchor="middle"
                            class="count"
                          >
                            {number(all)}
                          </text>
                        )}
                      </g>
                    );
                  })}
              </g>
            );
          })}
        </svg>
      )}
      {undated && <p class="quiet">{count('timeline.undated', undated.count)}</p>}
      <details>
        <summary>{t('timeline.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('timeline.year')}</th>
              <th scope="col">{t('timeline.act')}</th>
              <th scope="col">{t('timeline.count')}</th>
              <th scope="col">{t('timeline.documents')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={`${cell.year} ${cell.act}`}>
                <th scope="row">{cell.year}</th>
                <td>
                  {term('act', cell.act)}
                  {cell.explicit === 0 && ` (${t('basis.IMPLIED')})`}
                </td>
                <td>{number(cell.explicit + cell.implied)}</td>
                <td>
                  <bdi>{cell.documents.join(', ')}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function cellsOf(years: TreatmentYear[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { year, treatments } of years) {
    if (year === null) continue;
    for (const { act, basis, count: times, documents } of treatments) {
      const key = `${year} ${act}`;
      const cell = cells.get(key) ?? { year, act, explicit: 0, implied: 0, documents: [] };
      cell[basis === 'EXPLICIT' ? 'explicit' : 'implied'] += times;
      cell.documents = [...new Set([...cell.documents, ...documents.map(({ id }) => id)])];
      cells.set(key, cell);
    }
  }
  return [...cells.values()];
}

function ticks(first: number, last: number, every: number): number[] {
  const all: number[] = [];
  for (let year = first; year <= last; year += every) all.push(year);
  return all;
}
