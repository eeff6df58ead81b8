import { err, ok } from '@letter/shared/play';
import type {
  Act,
  DelegationRule,
  HeadlineDraft,
  LeverId,
  Order,
  Others,
  Phase,
  PostId,
  ReportId,
  Result,
  SeatId,
  Slot,
} from '@letter/shared/play';
import { parseAs, parseReply, REFUSAL } from '@letter/shared/protocol';
import type { Pace, Refusal, Replies, RequestInput, RequestName, StandingOrders } from '@letter/shared/protocol';
import { isLineError } from './connect.ts';
import { randomId } from './random-id.ts';
import type { TableStore } from './table-store.ts';

const PATIENCE_MS = 10_000;

/** The recipient of a message: everybody, or one delegation. */
export type Recipient = 'plenary' | SeatId;

/** The other side of a conversation that is read: a recipient, or one of the two roles. */
export type Conversant = 'plenary' | PostId;

/** The answer to a request: done, or refused with a typed reason. */
export type Answer = Promise<Result<unknown, Refusal>>;

/** Everything a person can ask of the table; each call returns a reply or a typed refusal, and never throws. */
export interface TableRequests {
  submit(order: Order): Promise<Result<Replies['order.submit'], Refusal>>;
  withdraw(slot: Slot): Promise<Result<Replies['order.withdraw'], Refusal>>;
  setReady(ready: boolean): Promise<Result<Replies['seat.ready'], Refusal>>;
  /** Takes a seat or a role; null stands up. */
  takeSeat(seat: PostId | null): Promise<Result<Replies['seat.take'], Refusal>>;
  /** Asks a delegation of the running game to be let in; null takes that back. */
  askForSeat(seat: SeatId | null): Promise<Result<Replies['seat.ask'], Refusal>>;
  /** Gives the seat of people who are away to somebody without one; for who made the table. */
  handSeatOn(seat: SeatId, person: string): Promise<Result<Replies['seat.hand-on'], Refusal>>;
  /** Seats somebody or takes their seat; for who made the table, and for members those who asked. */
  movePerson(person: string, seat: PostId | null): Promise<Result<Replies['person.move'], Refusal>>;
  /** Removes somebody for good; with `lock` nobody new is let in after it. */
  removePerson(person: string, lock: boolean): Promise<Result<Replies['person.remove'], Refusal>>;
  /** Lets somebody in again who was removed. */
  restorePerson(person: string): Promise<Result<Replies['person.restore'], Refusal>>;
  /** Gives somebody, or oneself, another name. */
  renamePerson(person: string, name: string): Promise<Result<Replies['person.rename'], Refusal>>;
  /** Seats everybody who has no seat, before the game. */
  spread(): Promise<Result<Replies['table.spread'], Refusal>>;
  /** Lets nobody new in, or opens the table again. */
  lock(on: boolean): Promise<Result<Replies['table.lock'], Refusal>>;
  start(): Promise<Result<Replies['table.start'], Refusal>>;
  /** Speaks for or against what waits in the delegation. */
  voteOnMotion(motion: string, isFor: boolean): Promise<Result<Replies['delegation.vote'], Refusal>>;
  /** Dissents from what waits, or from the docket with null; or takes that back. */
  dissent(motion: string | null, on: boolean): Promise<Result<Replies['delegation.dissent'], Refusal>>;
  /** Writes to the others of the delegation alone. */
  sayInside(text: string): Promise<Result<Replies['delegation.say'], Refusal>>;
  /** Makes somebody else of the delegation its head. */
  passOn(person: string): Promise<Result<Replies['delegation.pass-on'], Refusal>>;
  /** Gives a lever to somebody of the delegation, or to nobody. */
  assignLever(lever: LeverId, person: string | null): Promise<Result<Replies['delegation.assign'], Refusal>>;
  /** Says how several people in one delegation decide; for who made the table. */
  setRule(rule: DelegationRule | null): Promise<Result<Replies['table.rule'], Refusal>>;
  /** Switches between live play and correspondence; for who made the table. */
  setPace(pace: Pace): Promise<Result<Replies['table.pace'], Refusal>>;
  /** Leaves the table on purpose: others are told, and whoever is left, or the advisor, plays on at once. */
  leave(): Answer;
  /** Stops the clock for everybody. */
  pause(): Promise<Result<Replies['table.pause'], Refusal>>;
  /** Lets a paused game go on, or says that one at rest should. */
  resume(): Promise<Result<Replies['table.resume'], Refusal>>;
  /** Gives everybody more time in the open phase. */
  extend(): Promise<Result<Replies['table.extend'], Refusal>>;
  /** Agrees to end the game here, or takes that back. */
  agreeToEnd(agree: boolean): Promise<Result<Replies['table.agree-to-end'], Refusal>>;
  /** Ends the game early and opens its debrief; for who made the table. */
  end(): Promise<Result<Replies['table.end'], Refusal>>;
  /** Asks what the finished game would have come to with one thing changed. */
  whatIf(change: string, answers: Others): Promise<Result<Replies['table.what-if'], Refusal>>;
  /** Deletes the table and its record for good; for who made it. */
  remove(): Promise<Result<Replies['table.delete'], Refusal>>;
  /** Asks for a new personal code; the previous one stops working. */
  renewCode(): Promise<Result<Replies['person.code'], Refusal>>;
  /** Sets what is to be done while the person is away; null leaves everything to the advisor. */
  setStanding(orders: StandingOrders | null): Promise<Result<Replies['seat.standing'], Refusal>>;
  mute(seat: SeatId, on: boolean): Promise<Result<Replies['seat.mute'], Refusal>>;
  /** Says how far the person has read a conversation. */
  markRead(conversation: Conversant, message: string): Promise<Result<Replies['message.read'], Refusal>>;
  /** Makes one of the Panel's files public. */
  publishFinding(report: ReportId): Promise<Result<Replies['finding.publish'], Refusal>>;
  /** Publishes the headline of the Press. */
  publishHeadline(headline: HeadlineDraft): Promise<Result<Replies['headline.publish'], Refusal>>;
  /** Writes to the Panel or the Press, or as one of them to a delegation. */
  writeNote(to: PostId, text: string): Promise<Result<Replies['note.send'], Refusal>>;
  say(message: {
    readonly to: Recipient;
    readonly text: string;
    readonly pledge: boolean;
    /** What the message does, typed; without one it is words alone. */
    readonly act?: Act | undefined;
  }): Promise<Result<Replies['message.send'], Refusal>>;
}

