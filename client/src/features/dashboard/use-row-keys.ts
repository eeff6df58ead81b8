import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';

const BUTTONS = 'button:not(:disabled)';

/** What a letter does at the table that has the focus. */
export interface RowKeys {
  readonly onPeek: (table: number) => void;
  readonly onWrite: (table: number) => void;
  readonly onOpen: (table: number) => void;
}

/**
 * Moves the focus among the buttons of a list of tables by arrow keys, and takes P, M and O for the table that has it. They
 * work inside the list only, where no letter is typed.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, { onPeek, onWrite, onOpen }: RowKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const row = target.closest<HTMLElement>('[data-table]');
    if (row === null) return;
    const table = Number(row.dataset['table']);
    const own = [...row.querySelectorAll<HTMLElement>(BUTTONS)];
    const at = own.indexOf(target);
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-table]') ?? [])];
    const line = rows.indexOf(row);
    const focusIn = (index: number): void => {
      const next = [...(rows[index]?.querySelectorAll<HTMLElement>(BUTTONS) ?? [])];
      (next[at] ?? next.at(-1))?.focus();
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusIn(line + 1),
      ArrowUp: () => focusIn(line - 1),
      ArrowRight: () => own[at + 1]?.focus(),
      ArrowLeft: () => own[at - 1]?.focus(),
      Home: () => focusIn(0),
      End: () => focusIn(rows.length - 1),
      KeyP: () => onPeek(table),
      KeyM: () => onWrite(table),
      KeyO: () => onOpen(table),
    };
    // By the place of the key where it is a letter: layouts differ.
    const act = keys[event.key] ?? keys[event.code];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const place = list.current;
    place?.addEventListener('keydown', press);
    return () => place?.removeEventListener('keydown', press);
  }, [list]);
}

/** Whether the host is about to press something in a part: a pointer is over it, or the focus in it. */
export function useIsHeld(part: RefObject<HTMLElement | null>): boolean {
  const [isOver, setIsOver] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => {
    const place = part.current;
    if (place === null) return undefined;
    const turns = {
      pointerenter: () => setIsOver(true),
      pointerleave: () => setIsOver(false),
      focusin: () => setHasFocus(true),
      focusout: ({ relatedTarget }: FocusEvent) =>
        setHasFocus(relatedTarget instanceof Node && place.contains(relatedTarget)),
    };
    place.addEventListener('pointerenter', turns.pointerenter);
    place.addEventListener('pointerleave', turns.pointerleave);
    place.addEventListener('focusin', turns.focusin);
    place.addEventListener('focusout', turns.focusout);
    return () => {
      place.removeEventListener('pointerenter', turns.pointerenter);
      place.removeEventListener('pointerleave', turns.pointerleave);
      place.removeEventListener('focusin', turns.focusin);
      place.removeEventListener('focusout', turns.focusout);
    };
  }, [part]);
  return isOver || hasFocus;
}
