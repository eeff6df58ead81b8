import * as z from 'zod/mini';
import { PLEDGE_OUTCOMES } from '../terms/pledge.ts';
import { ENDINGS, FORMATS, SENDERS, TRADES } from '../terms/vocabulary.ts';
import { LEANS, ROLES } from '../terms/role.ts';
import type { PanelView, PressView } from '../terms/role-view.ts';
import type { PublicView, SeatView } from '../terms/seat-view.ts';
import { PHASE, SEAT } from './common.ts';
import { isOf } from './parse.ts';

// A view is large and comes in small patches. A page checks the outline of each part that changed, once: that it is
// present, of its kind, and of a word that the page knows. What lies deeper is guaranteed by the protocol version.

/** One part of a view: whole, or a list or record whose items are checked one by one. */
interface Part {
  readonly kind: 'whole' | 'list' | 'record';
  readonly of: z.ZodMiniType;
}

type Outline<T> = { readonly [K in keyof T]-?: Part };

const whole = (of: z.ZodMiniType): Part => ({ kind: 'whole', of });
const list = (of: z.ZodMiniType): Part => ({ kind: 'list', of });
const record = (of: z.ZodMiniType): Part => ({ kind: 'record', of });

const object = z.looseObject({});
const ofRound = z.looseObject({ round: z.number() });
const withId = z.looseObject({ id: z.string() });
const seat = SEAT;
const agreement = z.looseObject({ id: z.string(), parties: z.array(seat), terms: z.array(object) });
const report = z.looseObject({ id: z.string(), round: z.number(), reading: z.looseObject({ kind: z.string() }) });
const cover = z.looseObject({ seat, from: ofRound, until: z.nullable(ofRound) });
const note = z.looseObject({ id: z.string(), role: z.enum(ROLES), seat, text: z.string() });
const numbers = z.record(z.string(), z.number());

const PUBLIC_OUTLINE: Outline<PublicView> = {
  scenario: whole(z.string()),
  format: whole(z.enum(FORMATS)),
  round: whole(z.number()),
  halfYear: whole(z.looseObject({ year: z.number() })),
  rounds: whole(object),
  phase: whole(PHASE),
  letters: whole(object),
  council: whole(object),
  instruments: list(withId),
  draft: whole(z.nullable(z.looseObject({ id: z.string(), blanks: object }))),
  voted: list(z.enum(SENDERS)),
  whip: whole(z.nullable(numbers)),
  rollCalls: list(z.looseObject({ text: withId, votes: object, members: numbers })),
  commonList: whole(z.looseObject({ ticks: object, coverage: numbers })),
  exemptionsInText: whole(z.boolean()),
  procedureAdopted: whole(z.boolean()),
  cases: list(withId),
  listings: list(withId),
  publishedReports: list(report),
  found: list(ofRound),
  agreements: list(agreement),
  announcedBreaches: list(ofRound),
  panelFindings: list(ofRound),
  pressHeadlines: list(z.looseObject({ round: z.number(), lean: z.enum(LEANS), words: z.string() })),
  convenedIn: whole(z.nullable(z.number())),
  shock: whole(z.nullable(z.string())),
  injects: list(z.looseObject({ id: z.string(), shock: z.nullable(z.string()), text: z.string() })),
  covered: list(ofRound),
  record: list(z.looseObject({ round: z.number(), letters: object, headlines: z.array(object) })),
  ready: list(seat),
  ending: whole(z.nullable(z.enum(ENDINGS))),
  debrief: whole(
    z.nullable(z.looseObject({ ending: z.enum(ENDINGS), rounds: z.array(ofRound), scores: z.record(seat, object) })),
  ),
};

const SEAT_OUTLINE: Outline<Omit<SeatView, 'public'>> = {
  seat: whole(seat),
  budget: whole(z.looseObject({ unit: z.enum(['points', 'chips']), total: z.number(), spent: z.number() })),
  capital: record(z.number()),
  trust: record(z.number()),
  privateAim: whole(z.nullable(withId)),
  docket: record(z.looseObject({ kind: z.string() })),
  ready: whole(z.boolean()),
  covers: list(cover),
  ownVote: whole(z.nullable(z.enum(['yes', 'no', 'abstain']))),
  gathered: whole(z.number()),
  names: list(withId),
  trades: list(z.looseObject({ trade: z.enum(TRADES) })),
  reports: list(report),
  proofs: list(ofRound),
  agreements: list(agreement),
  messages: list(z.looseObject({ id: z.string(), from: seat, text: z.string() })),
  pledges: list(z.looseObject({ id: z.string(), by: seat, outcome: z.enum(PLEDGE_OUTCOMES) })),
  notes: list(note),
  muted: list(seat),
  cases: list(withId),
  observations: list(z.looseObject({ round: z.number(), traces: z.array(object), results: z.array(object) })),
  ownEfforts: list(ofRound),
  beliefs: list(ofRound),
  country: whole(z.nullable(z.looseObject({ groups: numbers, loyalty: z.number() }))),
};

const PRESS_OUTLINE: Outline<Omit<PressView, 'public'>> = {
  role: whole(z.literal('press')),
  notes: list(note),
};

const PANEL_OUTLINE: Outline<Omit<PanelView, 'public'>> = {
  role: whole(z.literal('panel')),
  files: list(report),
  names: SEAT_OUTLINE.names,
  trades: SEAT_OUTLINE.trades,
  notes: list(note),
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether joined parts are a public view; what they share with `previous`, an already checked view, is not checked
 * again.
 */
export const isPublicView = (view: Fields, previous: Fields | null): view is Fields & PublicView =>
  hasOutline(PUBLIC_OUTLINE, view, previous);

/** Whether joined parts are a seat's own part of its view; what they share with `previous` is not checked again. */
export const isOwnView = (view: Fields, previous: Fields | null): view is Fields & Omit<SeatView, 'public'> =>
  hasOutline(SEAT_OUTLINE, view, previous);

/** Whether joined parts are the own part of the Panel's or the Press's view; what they share with `previous` is not checked. */
export const isRoleView = (view: Fields, previous: Fields | null): view is Fields & OwnRoleView =>
  hasOutline(view['role'] === 'panel' ? PANEL_OUTLINE : PRESS_OUTLINE, view, previous);

/** What a role sees beside the public view. */
export type OwnRoleView = Omit<PanelView, 'public'> | Omit<PressView, 'public'>;

function hasOutline(outline: Readonly<Record<string, Part>>, view: Fields, previous: Fields | null): boolean {
  return Object.entries(outline).every(([field, part]) => {
    const before = previous?.[field];
    return (previous !== null && view[field] === before) || isPart(part, view[field], before);
  });
}

function isPart({ kind, of }: Part, now: unknown, before: unknown): boolean {
  if (kind === 'whole') return isOf(of, now);
  if (typeof now !== 'object' || now === null || Array.isArray(now) !== (kind === 'list')) return false;
  const known: Fields = typeof before === 'object' && before !== null ? { ...before } : {};
  return Object.entries(now).every(([key, item]) => (key in known && known[key] === item) || isOf(of, item));
}
