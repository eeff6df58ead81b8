import { z } from 'zod';
import { intermediaryId } from './ids.ts';
import { BASKETS, CORRIDORS, EFFORTS, SEATS, VOTES } from './vocabulary.ts';

// Fields that the orders of several kinds have.

/** Longest id that a client may send, in characters. */
const ID_LENGTH = 64;

export const id = z.string().min(1).max(ID_LENGTH);
export const intermediary = id.transform(intermediaryId);
export const seat = z.enum(SEATS);
export const basket = z.enum(BASKETS);
export const corridor = z.enum(CORRIDORS);
export const effort = z.literal(EFFORTS);
export const vote = z.enum(VOTES);
