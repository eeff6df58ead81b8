import { textIdOf } from '../../terms/ids.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { ImmediateRules } from '../../truth/effect.ts';

/** The text of the round, replaced as long as nobody has voted on it. */
export const tableTextRules: ImmediateRules<'table-text'> = {
  kind: 'table-text',
  effect(world, seat, { blanks }) {
    if (!isSender(seat)) return [];
    return [{ kind: 'text-tabled', draft: { id: textIdOf(world.round), round: world.round, tabledBy: seat, blanks } }];
  },
};
