import type { CSSProperties, ReactNode } from 'react';
import './layout.css';

/** Props of Stack. */
export interface StackProps {
  /** Pixels between children, from the scale 4, 8, 12, 16, 24, 32, 56. */
  readonly gap?: 0 | 4 | 8 | 12 | 16 | 24 | 32 | 56;
  readonly direction?: 'column' | 'row';
  readonly align?: CSSProperties['alignItems'];
  readonly justify?: CSSProperties['justifyContent'];
  readonly isWrapping?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Children one after another at an even distance. */
export function Stack({
  gap = 8,
  direction = 'column',
  align,
  justify,
  isWrapping = false,
  className = '',
  children,
}: StackProps) {
  const style: CSSProperties = {
    gap,
    flexDirection: direction,
    alignItems: align,
    justifyContent: justify,
    flexWrap: isWrapping ? 'wrap' : undefined,
  };
  return (
    <div className={`stack ${className}`} style={style}>
      {children}
    </div>
  );
}

/** Props of Section. */
export interface SectionProps {
  readonly title: ReactNode;
  /** Small words at the right of the title: a unit, a period. */
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
