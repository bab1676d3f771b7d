import { useEffect, useState } from 'preact/hooks';
import { readState, type State, standard, writeState } from './state.js';

/** The one state of the page. It changes by `go` (a step that Back undoes) and by the browser's own Back and Forward. */
const base = standard(navigator.languages);
let current = readState(location.search, base);
const listeners = new Set<() => void>();

window.addEventListener('popstate', () => {
  current = readState(location.search, base);
  for (const listener of listeners) listener();
});

/** What of the address of the page could not be read. */
export function unread(): string[] {
  const pairs: string[] = [];
  readState(location.search, base, (pair) => pairs.push(pair));
  return pairs;
}

export function state(): State {
  return current;
}

/** Goes to the state with these changes. `quiet` replaces the step in the history: for what one would not go back to. */
export function go(changes: Partial<State>, quiet = false): void {
  const next = { ...current, ...changes };
  const address = addressOf(next);
  current = next;
  if (address !== location.pathname + location.search)
    history[quiet ? 'replaceState' : 'pushState'](null, '', address);
  for (const listener of listeners) listener();
}

/** Address of the page with these changes: for links that a person may copy or open elsewhere. */
export function addressOf(changes: Partial<State>, path = location.pathname): string {
  const query = writeState({ ...current, ...changes }, base);
  return query === '' ? path : `${path}?${query}`;
}

/** The state, in a component: drawn anew when it changes. */
export function useAppState(): State {
  const [, redraw] = useState(0);
  useEffect(() => {
    const listener = () => redraw((times) => times + 1);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return current;
}
