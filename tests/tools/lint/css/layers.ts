import type { AtRule, Node, Root } from 'postcss';
import type { Fault } from './fault.ts';
import type { Place } from './rooms.ts';

const isBlock = (node: Node): node is AtRule => node.type === 'atrule' && 'nodes' in node && node.nodes !== undefined;

/** The rules of a style sheet outside the layer of its folder: without a layer they would win over every layer. */
export function findOutsideLayer(root: Root, { layer }: Place): readonly Fault[] {
  return root.nodes.flatMap((node): readonly Fault[] => {
    if (node.type === 'comment' || (node.type === 'atrule' && node.name === 'layer' && !isBlock(node))) return [];
    if (isBlock(node) && node.name === 'layer' && node.params === layer) return [];
    return [{ node, message: `This is outside @layer ${layer}, the layer of its folder.` }];
  });
}
