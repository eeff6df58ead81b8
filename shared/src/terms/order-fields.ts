import * as z from 'zod/mini';
import { intermediaryId } from './ids.ts';
import { BASKETS, CORRIDORS, EFFORTS, SEATS, VOTES } from './vocabulary.ts';

// Fields shared by several order kinds.

/** Longest id that a client may send, in characters. */
const ID_LENGTH = 64;

const id = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH));

/** The id of something, under the brand that `named` gives it. */
export const idOf = <T>(named: (id: string) => T) => z.pipe(id, z.transform(named));

export const intermediary = idOf(intermediaryId);
export const seat = z.enum(SEATS);
export const basket = z.enum(BASKETS);
export const corridor = z.enum(CORRIDORS);
export const effort = z.literal(EFFORTS);
export const vote = z.enum(VOTES);
