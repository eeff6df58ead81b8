import * as z from 'zod/mini';
import { LICENSED, PROVIDED, REFRAINED, SNAP_BACKS } from '../../terms/agreement.ts';
import { basket, effort, seat, vote } from '../../terms/order-fields.ts';
import { immediate } from '../../terms/order-shape.ts';
import { SEATS } from '../../terms/vocabulary.ts';

/** Percent of the programme that can be promised for inspection; all of it is disarmament. */
export const FREEZE_SHARES = [25, 50, 75, 100] as const;

/** Levels to which a letter can be eased. */
export const EASED_LEVELS = [0, 2] as const;

const term = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enforce'), by: seat, basket, atLeast: effort }),
  z.strictObject({ kind: z.literal('refrain'), by: seat, from: z.enum(REFRAINED) }),
  z.strictObject({
    kind: z.literal('provide'),
    by: seat,
    what: z.enum(PROVIDED),
    amount: z.int().check(z.gte(1), z.lte(450)),
  }),
  z.strictObject({ kind: z.literal('vote'), by: seat, vote }),
  z.strictObject({ kind: z.literal('freeze'), by: seat, share: z.literal(FREEZE_SHARES) }),
  z.strictObject({ kind: z.literal('ease'), by: seat, basket, level: z.literal(EASED_LEVELS) }),
  z.strictObject({ kind: z.literal('release'), by: seat }),
  z.strictObject({
    kind: z.literal('license'),
    by: seat,
    measure: z.enum(LICENSED),
    amount: z.int().check(z.gte(1), z.lte(450)),
  }),
]);

const terms = z.strictObject({
  parties: z.readonly(z.array(seat).check(z.minLength(2), z.maxLength(SEATS.length))),
  terms: z.readonly(z.array(term).check(z.minLength(1), z.maxLength(8))),
  rounds: z.int().check(z.gte(1), z.lte(4)),
  secret: z.boolean(),
  condition: z.enum(['none', 'while-no-test']),
  snapBack: z.exactOptional(z.enum(SNAP_BACKS)),
});

/** An offer in the making: it need not have a promise or a counterpart yet. */
export const OFFER_DRAFT = z.strictObject({
  ...terms.shape,
  parties: z.readonly(z.array(seat).check(z.minLength(1), z.maxLength(SEATS.length))),
  terms: z.readonly(z.array(term).check(z.maxLength(8))),
});

export const offerAgreement = immediate('offer-agreement', { terms }, [
  'offer.mandate-least',
  'offer.mandate-most',
  'offer.exercise',
  'offer.half-back',
  'offer.ease',
  'offer.release',
  'offer.license',
  'offer.exemption',
  'release.funds',
]);
