import * as z from 'zod/mini';
import { intermediary } from './order-fields.ts';
import { CORRIDORS } from './vocabulary.ts';

/** Parses the target of a look: a corridor or a name. */
export const lookTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('corridor'), corridor: z.enum(CORRIDORS) }),
  z.strictObject({ kind: z.literal('name'), intermediary }),
]);
/** The target of a look: a corridor or a name. */
export type LookTarget = Readonly<z.output<typeof lookTarget>>;

/** The corridor or intermediary id, as one string. */
export const targetKey = (target: LookTarget): string =>
  target.kind === 'corridor' ? target.corridor : target.intermediary;
