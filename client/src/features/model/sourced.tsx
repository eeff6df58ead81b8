import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { REPORT } from './report.ts';

const NUMBERED = /(\bS\d+[a-z]?\b|\bC\d+\b)/u;
const KNOWN: ReadonlySet<string> = new Set([
  ...REPORT.sources.map(({ id }) => id),
  ...REPORT.claims.map(({ id }) => id),
]);

/** Words of the model's report, which are in English whatever language the page is in. */
export const ReportWords = ({ children }: { readonly children: ReactNode }) => <span lang="en">{children}</span>;

/** A sentence of the report in which every source (S36) and every claim (C7) links to its place on the page. */
export function Sourced({ children }: { readonly children: string }) {
  return (
    <ReportWords>
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
    </ReportWords>
  );
}
