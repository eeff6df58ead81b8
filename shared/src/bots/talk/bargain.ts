import { oncePer } from '../../lib/once-per.ts';
import { exp } from '../../lib/portable-math.ts';
import type { Step } from '../../terms/act.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import { bargainsOf } from '../bargains.ts';
import type { Mind } from '../mind.ts';
import { hasPromised, hasPromisedNotTo, promisesOf } from '../readings.ts';
import { valueOfOffer } from '../value-terms.ts';
import { wishForOffer, wantsAgreement } from '../wishes.ts';
import { canDo, isItsStep, stepOf, valueOfStep } from './value-step.ts';

/** One step for another. */
export interface Exchange {
  readonly ours: Step;
  readonly yours: Step;
  /** Points it is worth to the seat. */
  readonly worth: number;
}

/** The best exchange of one step each that a seat would make with another; `null` if none is worth it. */
export function bestExchange(mind: Mind, other: SeatId): Exchange | null {
  const known = exchangesOf(mind);
  const found = known.get(other) ?? { best: exchangeWith(mind, other) };
  known.set(other, found);
  return found.best;
}

// A turn asks for the same exchange as often as somebody makes an offer.
const exchangesOf = oncePer((_mind: Mind) => new Map<SeatId, { readonly best: Exchange | null }>());

function exchangeWith(mind: Mind, other: SeatId): Exchange | null {
  const { view, taste } = mind;
  let chosen: Exchange | null = null;
  let most = 0;
  for (const { terms, text } of bargainsOf(view.seat, wantsAgreement(mind))) {
    if (terms.parties.length > 2 || !terms.parties.includes(other)) continue;
    const ours = terms.terms.find(({ by }) => by === view.seat);
    const yours = terms.terms.find(({ by }) => by === other);
    const mine = ours === undefined ? null : stepOf(ours);
    const theirs = yours === undefined ? null : stepOf(yours);
    if (mine === null || theirs === null || isBound(mind, mine, view.seat) || isBound(mind, theirs, other)) continue;
    const worth = valueOfOffer(mind, terms, view.seat) + wishForOffer(mind, terms);
    const forThem = valueOfOffer(mind, terms, other);
    const felt = worth / (1 + exp(-4 * (forThem - 0.3))) + 0.3 * taste.draw(`exchange:${text}`);
    if (worth > 0.1 && felt > most) {
      most = felt;
      chosen = { ours: mine, yours: theirs, worth };
    }
  }
  return chosen ?? amongSenders(mind, other);
}

/** Senders exchange effort on programme goods, which only counts if both make it. */
function amongSenders(mind: Mind, other: SeatId): Exchange | null {
  const { view } = mind;
  if (!isSender(view.seat) || !isSender(other)) return null;
  const yours = wishFrom(mind, other);
  const ours: Step = { kind: 'enforce', basket: 'programme', atLeast: 2 };
  if (yours === null || !canDo(mind, ours)) return null;
  const worth = yours.worth + valueOfStep(mind, ours, view.seat, other, view.seat, 1);
  return { ours, yours: yours.step, worth };
}

/** The step of another seat that is worth most to this one, among those it could make and has not promised. */
export function wishFrom(mind: Mind, other: SeatId): { readonly step: Step; readonly worth: number } | null {
  const { view, taste } = mind;
  let chosen: { readonly step: Step; readonly worth: number } | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const step of wishesFrom(mind, other)) {
    if (!isItsStep(mind, step, other) || isBound(mind, step, other)) continue;
    const worth = valueOfStep(mind, step, other, view.seat, view.seat, 1);
    const felt = worth + 0.6 * taste.draw(`wish:${other}:${JSON.stringify(step)}`);
    if (worth > 0 && felt > most) {
      most = felt;
      chosen = { step, worth };
    }
  }
  return chosen;
}

/** What a seat could ask another for. */
function wishesFrom({ view }: Mind, other: SeatId): readonly Step[] {
  if (other === 'dprk') {
    return [
      { kind: 'refrain', from: 'missile' },
      { kind: 'refrain', from: 'long-range' },
      { kind: 'refrain', from: 'nuclear' },
      { kind: 'freeze', share: 25 },
      { kind: 'provide', what: 'access', amount: 1 },
    ];
  }
  if (view.seat === 'dprk') {
    return [
      { kind: 'refrain', from: 'exercise' },
      { kind: 'refrain', from: 'bank-penalty' },
      { kind: 'provide', what: 'meeting', amount: 1 },
      { kind: 'provide', what: other === 'china' ? 'fuel' : other === 'us' ? 'aid' : 'relief', amount: 75 },
      { kind: 'vote', vote: 'abstain' },
    ];
  }
  const declared = view.public.record.at(-1)?.reports[other];
  const more = (basket: 'programme' | 'finance'): readonly Step[] => {
    const now = declared?.[basket] ?? 1;
    return now >= 3 ? [] : [{ kind: 'enforce', basket, atLeast: now >= 2 ? 3 : 2 }];
  };
  return [
    ...more('programme'),
    ...more('finance'),
    { kind: 'vote', vote: 'yes' },
    { kind: 'look', corridor: view.seat === 'us' ? 'border' : 'dollar' },
    { kind: 'refrain', from: other === 'us' ? 'bank-penalty' : 'veto' },
  ];
}

/** Whether an agreement in force already binds a seat to a step. */
export function isBound({ view }: Pick<Mind, 'view'>, step: Step, by: SeatId): boolean {
  switch (step.kind) {
    case 'refrain':
      return hasPromisedNotTo(view, by, step.from);
    case 'provide':
      return hasPromised(view, by, step.what);
    case 'freeze':
      return promisesOf(view, by).some((term) => term.kind === 'freeze' && term.share >= step.share);
    case 'enforce':
      return promisesOf(view, by).some(
        (term) => term.kind === 'enforce' && term.basket === step.basket && term.atLeast >= step.atLeast,
      );
    case 'vote':
      return promisesOf(view, by).some((term) => term.kind === 'vote' && term.vote === step.vote);
    default:
      return false;
  }
}
