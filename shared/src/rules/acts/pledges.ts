import type { Act, Step } from '../../terms/act.ts';
import { grown } from '../../lib/grown.ts';
import { mayRead, type Message } from '../../terms/message.ts';
import type { Pledge, PledgeView } from '../../terms/pledge.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import { SEATS } from '../../terms/vocabulary.ts';
import { addresseesOf } from './addressed.ts';
import { needsAgreement } from './may-take.ts';
import { isOpening, type ActMessage } from './open-acts.ts';

/** Rounds after its date in which a threat can still be carried out: what the others did is known only then. */
export const GRACE = 1;

/** The messages with an act, and what was pledged in them. */
interface Pledged {
  readonly acts: readonly Message[];
  readonly pledges: readonly Pledge[];
}

/** Nothing said yet. */
const UNPLEDGED: Pledged = { acts: [], pledges: [] };

/** The same after more messages: words without an act pledge nothing. */
function withPledges(known: Pledged, fresh: readonly Message[]): Pledged {
  const said = fresh.filter(({ act }) => act !== undefined);
  if (said.length === 0) return known;
  const acts = [...known.acts, ...said];
  return { acts, pledges: pledgesBy(acts) };
}

const pledged = grown(UNPLEDGED, withPledges);

/** Everything that was pledged in some messages, in their order. */
export const pledgesIn = (messages: readonly Message[]): readonly Pledge[] => pledged(messages).pledges;

/** What one seat may read of the messages, and everything that was pledged in it. */
export interface Heard extends Pledged {
  readonly messages: readonly Message[];
}

const UNHEARD: Heard = { ...UNPLEDGED, messages: [] };

function withHeard(known: Heard, fresh: readonly Message[], seat: SeatId): Heard {
  const read = fresh.filter(({ channel }) => mayRead(channel, seat));
  return read.length === 0 ? known : { ...withPledges(known, read), messages: [...known.messages, ...read] };
}

/** What each seat may read of some messages: every order asks for it, and most of a long talk was there before. */
export const heardIn = grown<Message, BySeat<Heard>>(
  { us: UNHEARD, china: UNHEARD, un: UNHEARD, dprk: UNHEARD },
  ({ us, china, un, dprk }, fresh) => ({
    us: withHeard(us, fresh, 'us'),
    china: withHeard(china, fresh, 'china'),
    un: withHeard(un, fresh, 'un'),
    dprk: withHeard(dprk, fresh, 'dprk'),
  }),
);

function pledgesBy(messages: readonly Message[]): readonly Pledge[] {
  const openings = new Map<string, ActMessage>();
  const pledges: Pledge[] = [];
  const joined = new Set<string>();
  for (const message of messages) {
    const { id, round, act } = message;
    if (act === undefined) continue;
    if (isOpening(message)) openings.set(id, message);
    if (act.kind === 'promise') pledges.push(pledgeOf(message, act.step, round, act.by));
    else if (act.kind === 'threaten') {
      const unless = { step: act.unless, asked: addresseesOf(message) };
      pledges.push(pledgeOf(message, act.step, round, act.by, unless));
    } else if (act.kind === 'answer' && act.answer.kind === 'yes') {
      const opening = openings.get(act.to);
      if (opening === undefined) continue;
      const bound = boundBy(opening.act, round);
      if (bound === null || needsAgreement(bound.yours)) continue;
      if (bound.ours !== null && needsAgreement(bound.ours)) continue;
      pledges.push(pledgeOf(message, bound.yours, round, bound.due));
      // The first yes binds who proposed it as well.
      if (bound.ours === null || joined.has(opening.id)) continue;
      joined.add(opening.id);
      pledges.push(pledgeOf(opening, bound.ours, round, bound.due));
    }
  }
  return pledges;
}

const pledgeOf = (
  message: Message,
  step: Step,
  made: number,
  due: number,
  unless: Pledge['unless'] = null,
): Pledge => ({ id: message.id, by: message.from, to: hearersOf(message), step, made, due, unless });

/** What a yes to an act binds both sides to; `null` if it binds to nothing by itself. */
function boundBy(
  act: Act,
  round: number,
): { readonly yours: Step; readonly ours: Step | null; readonly due: number } | null {
  if (act.kind === 'demand') return { yours: act.step, ours: null, due: act.by };
  if (act.kind === 'threaten') return { yours: act.unless, ours: null, due: act.by };
  if (act.kind === 'propose' && act.proposal.kind === 'joint')
    return { yours: act.proposal.yours, ours: act.proposal.ours, due: round };
  return null;
}

/** The seats that a message reaches, besides its own. */
const hearersOf = ({ from, channel }: Message): readonly SeatId[] =>
  (channel.kind === 'plenary' ? SEATS : channel.between).filter((seat) => seat !== from);

/** A seat's own pledges that are still to be kept, oldest first. */
export const openPledges = (pledges: readonly PledgeView[], seat: SeatId): readonly PledgeView[] =>
  pledges.filter(({ by, outcome }) => by === seat && outcome === 'open');
