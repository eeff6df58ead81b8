import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './tabs.css';

/** One tab and its panel. */
export interface TabItem<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  /** An unread count; zero or absent shows nothing. */
  readonly count?: number;
  readonly content: ReactNode;
  /** Nothing in the panel takes the focus by itself, so the panel does. */
  readonly isOnlyRead?: boolean;
}

/** Props of Tabs. */
export interface TabsProps<T extends string> {
  readonly label: string;
  readonly items: readonly TabItem<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** `list` stands in a column at the left of the panel. */
  readonly look?: 'line' | 'list';
}

/**
 * Tabs in one line or in a list; the current one is marked in ink. Arrow keys, Home and End move; only the current panel is
 * mounted. A column of conversations is on most pages of a table: the library's own tabs look through the whole panel for
 * what can be focused whenever anything in it changes.
 */
export function Tabs<T extends string>({ label, items, selected, onSelect, look = 'line' }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isList = look === 'list';
  const at = items.findIndex((one) => one.id === selected);
  const current = items[at];
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const to = nextOf(event, at, items.length, isList);
    const next = to === null ? undefined : items[to];
    if (to === null || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div className={isList ? 'tabs is-list' : 'tabs'}>
      <div
        ref={list}
        role="tablist"
        className="tab-list"
        aria-label={label}
        aria-orientation={isList ? 'vertical' : 'horizontal'}
      >
        {items.map((item) => {
          const isSelected = item.id === selected;
          return (
            <button
              key={item.id}
              type="button"
              role="tab"
              id={`${id}-${item.id}`}
              className="tab"
              aria-selected={isSelected}
              aria-controls={isSelected ? `${id}-panel` : undefined}
              tabIndex={isSelected ? 0 : -1}
              onClick={() => onSelect(item.id)}
              onKeyDown={move}
            >
              <span className="tab-label">{item.label}</span>
              {item.count === undefined || item.count === 0 ? null : <b className="tab-count">{item.count}</b>}
            </button>
          );
        })}
      </div>
      {current === undefined ? null : (
        <div
          key={current.id}
          role="tabpanel"
          id={`${id}-panel`}
          className="tab-panel"
          aria-labelledby={`${id}-${current.id}`}
          tabIndex={current.isOnlyRead === true ? 0 : undefined}
        >
          {current.content}
        </div>
      )}
    </div>
  );
}

/** Where a key leads from a tab; null if it leads nowhere. */
function nextOf({ key, currentTarget }: KeyboardEvent<HTMLElement>, at: number, count: number, isList: boolean) {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const isBack = isList ? key === 'ArrowUp' : key === 'ArrowLeft';
  const isOn = isList ? key === 'ArrowDown' : key === 'ArrowRight';
  if (!isBack && !isOn) return null;
  const isMirrored = !isList && getComputedStyle(currentTarget).direction === 'rtl';
  return (at + (isBack === isMirrored ? 1 : -1) + count) % count;
}
