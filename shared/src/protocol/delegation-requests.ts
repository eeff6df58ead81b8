import * as z from 'zod/mini';
import { DELEGATION_RULES } from '../terms/delegation.ts';
import { LIMITS } from './limits.ts';
import { REQUEST_ID, STAMP } from './order-part.ts';

/** Requests of people who share a delegation, by wire name. */
export const DELEGATION_REQUESTS = {
  /** For or against what waits in the delegation; whoever put it forward takes it back by being against it. */
  'delegation.vote': z.strictObject({ motion: REQUEST_ID, isFor: z.boolean() }),
  /** Dissents from what waits or from the docket, or takes that back in the same phase. */
  'delegation.dissent': z.strictObject({ ...STAMP, motion: z.nullable(REQUEST_ID), on: z.boolean() }),
  /** Words that only the delegation reads. */
  'delegation.say': z.strictObject({
    messageId: REQUEST_ID,
    text: z.string().check(z.maxLength(LIMITS.messageCharacters)),
  }),
  /** Makes somebody else of the delegation its head; the head may, and who made the table. */
  'delegation.pass-on': z.strictObject({ person: REQUEST_ID }),
  /** Gives a lever to somebody of the delegation, or to nobody; the head may. */
  'delegation.assign': z.strictObject({ lever: REQUEST_ID, person: z.nullable(REQUEST_ID) }),
  /** How several people in one delegation decide, `null` by how many they are; who made the table may. */
  'table.rule': z.strictObject({ rule: z.nullable(z.enum(DELEGATION_RULES)) }),
} as const;
