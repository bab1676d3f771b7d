import { FAMILIES, FAMILY_NAMES, familyOf } from '../acts.js';
import { palette } from '../picture/palette.js';
import { outline, SHAPES } from '../picture/shapes.js';
import { type PictureAnswer, readAs } from '../questions.js';
import { useAppState } from '../store.js';
import { t, term } from '../words.js';

/** What shapes and colours mean; only those that are in the picture. */
export function Legend({ answer, dark }: { answer: PictureAnswer | null; dark: boolean }) {
  const { nodes } = palette(dark);
  const types = new Set(answer?.subgraph.nodes.map((node) => node.__typename) ?? []);
  const app = useAppState();
  const readings = (answer?.subgraph.edges ?? []).flatMap(({ citation }) => {
    const reading = citation && readAs(citation, app);
    return reading ? [reading] : [];
  });
  const families = new Set(readings.map(({ act }) => familyOf(act)));
  return (
    <details class="legend" open={matchMedia('(min-width: 761px)').matches}>
      <summary>{t('legend')}</summary>
      <div>
        <ul>
          {Object.entries(SHAPES)
            .filter(([type]) => types.has(type))
            .map(([type, shape]) => (
              <li key={type}>
                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill={nodes[type]}>
                  {shape === 'circle' ? (
                    <circle cx="8" cy="8" r="6" />
                  ) : (
                    <path
                      d={`M${outline(shape, 8, 8, 5.5)
                        .map((corner) => corner.join(' '))
                        .join('L')}Z`}
                    />
                  )}
                </svg>
                {term('type', type)}
              </li>
            ))}
        </ul>
        <ul>
          {FAMILY_NAMES.filter((family) => families.has(family)).map((family) => (
            <li key={family} title={FAMILIES[family].map((act) => term('act', act)).join(', ')}>
              <span class={`line ${family}`} aria-hidden="true" />
              {t(`family.${family}`)}
            </li>
          ))}
          {readings.some(({ basis }) => basis === 'IMPLIED') && (
            <li>
              <span class="line dashed" aria-hidden="true" />
              {t('basis.IMPLIED')}
            </li>
          )}
        </ul>
      </div>
    </details>
  );
}
