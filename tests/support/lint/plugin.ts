// A lint plugin with one rule: an import must follow the directions that layers.ts lists.
import { relative, sep } from 'node:path';
import { findWrongDirection } from './layers.ts';

type Node = { readonly type: string };
type Literal = Node & { readonly value: unknown };
type WithSource = Node & { readonly source: Literal | null };
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
      // `new URL('../lab/worker.ts', import.meta.url)` loads a module as surely as an import does.
      NewExpression(
        node: Node & { readonly callee: Node & { name?: string }; readonly arguments: readonly Literal[] },
      ) {
        if (node.callee.name === 'URL' && node.arguments.length === 2) judge(node.arguments[0]);
      },
    };
  },
};

export default { meta: { name: 'letter' }, rules: { directions } };
