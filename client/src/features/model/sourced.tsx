import { Fragment } from 'react';
import { REPORT } from './report.ts';

const NUMBERED = /(\bS\d+[a-z]?\b|\bC\d+\b)/u;
const KNOWN: ReadonlySet<string> = new Set([
  ...REPORT.sources.map(({ id }) => id),
  ...REPORT.claims.map(({ id }) => id),
]);

/** A sentence in which every source (S36) and every claim (C7) leads to its place on the page. */
export function Sourced({ children }: { readonly children: string }) {
  return (
    <>
      {children.split(NUMBERED).map((part, index) =>
        KNOWN.has(part) ? (
          // Parts of one sentence never change their order.
          <a key={`${index}-${part}`} className="link" href={`#${part}`}>
            {part}
          </a>
        ) : (
          <Fragment key={`${index}-${part}`}>{part}</Fragment>
        ),
      )}
    </>
  );
}
