import * as z from 'zod/mini';
import { DELEGATION_RULES } from '../terms/delegation.ts';
import { SEAT } from './common.ts';
import { ORDER } from './order-part.ts';

// What several people in one delegation are told of each other. Nobody outside it learns any of it before the debrief.

/** What somebody of a delegation would have it do: an order, or one taken out of the docket. */
export const ASKED = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), order: ORDER }),
  z.object({ kind: z.literal('withdraw'), slot: z.string() }),
]);
/** What somebody of a delegation would have it do: an order, or one taken out of the docket. */
export type Asked = Readonly<z.infer<typeof ASKED>>;

/** Whom an order waits for: one person, by name, or a majority. */
export const PUT = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), name: z.string() }),
  z.object({ kind: z.literal('majority'), needed: z.number() }),
]);
/** Whom an order waits for: one person, by name, or a majority. */
export type Put = Readonly<z.infer<typeof PUT>>;

const PERSON = z.object({
  id: z.string(),
  name: z.string(),
  /** Here, or away for so short a time that they are waited for. */
  isPresent: z.boolean(),
  /** Whether their page is open. */
  isHere: z.boolean(),
  isAdviser: z.boolean(),
  /** Said in this phase that the docket may be sealed as it stands. */
  hasAgreed: z.boolean(),
});
/** One of several people in a delegation, as the others see them. */
export type DelegationPerson = Readonly<z.infer<typeof PERSON>>;

/** How a delegation of several people decides, and how far it is with the open phase. */
export const DELEGATION = z.object({
  rule: z.enum(DELEGATION_RULES),
  /** The id of the person who is told this. */
  you: z.string(),
  head: z.nullable(z.string()),
  /** In the order in which they sat down. */
  people: z.readonly(z.array(PERSON)),
  /** By portfolio: who owns which lever, `null` for nobody; empty under the other rules. */
  owners: z.record(z.string(), z.nullable(z.string())),
  /** Whether the person may open what the delegation sealed. */
  mayReopen: z.boolean(),
});
/** How a delegation of several people decides, and how far it is with the open phase. */
export type DelegationView = Readonly<z.infer<typeof DELEGATION>>;

/** Something that waits for those who decide on it. Ids are those of the people of the delegation. */
export const MOTION = z.object({
  id: z.string(),
  by: z.string(),
  asked: ASKED,
  /** Who decides: one person, by id, or `null` for the majority of those present. */
  decider: z.nullable(z.string()),
  /** How many it takes. */
  needed: z.number(),
  for: z.readonly(z.array(z.string())),
  against: z.readonly(z.array(z.string())),
});
/** Something that waits for those who decide on it. */
export type Motion = Readonly<z.infer<typeof MOTION>>;

/** Words within a delegation; `at` is ms since the epoch. */
export const NOTE = z.object({
  id: z.string(),
  name: z.string(),
  round: z.number(),
  at: z.number(),
  text: z.string(),
});
/** Words within a delegation. */
export type Note = Readonly<z.infer<typeof NOTE>>;

/** That somebody dissented from what their delegation did: from an act, or from the docket as it was sealed. */
export const DISSENT = z.object({
  seat: SEAT,
  name: z.string(),
  round: z.number(),
  from: z.union([z.literal('docket'), ASKED]),
});
/** That somebody dissented from what their delegation did. */
export type Dissent = Readonly<z.infer<typeof DISSENT>>;
