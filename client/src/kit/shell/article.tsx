import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { TopLine } from './top-line.tsx';
import { useTitle } from './use-title.ts';
import './shell.css';

/** Props of Article. */
export interface ArticleProps {
  readonly title: string;
  /** The sentence under the title. */
  readonly deck: string;
  readonly children: ReactNode;
}

/** A page to read: the top line, a title with its introductory sentence, and ruled parts. */
export function Article({ title, deck, children }: ArticleProps) {
  useTitle(title);
  // A new page starts at its top; otherwise the browser keeps the old scroll position.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="article">
      <TopLine />
      <main>
        <div className="article-head">
          <h1 className="article-title">{title}</h1>
          <p className="deck">{deck}</p>
        </div>
        {children}
      </main>
    </div>
  );
}

/** Props of Part. */
export interface PartProps {
  readonly title: string;
  /** The summary of the part in one or two sentences, set under its title. */
  readonly words?: string;
  readonly children: ReactNode;
}

/** A part of an article: its title on the left, its content on the right, under an ink rule. */
export function Part({ title, words, children }: PartProps) {
  return (
    <section className="part">
      <div className="part-head">
        <h2 className="screen-title">{title}</h2>
        {words === undefined ? null : <p className="narrative second">{words}</p>}
      </div>
      <div className="part-body">{children}</div>
    </section>
  );
}
