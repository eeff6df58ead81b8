/** Where a picture of the class stands: on a projector, to be read from the last row, or on a page. */
export type ClassLook = 'room' | 'page';

/** Sizes of a drawing, in px of the usual text size; a projector's page is 1920 of them wide. */
export interface LookSizes {
  readonly width: number;
  /** Below this width labels stand under the drawing instead of beside it. */
  readonly stackBelow: number;
  readonly height: number;
  /** Type of the axis, and of names. */
  readonly axis: number;
  readonly name: number;
  readonly disc: number;
  /** Room of a label: of a table with its fact, and of all others together. */
  readonly labelOf: { readonly table: number; readonly rest: number };
  readonly thick: number;
  readonly thin: number;
  readonly hair: number;
}

/** The sizes of both looks; nothing on a projector is under 24 px. */
export const LOOKS: Readonly<Record<ClassLook, LookSizes>> = {
  room: {
    width: 1776,
    stackBelow: 0,
    height: 570,
    axis: 28,
    name: 38,
    disc: 104,
    labelOf: { table: 152, rest: 92 },
    thick: 6,
    thin: 2.5,
    hair: 2,
  },
  page: {
    width: 900,
    stackBelow: 620,
    height: 300,
    axis: 13,
    name: 16,
    disc: 44,
    labelOf: { table: 74, rest: 42 },
    thick: 3,
    thin: 1.25,
    hair: 1,
  },
};