/**
 * The requests of one table. Each order carries the phase it was meant for, so a late click is refused, not misread.
 */
export function tableRequests(store: TableStore, newId: () => string = randomId): TableRequests {
  const ask = <K extends RequestName>(name: K, body: RequestInput<K>): Promise<Result<Replies[K], Refusal>> =>
    send(store, name, body);
  const now = (): { readonly round: number; readonly phase: Phase } | null => {
    const view = store.getSnapshot().view?.public ?? null;
    return view === null ? null : { round: view.round, phase: view.phase };
  };
  const notStarted = (): Promise<Result<never, Refusal>> => Promise.resolve(err({ code: 'not-started' }));
  return {
    submit(order) {
      const stamp = now();
      return stamp === null ? notStarted() : ask('order.submit', { orderId: newId(), ...stamp, order });
    },
    withdraw(slot) {
      const stamp = now();
      return stamp === null ? notStarted() : ask('order.withdraw', { orderId: newId(), ...stamp, slot });
    },
    setReady(ready) {
      const stamp = now();
      return stamp === null ? notStarted() : ask('seat.ready', { ...stamp, ready });
    },
    takeSeat: (seat) => ask('seat.take', { seat }),
    askForSeat: (seat) => ask('seat.ask', { seat }),
    handSeatOn: (seat, person) => ask('seat.hand-on', { seat, person }),
    movePerson: (person, seat) => ask('person.move', { person, seat }),
    removePerson: (person, lock) => ask('person.remove', { person, lock }),
    restorePerson: (person) => ask('person.restore', { person }),
    renamePerson: (person, name) => ask('person.rename', { person, name }),
    spread: () => ask('table.spread', {}),
    lock: (on) => ask('table.lock', { on }),
    start: () => ask('table.start', {}),
    voteOnMotion: (motion, isFor) => ask('delegation.vote', { motion, isFor }),
    dissent(motion, on) {
      const stamp = now();
      return stamp === null ? notStarted() : ask('delegation.dissent', { ...stamp, motion, on });
    },
    sayInside: (text) => ask('delegation.say', { messageId: newId(), text }),
    passOn: (person) => ask('delegation.pass-on', { person }),
    assignLever: (lever, person) => ask('delegation.assign', { lever, person }),
    setRule: (rule) => ask('table.rule', { rule }),
    setPace: (pace) => ask('table.pace', { pace }),
    leave() {
      store.leave();
      return Promise.resolve(ok({ done: true }));
    },
    agreeToEnd: (agree) => ask('table.agree-to-end', { agree }),
    pause: () => ask('table.pause', {}),
    resume: () => ask('table.resume', {}),
    extend() {
      const stamp = now();
      return stamp === null ? notStarted() : ask('table.extend', { ...stamp });
    },
    end: () => ask('table.end', {}),
    whatIf: (change, answers) => ask('table.what-if', { change, answers }),
    remove: () => ask('table.delete', {}),
    renewCode: () => ask('person.code', {}),
    setStanding: (orders) => ask('seat.standing', { orders }),
    mute: (seat, on) => ask('seat.mute', { seat, on }),
    markRead: (conversation, message) => ask('message.read', { conversation, message }),
    publishFinding(report) {
      const stamp = now();
      return stamp === null ? notStarted() : ask('finding.publish', { requestId: newId(), ...stamp, report });
    },
    publishHeadline(headline) {
      const stamp = now();
      return stamp === null ? notStarted() : ask('headline.publish', { requestId: newId(), ...stamp, ...headline });
    },
    writeNote: (to, text) => ask('note.send', { messageId: newId(), to, text }),
    say: ({ to, text, pledge, act }) =>
      ask('message.send', { messageId: newId(), to, text, pledge, ...(act === undefined ? {} : { act }) }),
  };
}

