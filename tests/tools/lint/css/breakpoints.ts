import type { Root } from 'postcss';
import { BREAKPOINTS, CONTAINERS } from '@letter/client/src/styles/breakpoints.ts';
import type { Fault } from './fault.ts';

const { short, low, ...WIDTHS } = BREAKPOINTS;

/** The sizes in a query, each with the side it measures: `width <= 40em` gives `width 40em`. */
const sizes = (params: string): readonly string[] => {
  const side = /\bheight\b/.test(params) ? (/\bwidth\b/.test(params) ? undefined : 'height') : 'width';
  return params.split(/\band\b|,/).flatMap((part) => {
    const own = side ?? (/\bheight\b/.test(part) ? 'height' : 'width');
    return [...part.matchAll(/\d*\.?\d+[a-z]+/g)].map(([size]) => `${own} ${size}`);
  });
};

const PAGE = new Set([`height ${short}`, `height ${low}`, ...Object.values(WIDTHS).map((size) => `width ${size}`)]);
const PART = new Set(Object.values(CONTAINERS).map((size) => `width ${size}`));

/** Queries of a style sheet whose sizes are not among the client's breakpoints. */
export function findBreakpoints(root: Root): readonly Fault[] {
  const faults: Fault[] = [];
  root.walkAtRules(/^(media|container)$/, (node) => {
    const known = node.name === 'media' ? PAGE : PART;
    const unknown = sizes(node.params).filter((size) => !known.has(size));
    if (unknown.length > 0)
      faults.push({ node, message: `@${node.name} ${unknown.join(', ')}: not in styles/breakpoints.ts.` });
  });
  return faults;
}
