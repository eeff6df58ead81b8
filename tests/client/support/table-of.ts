import type { Order } from '../../../shared/src/terms/order.ts';
import { isRole } from '../../../shared/src/terms/role.ts';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { messageId, type Slot } from '../../../shared/src/terms/ids.ts';
import { err, ok, type Result } from '../../../shared/src/lib/result.ts';
import type { Put } from '../../../shared/src/protocol/delegation-view.ts';
import type { Refusal } from '../../../shared/src/protocol/refusal.ts';
import type { StandingOrders } from '../../../shared/src/protocol/standing-orders.ts';
import type { TableInfo, TableView } from '../../../shared/src/protocol/table-view.ts';
import { issueFinding } from '../../../shared/src/truth/commands/issue-finding.ts';
import { issueHeadline } from '../../../shared/src/truth/commands/issue-headline.ts';
import { mute, say } from '../../../shared/src/truth/commands/say.ts';
import { sendNote } from '../../../shared/src/truth/commands/send-note.ts';
import { setReady, submit, withdraw } from '../../../shared/src/truth/commands/submit.ts';
import type { GameEvent } from '../../../shared/src/truth/events.ts';
import { evolveAll } from '../../../shared/src/truth/fold/evolve.ts';
import { projectPanel, projectPress } from '../../../shared/src/truth/projection/project-role.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import type { TableRequests } from '../../../client/src/net/requests.ts';
import { kept } from '../../../client/src/state/use-kept.ts';
import type { ViewStore } from '../../../client/src/state/use-table.ts';
import { PLAIN_YOU } from '../../support/plain-you.ts';

/** What a page asked of its table: the name of the request and what went with it. */
export type Asked = readonly [name: keyof TableRequests, body: unknown];

/** A table without a server, in the hand of a test: the rules judge and carry out what one seat asks. */
export interface TestTable {
  readonly store: ViewStore;
  readonly actions: TableRequests;
  /** What was asked so far, the oldest first, but how far the person has read. */
  readonly asked: readonly Asked[];
  /** How far the person has read, as it was told: a moment after it was in sight, whatever else goes on. */
  readonly marked: readonly Asked[];
  /** Refuses the next request, whatever it is. */
  readonly refuseNext: (refusal: Refusal) => void;
  /** Lets the next order wait for those of the delegation who decide on it. */
  readonly putNext: (to: Put) => void;
  /** Lets requests wait; the function that comes back answers them and all that follow. */
  readonly hold: () => () => Promise<void>;
  readonly world: () => World;
  /** Puts another world in the place of this one, as if a patch had come. */
  readonly show: (world: World) => void;
  /** Changes what is known of the table itself. */
  readonly tell: (change: Partial<TableInfo>) => void;
  /** Changes what the person is told about themselves. */
  readonly tellYou: (change: Partial<TableView['you']>) => void;
}

