import { FAMILIES, FAMILY_NAMES } from '../acts.js';
import type { PictureAnswer } from '../questions.js';
import { MOST_DEPTH, MOST_NODES, type State } from '../state.js';
import { go, useAppState } from '../store.js';
import { count, number, t, term } from '../words.js';
import { Menu } from './parts.js';

/** What there is to filter by, counted in the picture without filters. */
interface Facets {
  acts: Map<string, number>;
  kinds: Map<string, number>;
}

const DEPTHS = Array.from({ length: MOST_DEPTH }, (_, index) => index + 1);

/** Filters of the picture, the table and the details; how far the picture reaches. Each is a step of its own. */
export function Filters({ unfiltered }: { unfiltered: PictureAnswer | null }) {
  const app = useAppState();
  const facets = facetsOf(unfiltered);
  const set = active(app);
  return (
    <Menu
      class="filters"
      summary={
        <>
          {t('filters')}
          {set > 0 && <span class="badge">{number(set)}</span>}
        </>
      }
    >
      <fieldset>
        <legend>{t('filters.acts')}</legend>
        {FAMILY_NAMES.map((family) => {
          const acts = FAMILIES[family].filter((act) => facets.acts.has(act) || app.acts.includes(act));
          if (acts.length === 0) return null;
          return (
            <div key={family} class="family">
              {acts.map((act) => (
                <label key={act} class={`act ${family}`}>
                  <input
                    type="checkbox"
                    name="acts"
                    value={act}
                    checked={app.acts.includes(act)}
                    onChange={() => go({ acts: toggled(app.acts, act) })}
                  />
                  {term('act', act)} <small>{number(facets.acts.get(act) ?? 0)}</small>
                </label>
              ))}
            </div>
          );
        })}
      </fieldset>
      <fieldset>
        <legend>{t('filters.kinds')}</legend>
        <div class="family">
          {[...new Set([...facets.kinds.keys(), ...app.kinds])].map((kind) => (
            <label key={kind} class="kind">
              <input
                type="checkbox"
                name="kinds"
                value={kind}
                checked={app.kinds.includes(kind)}
                onChange={() => go({ kinds: toggled(app.kinds, kind) })}
              />
              {term('kind', kind)} <small>{number(facets.kinds.get(kind) ?? 0)}</small>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="choices">
        <legend>{t('filters.basis')}</legend>
        {([null, 'EXPLICIT', 'IMPLIED'] as const).map((basis) => (
          <label key={basis}>
            <input type="radio" name="basis" checked={app.basis === basis} onChange={() => go({ basis })} />
            {basis === null ? t('filters.any') : t(`basis.${basis}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('filters.years')}</legend>
        <Year name="from" value={app.from} />
        <Year name="to" value={app.to} />
      </fieldset>
      <fieldset class="choices">
        <legend>{t('filters.reach')}</legend>
        <label>
          {t('filters.depth')}
          <select value={app.depth} onChange={(event) => go({ depth: Number(event.currentTarget.value) })}>
            {DEPTHS.map((depth) => (
              <option key={depth} value={depth}>
                {number(depth)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('filters.direction')}
          <select
            value={app.direction}
            onChange={(event) => go({ direction: event.currentTarget.value as State['direction'] })}
          >
            {(['BOTH', 'OUT', 'IN'] as const).map((direction) => (
              <option key={direction} value={direction}>
                {t(`direction.${direction}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('filters.limit')}
          <select value={app.limit} onChange={(event) => go({ limit: Number(event.currentTarget.value) })}>
            {[...new Set([100, 300, 500, 1000, 2000, 5000, MOST_NODES, app.limit])]
              .sort((a, b) => a - b)
              .map((limit) => (
                <option key={limit} value={limit}>
                  {number(limit)}
                </option>
              ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={app.paragraphs}
            onChange={() => go({ paragraphs: !app.paragraphs })}
          />
          {t('filters.paragraphs')}
        </label>
        <label>
          <input type="checkbox" checked={app.links} onChange={() => go({ links: !app.links })} />
          {t('filters.links')}
        </label>
      </fieldset>
      <p class="buttons">
        <span role="status">{set > 0 ? count('filters.set', set) : ''}</span>
        <button
          type="button"
          disabled={set === 0}
          onClick={() => go({ acts: [], kinds: [], basis: null, from: null, to: null })}
        >
          {t('filters.clear')}
        </button>
      </p>
    </Menu>
  );
}

function Year({ name, value }: { name: 'from' | 'to'; value: string | null }) {
  return (
    <label>
      {t(`filters.${name}`)}
      <input
        type="number"
        inputMode="numeric"
        min={1946}
        max={2100}
        placeholder="2015"
        value={value?.slice(0, 4) ?? ''}
        onChange={(event) => {
          const year = event.currentTarget.value;
          go({ [name]: /^\d{4}$/.test(year) ? year : null });
        }}
      />
    </label>
  );
}

/** How many filters are set. */
function active({ acts, kinds, basis, from, to }: State): number {
  return acts.length + kinds.length + [basis, from, to].filter((value) => value !== null).length;
}

function toggled(values: string[], value: string): string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function facetsOf(answer: PictureAnswer | null): Facets {
  const facets: Facets = { acts: new Map(), kinds: new Map() };
  const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { citation } of answer?.subgraph.edges ?? []) {
    if (citation) for (const act of [citation.act, ...citation.implies]) add(facets.acts, act);
  }
  for (const { kind } of answer?.subgraph.nodes ?? []) if (kind) add(facets.kinds, kind);
  facets.kinds = new Map([...facets.kinds].sort(([, a], [, b]) => b - a));
  return facets;
}
