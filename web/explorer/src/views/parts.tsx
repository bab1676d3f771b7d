import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { familyOf } from '../acts.js';
import type { AnswerError } from '../ask.js';
import { followToDetails } from '../attention.js';
import type { Basis, State } from '../state.js';
import { addressOf, go } from '../store.js';
import { t, term } from '../words.js';

interface StepProps {
  to: Partial<State>;
  children: ComponentChildren;
  class?: string;
  current?: boolean;
  label?: string;
}

/** A step to another state of the page: a true link, so that it can be opened elsewhere and copied. */
export function Step({ to, children, class: name, current, label }: StepProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // A click that no pointer made: the keyboard goes along.
    if (event.detail === 0 && (to.entity || to.paragraph)) followToDetails();
    go(to);
  };
  return (
    <a
      href={addressOf(to)}
      onClick={follow}
      class={name}
      aria-label={label}
      {...(current ? { 'aria-current': 'true' as const } : {})}
    >
      {children}
    </a>
  );
}

interface MenuProps {
  class: string;
  summary: ComponentChildren;
  children: ComponentChildren;
}

/** A button with a panel below it. Opening another closes it, and so do Escape and a click elsewhere. */
export function Menu({ class: name, summary, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const elsewhere = (event: Event) => {
      const { current } = menu;
      if (current?.open && event.target instanceof Node && !current.contains(event.target))
        current.open = false;
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={menu} name="menu" class={`menu ${name}`} onKeyDown={onKeyDown}>
      <summary>{summary}</summary>
      <div class="menu-panel">{children}</div>
    </details>
  );
}

/** To an entity, by its name; the symbol stands before it where it is not the name itself. */
export function EntityStep({ id, title }: { id: string; title: string | null }) {
  const named = title !== null && title !== id;
  const symbol = isSymbol(id);
  return (
    <Step to={{ entity: id, paragraph: null, pane: 'details' }} class="entity">
      {(symbol || !named) && <bdi class="symbol">{id}</bdi>}
      {named && <bdi class="name">{title}</bdi>}
    </Step>
  );
}

/** Whether an id is a document symbol, not a slug of the registry. */
export function isSymbol(id: string): boolean {
  return /^[A-Z][A-Z0-9.]*\//.test(id);
}

/** An act by its word, coloured by its family; an implied one is told by word and by its dashed border. */
export function ActChip({ act, basis, count }: { act: string; basis?: Basis; count?: number }) {
  const implied = basis === 'IMPLIED';
  return (
    <span class={`act ${familyOf(act)}${implied ? ' implied' : ''}`}>
      {term('act', act)}
      {implied && <small> {t('basis.IMPLIED')}</small>}
      {count !== undefined && <small> {count}</small>}
    </span>
  );
}

export function Failure({ error }: { error: AnswerError }) {
  const said = t(`error.${error.code}`);
  const isSaid = said !== `error.${error.code}`;
  // What the server quotes is what was asked for; its way out is one for questions, not for this page.
  const [form] = /"[^"]*"/.exec(error.message) ?? [];
  return (
    <div class="failure" role="alert">
      {isSaid && form !== undefined && <bdi>{form}: </bdi>}
      {isSaid ? said : <span dir="auto">{error.message}</span>}
      {error.suggestions.length > 0 && (
        <p>
          {t('search.near')}{' '}
          {error.suggestions.map((id) => (
            <Step key={id} to={{ entity: id, paragraph: null, root: [], pane: 'details' }} class="meant">
              <bdi>{id}</bdi>
            </Step>
          ))}
        </p>
      )}
    </div>
  );
}

export function Waiting() {
  return (
    <p class="waiting" role="status">
      {t('waiting')}
    </p>
  );
}