async function send<K extends RequestName>(
  store: TableStore,
  name: K,
  body: RequestInput<K>,
): Promise<Result<Replies[K], Refusal>> {
  // A reply can be lost after the request was carried out; repeated under the same id, the server gives the same
  // answer.
  for (let attempt = 0; attempt < 2; attempt++) {
    const line = store.line ?? (await nextLine(store));
    if (line === null) break;
    try {
      const reply = parseReply(name, await line.request(name, body, PATIENCE_MS));
      return reply.ok ? reply : err({ code: 'not-understood' });
    } catch (error) {
      if (!isLineError(error)) continue;
      if (error.kind === 'unknown-request') return err({ code: 'unknown-request' });
      if (error.kind === 'refused') return err(readRefusal(error.reason));
    }
  }
  return err({ code: 'not-connected' });
}

/** Waits a little for the connection to come back. */
function nextLine(store: TableStore): Promise<TableStore['line']> {
  if (store.getSnapshot().status !== 'reconnecting') return Promise.resolve(null);
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.line !== null) finish();
    });
    const timer = setTimeout(finish, PATIENCE_MS);
    function finish(): void {
      clearTimeout(timer);
      stop();
      resolve(store.line);
    }
  });
}

function readRefusal(reason: unknown): Refusal {
  const refusal = parseAs(REFUSAL, reason);
  return refusal.ok ? refusal.value : { code: 'not-understood' };
}
