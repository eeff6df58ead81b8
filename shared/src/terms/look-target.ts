import * as z from 'zod/mini';
import { intermediary } from './order-fields.ts';
import { CORRIDORS } from './vocabulary.ts';

/** Reads what somebody may look at: a corridor or a name. */
export const lookTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('corridor'), corridor: z.enum(CORRIDORS) }),
  z.strictObject({ kind: z.literal('name'), intermediary }),
]);
/** What somebody may look at: a corridor or a name. */
export type LookTarget = Readonly<z.output<typeof lookTarget>>;

/** The corridor or the intermediary in one string. */
export const targetKey = (target: LookTarget): string =>
  target.kind === 'corridor' ? target.corridor : target.intermediary;
