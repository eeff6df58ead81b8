import * as z from 'zod/mini';

const effort = z.nullable(z.literal([0, 1, 2, 3]));

/** What a delegate wants done while away; `null` and `advisor` leave a matter to the advisor. */
export const STANDING_ORDERS = z.strictObject({
  /** Senders: effort on each basket. */
  effort: z.strictObject({ elite: effort, programme: effort, finance: effort, broad: effort }),
  /** Senders: how to vote on any text; `yes-if-exemptions` abstains from a text without them. */
  vote: z.enum(['advisor', 'yes', 'no', 'abstain', 'yes-if-exemptions']),
  /** The advisor may sign and offer agreements; without it nobody is bound while away. */
  mayPromise: z.optional(z.boolean()),
  /** Neither sign nor offer secret terms. */
  neverSecret: z.boolean(),
  /** Pyongyang: chips for the circle, the programme and the citizens. */
  chips: z.strictObject({
    circle: z.nullable(z.literal([2, 3, 4, 5])),
    programme: z.nullable(z.literal([0, 1, 2, 3, 4])),
    citizens: z.nullable(z.literal([0, 1, 2, 3, 4])),
  }),
  /** Pyongyang: conduct no test. */
  neverTest: z.boolean(),
});

/** What a delegate wants done while away. Private to the delegate. */
export type StandingOrders = z.infer<typeof STANDING_ORDERS>;

/** Standing orders that leave everything to the advisor. */
export const NO_STANDING_ORDERS: StandingOrders = {
  effort: { elite: null, programme: null, finance: null, broad: null },
  vote: 'advisor',
  neverSecret: false,
  chips: { circle: null, programme: null, citizens: null },
  neverTest: false,
};
