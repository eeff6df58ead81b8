import type { Agreement, Message, Proof, SettledView } from '@letter/shared/play';
import type { Recipient } from '../../net/requests.ts';
import { messagesWith } from '../../state/seen-messages.ts';
import { agreementsIn } from '../../state/seen-offers.ts';

/** One thing in a conversation. */
export type Entry =
  | {
      readonly kind: 'message';
      readonly message: Message;
      readonly answers: readonly Message[];
      /** The offer that it puts forward, if that is dealt with in this conversation. */
      readonly offer: Agreement | null;
    }
  | { readonly kind: 'proof'; readonly proof: Proof }
  | { readonly kind: 'offer' | 'settled'; readonly agreement: Agreement };

/** What was said, shown and offered in one half-year, the oldest first. */
export interface ThreadRound {
  readonly round: number;
  readonly entries: readonly Entry[];
}

/**
 * How many messages a conversation had when a thing without a time of its own, such as an offer, was first there; by
 * the conversation and the thing.
 */
const arrivals = new Map<string, number>();

/** Forget when things were first there, as a page that is loaded anew does. */
export const forgetArrivals = (): void => arrivals.clear();

function arrivalOf(key: string, count: number): number {
  const known = arrivals.get(key);
  if (known !== undefined) return Math.min(known, count);
  arrivals.set(key, count);
  return count;
}

/**
 * The drawn part of a conversation in the order in which it happened: an offer stands where it was made, so that what is said after it
 * comes after it, and an answer hangs on the act that it answers, unless that is far above.
 */
export function threadOf(
  view: SettledView,
  channel: Recipient,
  place: string,
  drawn: { readonly first: number; readonly past: number },
): { readonly rounds: readonly ThreadRound[]; readonly later: number } {
  const all = messagesWith(view, channel);
  const messages = all.slice(drawn.first, drawn.past);
  const later = all.length - drawn.first - messages.length;
  const since = drawn.first === 0 ? 0 : (messages[0]?.round ?? 0);
  const hangsOn = hanging(messages);
  const hung = Map.groupBy(
    messages.filter(({ id }) => hangsOn.has(id)),
    ({ id }) => hangsOn.get(id),
  );
  const agreements = agreementsIn(view, channel).filter(
    ({ status, offeredIn }) => status === 'offered' || offeredIn === view.public.round,
  );
  // An offer that was put forward twice stands where it was first.
  const put = new Map<Agreement['id'], Message['id']>();
  for (const { id, act } of messages) {
    if (act?.kind === 'propose' && act.proposal.kind === 'agreement' && !put.has(act.proposal.agreement))
      put.set(act.proposal.agreement, id);
  }
  const offerIn = ({ id }: Message): Agreement | null =>
    agreements.find((agreement) => put.get(agreement.id) === id) ?? null;
  const placed: { readonly round: number; readonly at: number; readonly entry: Entry }[] = [];
  for (const [index, message] of messages.entries()) {
    if (hangsOn.has(message.id)) continue;
    const answers = hung.get(message.id) ?? [];
    const offer = offerIn(message);
    const at = drawn.first + index;
    placed.push({ round: message.round, at, entry: { kind: 'message', message, answers, offer } });
  }
  const things: readonly { readonly round: number; readonly key: string; readonly entry: Entry }[] = [
    ...view.proofs
      .filter((proof) => proof.from === channel || proof.to === channel)
      .map((proof) => ({ round: proof.round, key: JSON.stringify(proof), entry: { kind: 'proof', proof } as const })),
    ...agreements
      .filter(({ id }) => !put.has(id))
      .map((agreement) => ({
        round: agreement.offeredIn,
        key: agreement.id,
        entry: { kind: agreement.status === 'offered' ? 'offer' : 'settled', agreement } as const,
      })),
  ];
  for (const { round, key, entry } of things) {
    const at = arrivalOf(`${place} ${key}`, all.length) - 0.5;
    if (round >= since && (later === 0 || at < drawn.past)) placed.push({ round, at, entry });
  }
  const rounds = [...new Set(placed.map(({ round }) => round))].toSorted((a, b) => a - b);
  return {
    later,
    rounds: rounds.map((round) => ({
      round,
      entries: placed
        .filter((one) => one.round === round)
        .toSorted((a, b) => a.at - b.at)
        .map(({ entry }) => entry),
    })),
  };
}

/** An answer that comes later than after so many other messages stands where it was given. */
const SOON = 2;

/** The act that each prompt answer hangs on, by their messages. */
function hanging(messages: readonly Message[]): ReadonlyMap<Message['id'], Message['id']> {
  const hung = new Map<Message['id'], Message['id']>();
  /** How many messages that hang on none come before each. */
  const before = new Map<Message['id'], number>();
  let free = 0;
  for (const { id, act } of messages) {
    const asked = act?.kind === 'answer' && !hung.has(act.to) ? before.get(act.to) : undefined;
    before.set(id, free);
    if (act?.kind === 'answer' && asked !== undefined && free - asked - 1 <= SOON) hung.set(id, act.to);
    else free += 1;
  }
  return hung;
}
