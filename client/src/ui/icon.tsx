import type { ReactNode } from 'react';
import { rem } from './rem.ts';

const DRAWINGS = {
  lock: (
    <>
      <rect x="2.5" y="6.5" width="9" height="6" rx=".5" />
      <path d="M4.5 6.5V4.5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  ribbon: <path d="M3.5 1.5h7v11l-3.5-3-3.5 3z" />,
  'ribbon-filled': <path d="M3.5 1.5h7v11l-3.5-3-3.5 3z" fill="currentColor" />,
  check: <path d="M2 7.5l3.2 3.2L12 3.8" />,
  cross: <path d="M3 3l8 8M11 3l-8 8" />,
  arrow: <path d="M2 7h9.5M8 3.5L11.5 7 8 10.5" />,
  down: <path d="M3 5l4 4 4-4" />,
  plus: <path d="M7 2v10M2 7h10" />,
  minus: <path d="M2 7h10" />,
  page: <path d="M3 1.5h5.5L11 4v8.5H3zM5 6h4M5 8.5h4" />,
  talk: <path d="M1.5 2.5h11v7h-6l-3 2.6v-2.6h-2z" />,
  bars: <path d="M2 12V8M6 12V4M10 12V6.5" />,
  list: <path d="M2 3.5h10M2 7h10M2 10.5h7" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

/** The name of a drawing in the set of line icons. */
export type IconName = keyof typeof DRAWINGS;

/** A small line drawing beside a word; never the only carrier of a meaning. */
export function Icon({ name, size = 14 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={rem(size)}
      height={rem(size)}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {DRAWINGS[name]}
    </svg>
  );
}
