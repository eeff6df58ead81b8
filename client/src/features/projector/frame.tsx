import type { ReactNode } from 'react';
import { Wordmark } from '../../marks/wordmark.tsx';

/** Props of Frame. */
export interface FrameProps {
  /** Beside the game's name: whose scene it is. */
  readonly left?: ReactNode;
  /** What the scene is about. */
  readonly middle: ReactNode;
  readonly right: ReactNode;
  /** The bottom line: what follows, or the question for the room. */
  readonly footLeft: ReactNode;
  readonly footRight?: ReactNode;
  readonly children: ReactNode;
}

/** A scene between its top line and its bottom line; nothing in it can be pressed. */
export function Frame({ left, middle, right, footLeft, footRight, children }: FrameProps) {
  return (
    <div className="screen-frame">
      <header className="screen-top">
        <span className="screen-top-left">
          <Wordmark /> {left === undefined ? null : <span>{left}</span>}
        </span>
        <span className="screen-top-middle">{middle}</span>
        <span className="screen-top-right">{right}</span>
      </header>
      <main className="screen-main">{children}</main>
      <footer className="screen-foot">
        <span>{footLeft}</span>
        <span>{footRight}</span>
      </footer>
    </div>
  );
}

/** The one sentence of a scene, and what it means below. */
export function Say({
  title,
  sub,
  size = 'normal',
}: {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly size?: 'normal' | 'large';
}) {
  return (
    <div className="screen-say">
      <h1 className={`screen-sentence is-${size}`}>{title}</h1>
      {sub === undefined ? null : <p className="screen-sub">{sub}</p>}
    </div>
  );
}
