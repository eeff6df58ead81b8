import * as z from 'zod';
import { EMPHASES } from '../terms/circle.ts';
import { CORRIDORS, EFFORTS, MEASURES, SENDER_OF, TESTS, TRADE_CHIPS, TRADES } from '../terms/vocabulary.ts';
import type { ByCorridor, ByMeasure, CorridorId, Effort, Letter } from '../terms/vocabulary.ts';
import { byCorridor, byMeasure } from '../model/trade.ts';
import type { Scenario } from '../terms/scenario.ts';

// Policies of scripted senders and a scripted Pyongyang, as plain data that can be read, validated, sent to a worker
// and written by a teacher. Everything has a default, so that an arm of an experiment lists only its changes.

const share = z.number().min(0).max(1);
const letter = z.literal([0, 1, 2, 3, 4]);
const effort = z.literal(EFFORTS);
const round = z.int().min(1).max(40);
const perCorridor = <T extends z.ZodType>(value: T) => z.strictObject({ border: value, sea: value, dollar: value });

/** Named packages of letters. */
export const PACKAGES = ['none', 'scenario', 'targeted', 'broad', 'everything'] as const;
type PackageId = (typeof PACKAGES)[number];

const senderFields = {
  /** A named package, or a letter for each listed measure (0 for the others). */
  letters: z.union([z.enum(PACKAGES), z.partialRecord(z.enum(MEASURES), letter)]),
  /** Corridors where these letters apply; elsewhere those of the scenario. */
  at: z.array(z.enum(CORRIDORS)),
  /** Half-year in which they come into force; until then those of the scenario apply. */
  from: round,
  /** Effort of each sender on all its restrictions. */
  effort: z.union([effort, z.strictObject({ us: effort, china: effort, un: effort })]),
  /** The lists of luxury and dual-use goods: each corridor's own, a common one, or covered shares by corridor. */
  lists: z.union([z.enum(['national', 'common']), perCorridor(share)]),
  exemptions: z.enum(['slow', 'fast']),
  relief: z.int().min(0).max(3),
  monitoring: z.union([z.number().min(0).max(3), perCorridor(z.number().min(0).max(3))]),
  support: z.literal([-1, 0, 1]),
  /** Half-years in which the US finds, threatens or penalises. */
  finding: z.array(round),
  threat: z.array(round),
  penalty: z.array(round),
  /** Half-years in which the Council adopts a text. */
  votes: z.array(round),
  /** Payment to Pyongyang, US$ million per half-year. */
  transfers: z.number().min(0).max(5000),
  freezeShare: share,
  exercisesPaused: z.boolean(),
  selfClosure: share,
};

/** The policy of the three senders. */
export const sendersSchema = z.strictObject({
  letters: senderFields.letters.default('scenario'),
  at: senderFields.at.default([...CORRIDORS]),
  from: senderFields.from.default(1),
  effort: senderFields.effort.default(1),
  lists: senderFields.lists.default('national'),
  exemptions: senderFields.exemptions.default('slow'),
  relief: senderFields.relief.default(1),
  monitoring: senderFields.monitoring.default(0),
  support: senderFields.support.default(0),
  finding: senderFields.finding.default([]),
  threat: senderFields.threat.default([]),
  penalty: senderFields.penalty.default([]),
  votes: senderFields.votes.default([]),
  transfers: senderFields.transfers.default(0),
  freezeShare: senderFields.freezeShare.default(0),
  exercisesPaused: senderFields.exercisesPaused.default(false),
  selfClosure: senderFields.selfClosure.default(0),
});
export type SendersPolicy = z.infer<typeof sendersSchema>;

/** A change of the same policy: omitted fields stay unchanged. */
export const senderChangesSchema = z.strictObject(senderFields).partial();

const regimeFields = {
  /** Whether costs may be shifted to households: citizens' spending is cut first and burdens are levied. */
  diverts: z.boolean(),
  circle: z.int().min(2).max(5).nullable(),
  /** How the circle's chips are spread over its groups. */
  emphasis: z.enum(EMPHASES).nullable(),
  programme: z.int().min(0).max(4).nullable(),
  citizens: z.int().min(0).max(4).nullable(),
  burden: z.literal([0, 1, 2]).nullable(),
  networks: z.int().min(0).max(3).nullable(),
  networksCorridor: z.enum(CORRIDORS).nullable(),
  networksMode: z.enum(['state-run', 'concession']),
  security: z.int().min(0).max(2).nullable(),
  /** Chips in every illicit trade of the world, or as they run when the game opens, whatever is lost. */
  illicit: z.union([z.literal(TRADE_CHIPS), z.literal('usual')]).nullable(),
  /** The illicit trades that it may run, if the world has them. */
  trades: z.array(z.enum(TRADES)),
  test: z.enum(TESTS).nullable(),
  /** Whether it fears removal from outside if it cannot deter (see concession.ts). */
  threatened: z.boolean(),
};

/** The policy of Pyongyang; the fixed rule of responder.ts decides what is null. */
export const regimeSchema = z.strictObject({
  diverts: regimeFields.diverts.default(true),
  circle: regimeFields.circle.default(null),
  emphasis: regimeFields.emphasis.default(null),
  programme: regimeFields.programme.default(null),
  citizens: regimeFields.citizens.default(null),
  burden: regimeFields.burden.default(null),
  networks: regimeFields.networks.default(null),
  networksCorridor: regimeFields.networksCorridor.default(null),
  networksMode: regimeFields.networksMode.default('state-run'),
  security: regimeFields.security.default(null),
  illicit: regimeFields.illicit.default(null),
  trades: regimeFields.trades.default([...TRADES]),
  test: regimeFields.test.default(null),
  threatened: regimeFields.threatened.default(true),
});
export type RegimePolicy = z.infer<typeof regimeSchema>;

/** A change of the same policy: omitted fields stay unchanged. */
export const regimeChangesSchema = z.strictObject(regimeFields).partial();

const FULL: Readonly<Record<Exclude<PackageId, 'scenario'>, ReadonlySet<string>>> = {
  none: new Set(),
  targeted: new Set(['luxury', 'travel-assets', 'dual-use', 'arms', 'financial']),
  broad: new Set(['trade', 'aid']),
  everything: new Set(MEASURES),
};

/** Letters in force in a half-year under a policy. */
export function lettersIn(
  policy: SendersPolicy,
  scenario: Pick<Scenario, 'letters'>,
  half: number,
): ByCorridor<ByMeasure<Letter>> {
  const { letters } = policy;
  if (half < policy.from || letters === 'scenario') return scenario.letters;
  const named = byMeasure<Letter>((m) =>
    typeof letters === 'string' ? (FULL[letters].has(m) ? 4 : 0) : (letters[m] ?? 0),
  );
  return byCorridor((c) => (policy.at.includes(c) ? named : scenario.letters[c]));
}

/** Effort at a corridor under a policy. */
export function effortAt(policy: SendersPolicy, corridor: CorridorId): Effort {
  return typeof policy.effort === 'number' ? policy.effort : policy.effort[SENDER_OF[corridor]];
}

/** Share of luxury and dual-use goods on each corridor's list under a policy. */
export function listsUnder(
  policy: SendersPolicy,
  scenario: Pick<Scenario, 'nationalLists'>,
): ByCorridor<{ readonly luxury: number; readonly dualUse: number }> {
  const { lists } = policy;
  if (lists === 'national') return scenario.nationalLists;
  return byCorridor((c) => {
    const covered = lists === 'common' ? 1 : lists[c];
    return { luxury: covered, dualUse: covered };
  });
}
