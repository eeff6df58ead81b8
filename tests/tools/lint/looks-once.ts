import type { SyntaxNode } from './loose-text.ts';

// What a browser test does next must not hang on one look at a page: it is drawn part after part, and right after a press it is still
// as it was. An expectation looks until it holds.

const LOOKS = new Set(['isVisible', 'isHidden', 'isEnabled', 'isDisabled', 'isChecked', 'isEditable', 'count']);
/** Statements that go one way or the other by a test. */
const FORKS = new Set(['IfStatement', 'WhileStatement', 'DoWhileStatement', 'ForStatement', 'ConditionalExpression']);

const partOf = (node: SyntaxNode | undefined, name: string): SyntaxNode | undefined => {
  const part = node?.[name];
  return typeof part === 'object' && part !== null && 'type' in part ? (part as SyntaxNode) : undefined;
};

/** Whether a test hangs on one look: `while (await button.isEnabled())`, `(await rows.count()) > 0 ? … : …`. */
export function isForkedByALook(awaited: SyntaxNode): boolean {
  const property = partOf(partOf(partOf(awaited, 'argument'), 'callee'), 'property');
  if (!LOOKS.has(String(property?.['name']))) return false;
  let node = awaited;
  for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
    if (FORKS.has(outer.type)) return partOf(outer, 'test') === node;
    if (outer.type.endsWith('Statement') || outer.type.endsWith('Declaration')) return false;
    node = outer;
  }
  return false;
}
