// A lint plugin with one rule: an import must follow the directions that layers.ts lists.
import { relative, sep } from 'node:path';
import { findWrongDirection } from './layers.ts';

type Node = { readonly type: string };
type Literal = Node & { readonly value: unknown };
type WithSource = Node & { readonly source: Literal | null };
type Construction = Node & {
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly Literal[];
};
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

export default { meta: { name: 'letter' }, rules: { directions } };
