import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import './menu.css';
import './select-field.css';

/** One act of a menu. */
export interface MenuAct<T extends string> {
  readonly id: T;
  readonly label: string;
}

/** Props of Menu. */
export interface MenuProps<T extends string> {
  /** What opens it, as drawn. */
  readonly trigger: ReactNode;
  /** What opens it, as said. */
  readonly label: string;
  readonly acts: readonly MenuAct<T>[];
  readonly onAct: (id: T) => void;
  readonly className?: string;
}

/** A few acts behind one press: arrow keys move, a letter finds, Escape leaves. */
export function Menu<T extends string>({ trigger, label, acts, onAct, className = '' }: MenuProps<T>) {
  return (
    <MenuTrigger>
      <Button className={`menu-trigger ${className}`} aria-label={label}>
        {trigger}
      </Button>
      <Popover className="select-popover" offset={2} placement="bottom start">
        <AriaMenu
          className="menu-list"
          aria-label={label}
          onAction={(key) => {
            const act = acts.find(({ id }) => id === key);
            if (act !== undefined) onAct(act.id);
          }}
        >
          {acts.map(({ id, label: words }) => (
            <MenuItem key={id} id={id} className="menu-act">
              {words}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
