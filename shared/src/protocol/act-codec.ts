import * as z from 'zod/mini';
import { blanks } from '../orders/table-text/shape.ts';
import { REASON_CODES, SHARES_FROZEN, CHANGES_WANTED } from '../terms/act.ts';
import { PROVIDED, REFRAINED } from '../terms/agreement.ts';
import { agreementId, listingId, messageId, reportId, textId } from '../terms/ids.ts';
import { basket, corridor, effort, idOf, seat, vote } from '../terms/order-fields.ts';
import { SENDERS, TESTS } from '../terms/vocabulary.ts';
import { ROUND } from './common.ts';
import { LIMITS } from './limits.ts';
import type { Act, Answer, Deed, Fact, Proposal, Question, Step } from '../terms/act.ts';

// A typed act as it is sent and as it stands in a log. Zod checks whether it is well-formed; whether it may be said now is
// for the rules.

const sender = z.enum(SENDERS);
const test = z.enum(TESTS);
const madeTest = z.enum(['missile', 'long-range', 'nuclear']);
const dollarStep = z.enum(['finding', 'penalty']);
const agreement = idOf(agreementId);
const listing = idOf(listingId);
const report = idOf(reportId);
const text = idOf(textId);
const percent = z.int().check(z.gte(0), z.lte(100));
/** The id of a message as everybody sees it, which is longer than the one that its author chose. */
const message = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(LIMITS.messageIdCharacters)),
  z.transform(messageId),
);

const step: z.ZodMiniType<Step> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('vote'), vote }),
    z.strictObject({ kind: z.literal('enforce'), basket, atLeast: effort }),
    z.strictObject({ kind: z.literal('refrain'), from: z.enum(REFRAINED) }),
    z.strictObject({ kind: z.literal('provide'), what: z.enum(PROVIDED), amount: z.int().check(z.gte(1), z.lte(450)) }),
    z.strictObject({ kind: z.literal('freeze'), share: z.literal(SHARES_FROZEN) }),
    z.strictObject({ kind: z.literal('look'), corridor }),
    z.strictObject({ kind: z.literal('share'), corridor }),
    z.strictObject({ kind: z.literal('hold'), listing, placed: z.boolean() }),
    z.strictObject({ kind: z.literal('publish'), corridor }),
    z.strictObject({ kind: z.literal('procedure'), against: sender }),
    z.strictObject({ kind: z.literal('dollar-step'), step: dollarStep }),
    z.strictObject({ kind: z.literal('test'), test: madeTest }),
    z.strictObject({ kind: z.literal('cut-support') }),
  ])
  .register(z.globalRegistry, { title: 'Step' });

const deed: z.ZodMiniType<Deed> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('test'), round: ROUND, test: madeTest }),
    z.strictObject({ kind: z.literal('vote'), round: ROUND, by: sender, vote }),
    z.strictObject({ kind: z.literal('breach'), round: ROUND, by: seat, agreement }),
    z.strictObject({ kind: z.literal('dollar-step'), round: ROUND, step: dollarStep }),
    z.strictObject({ kind: z.literal('gap'), round: ROUND, by: sender, basket }),
    z.strictObject({ kind: z.literal('finding'), round: ROUND, report }),
    z.strictObject({ kind: z.literal('hold'), round: ROUND, by: sender, listing }),
    z.strictObject({ kind: z.literal('pledge-broken'), round: ROUND, by: seat, pledge: message }),
  ])
  .register(z.globalRegistry, { title: 'Deed' });

const question: z.ZodMiniType<Question> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('vote'), text }),
    z.strictObject({ kind: z.literal('effort'), basket }),
    z.strictObject({ kind: z.literal('leakage'), corridor }),
    z.strictObject({ kind: z.literal('price') }),
    z.strictObject({ kind: z.literal('test') }),
    z.strictObject({ kind: z.literal('why'), deed }),
  ])
  .register(z.globalRegistry, { title: 'Question' });

const fact: z.ZodMiniType<Fact> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('vote'), text, vote }),
    z.strictObject({ kind: z.literal('effort'), basket, effort, round: ROUND }),
    z.strictObject({ kind: z.literal('leakage'), corridor, percent, round: ROUND }),
    z.strictObject({ kind: z.literal('price'), ours: step, yours: step }),
    z.strictObject({ kind: z.literal('test'), test }),
    z.strictObject({ kind: z.literal('gap'), by: sender, basket, round: ROUND }),
  ])
  .register(z.globalRegistry, { title: 'Fact' });

const proposal: z.ZodMiniType<Proposal> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('agreement'), agreement }),
    z.strictObject({ kind: z.literal('text'), blanks }),
    z.strictObject({ kind: z.literal('joint'), ours: step, yours: step }),
  ])
  .register(z.globalRegistry, { title: 'Proposal' });

const answer: z.ZodMiniType<Answer> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('tells'), fact }),
    z.strictObject({ kind: z.literal('declines') }),
    z.strictObject({ kind: z.literal('yes') }),
    z.strictObject({ kind: z.literal('yes-if'), step, whose: z.enum(['ours', 'yours']) }),
    z.strictObject({ kind: z.literal('yes-with'), change: z.enum(CHANGES_WANTED) }),
    z.strictObject({ kind: z.literal('no') }),
    z.strictObject({ kind: z.literal('noted') }),
    z.strictObject({ kind: z.literal('counter'), step }),
    z.strictObject({ kind: z.literal('believes') }),
    z.strictObject({ kind: z.literal('doubts') }),
    z.strictObject({ kind: z.literal('explains') }),
    z.strictObject({ kind: z.literal('denies') }),
    z.strictObject({ kind: z.literal('concedes') }),
  ])
  .register(z.globalRegistry, { title: 'Answer' });

const reason = z
  .strictObject({
    code: z.enum(REASON_CODES),
    points: z.exactOptional(z.number().check(z.gte(-100), z.lte(100))),
  })
  .register(z.globalRegistry, { title: 'Reason' });

/** Reads a typed act of a message. */
export const ACT: z.ZodMiniType<Act> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ask'), question }),
    z.strictObject({ kind: z.literal('propose'), proposal }),
    z.strictObject({ kind: z.literal('demand'), step, by: ROUND }),
    z.strictObject({ kind: z.literal('promise'), step, by: ROUND }),
    z.strictObject({ kind: z.literal('threaten'), unless: step, step, by: ROUND }),
    z.strictObject({ kind: z.literal('inform'), fact, proof: z.nullable(report) }),
    z.strictObject({ kind: z.literal('accuse'), deed, evidence: z.nullable(report) }),
    z.strictObject({ kind: z.literal('answer'), to: message, answer, reason: z.nullable(reason) }),
  ])
  .register(z.globalRegistry, { title: 'Act' });
