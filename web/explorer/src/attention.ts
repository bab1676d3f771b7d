import { useEffect, useRef } from 'preact/hooks';

/** Where the keyboard was before it went to the details; null while it did not. */
let origin: Element | null = null;
let awaited = false;

/** Has the heading of the details take the keyboard as soon as it is there: for what was chosen by a key. */
export function followToDetails(): void {
  if (!document.activeElement?.closest('#details')) origin = document.activeElement;
  awaited = true;
}

/** Gives the keyboard back to where it was before it went to the details. */
export function returnFromDetails(): void {
  awaited = false;
  if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
  origin = null;
}

/** For the heading of the details of `id`. */
export function useAttention(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another id, another heading
  useEffect(() => {
    if (!awaited || heading.current === null) return;
    awaited = false;
    heading.current.focus();
  }, [id]);
  return heading;
}
