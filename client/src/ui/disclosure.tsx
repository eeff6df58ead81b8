import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './disclosure.css';

/** Props of Disclosure. */
export interface DisclosureProps {
  readonly title: ReactNode;
  /** Small text on the right of the title. */
  readonly aside?: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** A ruled line that opens to show more; the browser's own search finds what is folded away, and opens it. */
export function Disclosure({ title, aside, isOpenAtFirst = false, level = 3, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  // React knows `hidden` only as yes or no.
  useLayoutEffect(() => {
    if (isOpen) panel.current?.removeAttribute('hidden');
    else panel.current?.setAttribute('hidden', 'until-found');
  }, [isOpen]);
  useEffect(() => {
    const found = (): void => setIsOpen(true);
    const element = panel.current;
    element?.addEventListener('beforematch', found);
    return () => element?.removeEventListener('beforematch', found);
  }, []);
  const Heading = `h${level}` as const;
  return (
    <div className="disclosure" {...(isOpen ? { 'data-expanded': 'true' } : {})}>
      <Heading className="section-head">
        <button
          type="button"
          id={`${id}-line`}
          className="disclosure-line"
          aria-expanded={isOpen}
          aria-controls={`${id}-panel`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span className="disclosure-title">{title}</span>
          {aside === undefined ? null : <span className="small">{aside}</span>}
          <Icon name="down" />
        </button>
      </Heading>
      <div
        ref={panel}
        id={`${id}-panel`}
        className="disclosure-panel"
        role="group"
        aria-labelledby={`${id}-line`}
        aria-hidden={!isOpen}
      >
        <div className="disclosure-inside">{children}</div>
      </div>
    </div>
  );
}
