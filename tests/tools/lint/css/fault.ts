import type { Node } from 'postcss';

/** A violation of the style rules: its place and a sentence that says what to do. */
export interface Fault {
  readonly node: Node;
  readonly message: string;
}
