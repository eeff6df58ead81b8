import { textIdOf } from '../../terms/ids.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateEffect } from '../../truth/effect.ts';
import { partOf } from '../../lib/part-of.ts';

/** The text of the round, which may be replaced until somebody has voted on it. */
export const tableTextEffect: ImmediateEffect<'table-text'> = {
  kind: 'table-text',
  apply(world, seat, { blanks }) {
    if (!isSender(seat)) return [];
    return [{ kind: 'text-tabled', draft: { id: textIdOf(world.round), round: world.round, tabledBy: seat, blanks } }];
  },
  sourceOrder: (_world, event) =>
    partOf(event, 'kind') === 'text-tabled'
      ? {
          by: partOf(event, 'draft', 'tabledBy'),
          order: { kind: 'table-text', blanks: partOf(event, 'draft', 'blanks') },
        }
      : null,
};
