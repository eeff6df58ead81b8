import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './tabs.css';

/** One page that a PageNav leads to. */
export interface NavItem<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly icon: IconName;
  /** The number of pending items; zero or absent shows nothing. */
  readonly count?: number;
  /** The count in words, for assistive technology. */
  readonly countSpoken?: string;
}

/** Props of PageNav. */
export interface PageNavProps<T extends string> {
  readonly label: string;
  readonly items: readonly NavItem<T>[];
  readonly current: T;
  readonly onGo: (id: T) => void;
  /** `line` in a masthead, `bar` at the foot of a phone. */
  readonly look: 'line' | 'bar';
}

/** Navigation between the pages of one frame; the current page is marked by more than colour. */
export function PageNav<T extends string>({ label, items, current, onGo, look }: PageNavProps<T>) {
  return (
    <nav aria-label={label} className={`nav-${look}`}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          aria-current={item.id === current ? 'page' : undefined}
          onClick={() => onGo(item.id)}
        >
          <Icon name={item.icon} size={18} />
          <span>{item.label}</span>
          {item.count === undefined || item.count === 0 ? null : (
            <span className="nav-count">
              <span aria-hidden={item.countSpoken !== undefined}>{item.count}</span>
              {item.countSpoken === undefined ? null : <span className="visually-hidden">{item.countSpoken}</span>}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
