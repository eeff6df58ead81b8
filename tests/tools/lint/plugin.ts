// A lint plugin with four rules: an import must follow the directions that layers.ts lists, text stands in an element of
// its own, the rules of the game use only what portable.ts allows, and no browser test hangs on one look at a page.
import { relative, sep } from 'node:path';
import { findWrongDirection } from './layers.ts';
import { isForkedByALook } from './looks-once.ts';
import { looseTexts } from './loose-text.ts';
import type { SyntaxNode } from './loose-text.ts';
import { findLocal, findLocalGlobal, findUnportableMath, findUnportableOperator } from './portable.ts';

type Node = { readonly type: string };
type Literal = Node & { readonly value: unknown };
type WithSource = Node & { readonly source: Literal | null };
type Construction = Node & {
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly Literal[];
};
type Identifier = Node & { readonly name: string; readonly parent: Node };
type Member = Node & { readonly object: Node; readonly property: Identifier; readonly computed: boolean };
type Operation = Node & { readonly operator: string };
type Context = {
  readonly filename: string;
  readonly cwd: string;
  readonly report: (problem: { readonly node: Node; readonly message: string }) => void;
};

const directions = {
  create(context: Context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const judge = (source: Literal | null | undefined): void => {
      if (typeof source?.value !== 'string') return;
      const message = findWrongDirection(from, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    const judgeSource = (node: WithSource): void => judge(node.source);
    return {
      ImportDeclaration: judgeSource,
      ExportNamedDeclaration: judgeSource,
      ExportAllDeclaration: judgeSource,
      ImportExpression: judgeSource,
      TSImportType: judgeSource,
      // `new URL('../lab/worker.ts', import.meta.url)` names a module just as an import does; a folder does not.
      NewExpression(node: Construction) {
        const [path] = node.arguments;
        if (node.callee.name === 'URL' && /\.[jt]sx?$/.test(String(path?.value))) judge(path);
      },
    };
  },
};

const textAlone = {
  create(context: Context) {
    const judge = (element: SyntaxNode): void => {
      for (const node of looseTexts(element)) {
        context.report({
          node,
          message: 'Put this text into an element of its own: beside others it breaks, or stays, on a translated page.',
        });
      }
    };
    return { JSXElement: judge, JSXFragment: judge };
  },
};

const isMember = (node: Node): node is Member => node.type === 'MemberExpression';

const portable = {
  create(context: Context) {
    const judge = (node: Node, message: string | undefined): void => {
      if (message !== undefined) context.report({ node, message });
    };
    const judgeOperator = (node: Operation): void => judge(node, findUnportableOperator(node.operator));
    return {
      BinaryExpression: judgeOperator,
      AssignmentExpression: judgeOperator,
      MemberExpression(node: Member) {
        if (!node.computed) judge(node, findLocal(node.property.name));
      },
      // A `Math` that is passed on or taken apart could be used for anything.
      Identifier(node: Identifier) {
        judge(node, findLocalGlobal(node.name));
        if (node.name !== 'Math') return;
        const { parent } = node;
        if (isMember(parent) && parent.object !== node) return;
        judge(node, findUnportableMath(isMember(parent) && !parent.computed ? parent.property.name : null));
      },
    };
  },
};

const looksOnce = {
  create(context: Context) {
    return {
      AwaitExpression(node: SyntaxNode) {
        if (!isForkedByALook(node)) return;
        context.report({
          node,
          message: 'Wait for what decides this with an expectation: one look may come before the page is drawn.',
        });
      },
    };
  },
};

export default {
  meta: { name: 'letter' },
  rules: { directions, 'text-alone': textAlone, portable, 'looks-once': looksOnce },
};
