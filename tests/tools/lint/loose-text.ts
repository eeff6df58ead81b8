// Text that shares an element with other children is a text node of React's own. A browser's translator replaces such
// nodes, and so do some extensions: React then changes a node that is no longer on the page, or fails to remove it.

/** A node of the syntax tree, as far as this rule reads it. */
export interface SyntaxNode {
  readonly type: string;
  readonly parent?: SyntaxNode;
  readonly [part: string]: unknown;
}

const isNode = (part: unknown): part is SyntaxNode => typeof part === 'object' && part !== null && 'type' in part;
const partOf = (node: SyntaxNode, name: string): SyntaxNode | null => {
  const part = node[name];
  return isNode(part) ? part : null;
};
const partsOf = (node: SyntaxNode, name: string): readonly SyntaxNode[] => {
  const parts = node[name];
  return Array.isArray(parts) ? parts.filter(isNode) : [];
};

/** The children of an element or fragment that are, or may be, text beside something else. */
export function looseTexts(element: SyntaxNode): readonly SyntaxNode[] {
  const children = partsOf(element, 'children').filter((child) => !isLayout(child));
  const isAlone = children.length < 2 && element.type === 'JSXElement';
  return isAlone ? [] : children.filter((child) => !isSpace(child) && mayBeText(child));
}

// What JSX leaves out: line breaks with their indentation, and comments.
function isLayout(child: SyntaxNode): boolean {
  if (child.type === 'JSXText') return /^\s*$/u.test(String(child['value'])) && String(child['value']).includes('\n');
  return child.type === 'JSXExpressionContainer' && partOf(child, 'expression')?.type === 'JSXEmptyExpression';
}

// A space between two elements is translated by nobody.
function isSpace(child: SyntaxNode): boolean {
  if (child.type === 'JSXText') return String(child['value']).trim() === '';
  const inside = child.type === 'JSXExpressionContainer' ? partOf(child, 'expression') : null;
  return inside?.type === 'Literal' && String(inside['value']).trim() === '';
}

function mayBeText(child: SyntaxNode): boolean {
  if (child.type === 'JSXText') return true;
  if (child.type !== 'JSXExpressionContainer') return false;
  const inside = partOf(child, 'expression');
  return inside !== null && !isElement(inside);
}

const LISTS = new Set(['map', 'flatMap', 'from']);

// Parameters that hold elements by agreement; `ui` puts those that may be text into an element itself.
const SLOTS = new Set(['action', 'aside', 'chart', 'children', 'marker', 'table', 'tools', 'why']);

// True only for what is an element, a list of elements or nothing by its form alone.
function isElement(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'Literal':
      return node['value'] === null || typeof node['value'] === 'boolean';
    case 'ConditionalExpression':
      return [partOf(node, 'consequent'), partOf(node, 'alternate')].every((one) => one !== null && isElement(one));
    case 'LogicalExpression': {
      const right = partOf(node, 'right');
      return right !== null && isElement(right);
    }
    case 'CallExpression': {
      const callee = partOf(node, 'callee');
      return isList(node) || (callee?.type === 'Identifier' && isElement(callee));
    }
    case 'ArrowFunctionExpression':
      return writesElements(node);
    case 'Identifier':
      return SLOTS.has(String(node['name'])) || isElementName(node);
    default:
      return false;
  }
}

function isList(call: SyntaxNode): boolean {
  const callee = partOf(call, 'callee');
  const name = callee === null ? null : partOf(callee, 'property')?.['name'];
  const write = partsOf(call, 'arguments').at(-1);
  return typeof name === 'string' && LISTS.has(name) && write !== undefined && writesElements(write);
}

function writesElements(write: SyntaxNode): boolean {
  const body = write.type === 'ArrowFunctionExpression' ? partOf(write, 'body') : null;
  if (body === null) return false;
  return body.type === 'BlockStatement' ? answersOf(body).every(isElement) : isElement(body);
}

// What a block returns, that of its branches included.
function answersOf(statement: SyntaxNode): readonly SyntaxNode[] {
  if (statement.type === 'ReturnStatement') return [partOf(statement, 'argument') ?? statement];
  const inside = [...partsOf(statement, 'body'), partOf(statement, 'consequent'), partOf(statement, 'alternate')];
  return inside.flatMap((one) => (one === null ? [] : answersOf(one)));
}

// A constant of the same component that holds an element, or makes one.
function isElementName(name: SyntaxNode): boolean {
  for (let place = name.parent; place !== undefined && place !== null; place = place.parent) {
    if (place.type !== 'BlockStatement') continue;
    for (const statement of partsOf(place, 'body')) {
      for (const one of partsOf(statement, 'declarations')) {
        if (partOf(one, 'id')?.['name'] !== name['name']) continue;
        const value = partOf(one, 'init');
        return value !== null && isElement(value);
      }
    }
  }
  return false;
}
