import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../ask.js';
import { followToDetails } from '../attention.js';
import * as questions from '../questions.js';
import { go } from '../store.js';
import { count, spoken, t, term } from '../words.js';

interface Suggestion {
  id: string;
  title: string | null;
  kind: string;
  /** A near miss: choosing it searches for it. */
  near: boolean;
}

const PAUSE_MS = 140;

/** Finds entities by name in any language, or by any written form of a symbol. The combobox pattern of WAI-ARIA. */
export function Search() {
  const list = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Suggestion[] | null>(null);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const asked = useRef('');

  useEffect(() => {
    const text = words.trim();
    asked.current = text;
    if (text === '') {
      setFound(null);
      return;
    }
    const timer = setTimeout(() => {
      ask<questions.FindAnswer>(questions.find(text, spoken())).then(
        (answer) => {
          if (asked.current !== text) return;
          setFound(suggestionsOf(answer));
          setActive(-1);
        },
        () => asked.current === text && setFound([]),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);

  const choose = (suggestion: Suggestion) => {
    if (suggestion.near) {
      setWords(suggestion.id);
      return;
    }
    setOpen(false);
    setWords('');
    go({ entity: suggestion.id, paragraph: null, pane: 'details' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1;
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter') {
      const chosen = found?.[Math.max(0, active)];
      if (!chosen) return;
      if (!chosen.near) followToDetails();
      choose(chosen);
    } else return;
    event.preventDefault();
  };

  const shown = open && words.trim() !== '';
  return (
    <search class="search">
      <input
        type="text"
        inputMode="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={list} aria-label={t('search.found')} hidden={!shown}>
        {found?.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
          <div
            key={suggestion.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            {suggestion.near && <small>{t('search.near')} </small>}
            <bdi class="symbol">{suggestion.id}</bdi>
            {suggestion.title !== null && suggestion.title !== suggestion.id && (
              <bdi class="name">{suggestion.title}</bdi>
            )}
            {!suggestion.near && <small class="kind">{term('kind', suggestion.kind)}</small>}
          </div>
        ))}
        {found === null && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true" class="nothing">
            {t('waiting')}
          </div>
        )}
        {found?.length === 0 && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true" class="nothing">
            {t('search.nothing')}
          </div>
        )}
      </div>
      <p class="unseen" role="status">
        {shown && found !== null ? count('search.results', found.length) : ''}
      </p>
    </search>
  );
}

/** What the text means comes first, then what has such a name, then near misses; each thing once. */
function suggestionsOf({ resolve, search }: questions.FindAnswer): Suggestion[] {
  const all = new Map<string, Suggestion>();
  const entities = [
    ...resolve.readings.map(({ entity }) => entity),
    ...search.nodes.map(({ entity }) => entity),
  ];
  for (const entity of entities) {
    if (entity !== null && !all.has(entity.id)) all.set(entity.id, { ...entity, near: false });
  }
  if (all.size === 0) {
    for (const id of resolve.suggestions) all.set(id, { id, title: null, kind: '', near: true });
  }
  return [...all.values()].slice(0, 12);
}