/** Opens a table on a world for one seat. */
export function tableOf(start: World, seat: SeatId, known: Partial<TableInfo> = {}): TestTable {
  let world = start;
  let info = known;
  let you: TableView['you'] = {
    seat,
    name: 'Ada',
    ...PLAIN_YOU,
    host: true,
    maker: true,
  };
  let view = viewOf(world, seat, info, you);
  let refusal: Refusal | null = null;
  let put: Put | null = null;
  let gate = Promise.resolve();
  let said = 0;
  const listeners = new Set<() => void>();
  const asked: Asked[] = [];
  const marked: Asked[] = [];
  const show = (next: World): void => {
    world = next;
    view = { view: withKept(view.view, viewOf(world, seat, info, you).view) };
    for (const listener of listeners) listener();
  };

  async function ask<Reply>(
    name: keyof TableRequests,
    body: unknown,
    judge: () => Result<readonly GameEvent[], Refusal>,
    reply: Reply,
  ): Promise<Result<Reply, Refusal>> {
    (name === 'markRead' ? marked : asked).push([name, body]);
    const no = refusal;
    refusal = null;
    await gate;
    if (no !== null) return err(no);
    const judged = judge();
    if (!judged.ok) return judged;
    if (judged.value.length > 0) show(evolveAll(world, judged.value));
    return ok(reply);
  }

  const DONE = { done: true } as const;
  const nothing = (): Result<readonly GameEvent[], Refusal> => ok([]);
  const receipt = (id: string) => ({ id, round: world.round, phase: world.phase });
  return {
    asked,
    marked,
    world: () => world,
    show,
    tell: (change) => {
      info = { ...info, ...change };
      show(world);
    },
    tellYou: (change) => {
      you = { ...you, ...change };
      show(world);
    },
    putNext: (to) => {
      put = to;
    },
    refuseNext: (next) => {
      refusal = next;
    },
    hold: () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        open();
        return gate;
      };
    },
    store: {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      getSnapshot: () => view,
    },
    actions: {
      submit: (order: Order) => {
        const to = put;
        put = null;
        if (to !== null) return ask('submit', order, nothing, { ...receipt('order'), put: to });
        return ask('submit', order, () => submit(world, seat, order), receipt('order'));
      },
      withdraw: (slot: Slot) => ask('withdraw', slot, () => withdraw(world, seat, slot), receipt('order')),
      setReady: (ready) => ask('setReady', ready, () => setReady(world, seat, ready), DONE),
      mute: (other, on) => ask('mute', [other, on], () => mute(world, seat, other, on), DONE),
      say: (message) => {
        said += 1;
        const id = messageId(`test.${said}`);
        return ask('say', message, () => say(world, seat, { id, ...message, stock: null }), receipt(id));
      },
      publishFinding: (report) => ask('publishFinding', report, () => issueFinding(world, report), receipt('finding')),
      publishHeadline: (headline) =>
        ask('publishHeadline', headline, () => issueHeadline(world, headline), receipt('headline')),
      writeNote: (to, text) => {
        said += 1;
        const id = messageId(`note.${said}`);
        const pair =
          you.role === undefined
            ? ({ role: isRole(to) ? to : 'press', seat, from: 'seat' } as const)
            : ({ role: you.role, seat: isRole(to) ? 'us' : to, from: 'role' } as const);
        return ask('writeNote', [to, text], () => sendNote(world, { id, ...pair, text }), receipt(id));
      },
      markRead: (conversation, message) => {
        you = { ...you, marks: { ...you.marks, read: { ...you.marks.read, [conversation]: message } } };
        show(world);
        return ask('markRead', [conversation, message], nothing, DONE);
      },
      setStanding: (orders: StandingOrders | null) => ask('setStanding', orders, nothing, DONE),
      takeSeat: (wish) => ask('takeSeat', wish, nothing, DONE),
      askForSeat: (wish) => ask('askForSeat', wish, nothing, DONE),
      handSeatOn: (wish, person) => ask('handSeatOn', [wish, person], nothing, DONE),
      movePerson: (person, wish) => ask('movePerson', [person, wish], nothing, DONE),
      removePerson: (person, lock) => ask('removePerson', [person, lock], nothing, DONE),
      restorePerson: (person) => ask('restorePerson', person, nothing, DONE),
      renamePerson: (person, name) => ask('renamePerson', [person, name], nothing, DONE),
      spread: () => ask('spread', null, nothing, DONE),
      lock: (on) => ask('lock', on, nothing, DONE),
      agreeToEnd: (agree) => ask('agreeToEnd', agree, nothing, DONE),
      start: () => ask('start', null, nothing, DONE),
      voteOnMotion: (motion, isFor) => ask('voteOnMotion', [motion, isFor], nothing, DONE),
      dissent: (motion, on) => ask('dissent', [motion, on], nothing, DONE),
      sayInside: (text) => ask('sayInside', text, nothing, receipt('note')),
      passOn: (person) => ask('passOn', person, nothing, DONE),
      assignLever: (lever, person) => ask('assignLever', [lever, person], nothing, DONE),
      setRule: (rule) => ask('setRule', rule, nothing, DONE),
      setPace: (pace) => ask('setPace', pace, nothing, DONE),
      leave: () => ask('leave', null, nothing, DONE),
      pause: () => ask('pause', null, nothing, DONE),
      resume: () => ask('resume', null, nothing, DONE),
      extend: () => ask('extend', null, nothing, DONE),
      end: () => ask('end', null, nothing, DONE),
      remove: () => ask('remove', null, nothing, DONE),
      whatIf: (change, answers) => ask('whatIf', [change, answers], nothing, UNASKED),
      renewCode: () => ask('renewCode', null, nothing, { rejoin: 'TESTSEAT22' }),
    },
  };
}

/** The reply where a test asks nothing of what would have been. */
const UNASKED = {
  options: { rounds: 0, breakout: 66, texts: [], tests: [], burdens: [] },
  answer: null,
  fault: 'nothing-played',
  millis: 0,
} as const;

/** A view with the objects of the last one wherever they say the same, as the reader of the wire leaves them. */
function withKept(last: TableView, now: TableView): TableView {
  const open = last.public === null || now.public === null ? now.public : fieldsKept(last.public, now.public);
  const own = last.seat === null || now.seat === null ? now.seat : fieldsKept(last.seat, now.seat);
  return {
    ...now,
    info: kept(last.info, now.info),
    you: fieldsKept(last.you, now.you),
    public: open,
    seat: own === null || open === null ? own : { ...own, public: open },
  };
}

function fieldsKept<T extends object>(last: T, now: T): T {
  const before = new Map<string, unknown>(Object.entries(last));
  const fields = Object.entries(now).map(([key, value]): [string, unknown] => [key, kept(before.get(key), value)]);
  const all: T = Object.assign({}, now, Object.fromEntries(fields));
  return fields.length === before.size && Object.entries(all).every(([key, value]) => before.get(key) === value)
    ? last
    : all;
}

const PERSON = { controller: 'person', names: ['Ada'], presence: 'here' } as const;

function viewOf(
  world: World,
  seat: SeatId,
  info: Partial<TableInfo>,
  you: TableView['you'],
): { readonly view: TableView } {
  const seatView = projectSeat(world, seat);
  const all: TableInfo = {
    code: 'TEST22',
    kind: 'friends',
    status: 'playing',
    format: 'standard',
    scenario: world.scenario.id,
    seats: { us: PERSON, china: PERSON, un: PERSON, dprk: PERSON },
    observers: 0,
    pace: 'live',
    bots: 'competent',
    people: [
      { id: '1', name: 'Ada', seat, presence: 'here', isGone: false, asks: null, isMaker: true, knowsAll: false },
    ],
    endVote: null,
    isLocked: false,
    rule: null,
    lead: { name: 'Ada', standsIn: false, maker: null },
    deadline: null,
    ...info,
  };
  if (you.role !== undefined) {
    const role = you.role === 'panel' ? projectPanel(world) : projectPress(world);
    return { view: { info: all, public: role.public, seat: null, role, you: { ...you, seat: null } } };
  }
  return {
    view: {
      info: all,
      public: seatView.public,
      seat: seatView,
      you,
    },
  };
}
