import type { ReactNode } from 'react';
import './layout.css';

/** Props of Section. */
export interface SectionProps {
  readonly title: ReactNode;
  /** Small text on the right of the title: a unit, a period. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A group of content under an ink rule and a section head. */
export function Section({ title, aside, level = 3, children }: SectionProps) {
  const Head = level === 2 ? 'h2' : 'h3';
  return (
    <section className="section">
      <div className="section-line">
        <Head className="section-head">{title}</Head>
        {aside === undefined ? null : <span className="small">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
