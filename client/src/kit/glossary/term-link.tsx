import type { ReactNode } from 'react';
import { underBase } from '../../net/base-path.ts';
import type { GlossaryTerm } from './terms.ts';

/** Props of TermLink. */
export interface TermLinkProps {
  readonly term: GlossaryTerm;
  readonly children: ReactNode;
}

/** Words that open an entry of the glossary, in a new tab, so that nobody leaves their table. */
export function TermLink({ term, children }: TermLinkProps) {
  return (
    <a className="link" href={underBase(`/glossary#${term}`)} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
