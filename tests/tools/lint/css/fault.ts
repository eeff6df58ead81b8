import type { Node } from 'postcss';

/** Something that a rule of the styles refuses: where it stands and a sentence that says what to do. */
export interface Fault {
  readonly node: Node;
  readonly message: string;
}
