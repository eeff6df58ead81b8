import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
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

/** A ruled line that opens to show more. */
export function Disclosure({ title, aside, isOpenAtFirst = false, level = 3, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={isOpenAtFirst}>
      <Heading level={level} className="section-head">
        <AriaButton slot="trigger" className="disclosure-line">
          <span className="disclosure-title">{title}</span>
          {aside === undefined ? null : <span className="small">{aside}</span>}
          <Icon name="down" />
        </AriaButton>
      </Heading>
      <DisclosurePanel className="disclosure-panel">
        <div className="disclosure-inside">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
