import type { ReactNode } from 'react';
import './marks.css';

/** A typed parameter inside a clause: a blue outlined box, because it belongs to the letter. */
export function Parameter({ children }: { readonly children: ReactNode }) {
  return <span className="parameter">{children}</span>;
}
