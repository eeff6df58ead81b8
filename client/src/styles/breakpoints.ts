/**
 * The sizes at which a page changes its layout, in em of the browser's own text: with a larger text size a reader
 * gets the layout of a smaller window. Styles repeat the same numbers, which a lint rule compares with these.
 */
export const BREAKPOINTS = {
  /** Up to this width: a phone. */
  phone: '40em',
  /** From this width on there is room for conversations beside the page. */
  talk: '64em',
  /** From this width on there is room for the seat's column, too. */
  seat: '75em',
  /** Below this height the frame of a table scrolls with its page. */
  short: '30em',
  /** Below this height nothing sticks to the edges of the window. */
  low: '18em',
} as const;

/** The widths at which a part of a page changes its layout, by the room that it has, in rem. */
export const CONTAINERS = {
  /** Up to this width: one column, as on a phone. */
  phone: '40rem',
  /** From this width on a second column fits beside the first. */
  twoColumns: '53.75rem',
  /** From this width on both columns have their full width. */
  wide: '68.75rem',
} as const;
