import { shortSeed } from '@letter/shared/authority';
import {
  closePhase,
  evolveAll,
  fold,
  issueFinding,
  issueHeadline,
  mute,
  projectSeat,
  scenarioHash,
  sendNote,
  setReady,
  startGame,
  submit,
  withdraw,
  say,
} from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, err, isRole, messageId, ok } from '@letter/shared/play';
import type {
  HeadlineDraft,
  Order,
  Phase,
  PostId,
  Rejection,
  ReportId,
  Result,
  SeatId,
  Slot,
} from '@letter/shared/play';
import { decide } from '@letter/shared/bots';
import { NOTHING_READ } from '@letter/shared/protocol';
import type { TableInfo, TableView } from '@letter/shared/protocol';

type Answer<Reply> = Promise<Result<Reply, Rejection>>;

const DONE = { done: true } as const;
const NO_TARGET = err<Rejection>({ code: 'unknown-target' });

/**
 * A whole table in the page, without a server: bots in all other seats, with the game played forward to a phase. For
 * developers of the client; it holds the whole World, so it is never part of a page that plays with other people.
 */
export function openSampleTable(seat: SeatId, untilRound: number, untilPhase: Phase, number = 7) {
  const scenario = DEFAULT_SCENARIO;
  const seed = shortSeed(number);
  let world = fold(scenario, [...startGame(scenario, seed, 'standard', null)]);
  const listeners = new Set<() => void>();
  const take = (events: readonly GameEvent[]): void => {
    world = evolveAll(world, events);
    view = snapshot();
    for (const listener of listeners) listener();
  };
  const act = (moment: 'opened' | 'addressed', except: SeatId | null): void => {
    for (const other of ['un', 'us', 'china', 'dprk'] as const) {
      if (other === except) continue;
      const turn = decide(projectSeat(world, other), scenario, moment, { temperature: 1, seed });
      for (const order of turn.orders) {
        const done = submit(world, other, order);
        if (done.ok) world = evolveAll(world, done.value);
      }
      for (const [index, { to, act: said }] of turn.acts.entries()) {
        const id = messageId(`${other}.${world.messages.length}.${index}`);
        const made = say(world, other, { id, to, act: said, text: '', pledge: false, stock: null });
        if (made.ok) world = evolveAll(world, made.value);
      }
    }
  };
  const snapshot = (): TableView => {
    const seatView = projectSeat(world, seat);
    return {
      info: INFO,
      public: seatView.public,
      seat: seatView,
      you: {
        seat,
        name: 'Sample',
        host: true,
        maker: true,
        standing: null,
        marks: NOTHING_READ,
        docketBy: {},
        delegation: null,
        motions: [],
        notes: [],
        dissents: [],
        handedOn: null,
        removed: [],
        readied: null,
        authors: [],
      },
    };
  };
  while (world.round < untilRound || world.phase !== untilPhase) {
    if (world.ending !== null) break;
    if (world.phase === 'negotiation' || world.phase === 'orders') {
      act('opened', null);
      act('addressed', null);
    }
    world = evolveAll(world, closePhase(world));
  }
  if (world.phase === 'negotiation') act('opened', seat);
  let view = snapshot();
  let said = 0;
  const answer = <Reply>(result: Result<readonly GameEvent[], Rejection>, reply: Reply): Answer<Reply> => {
    if (!result.ok) return Promise.resolve(result);
    take(result.value);
    return Promise.resolve(ok(reply));
  };
  const receipt = (id: string) => ({ id, round: world.round, phase: world.phase });
  const done = () => Promise.resolve(ok(DONE));
  return {
    store: {
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
      getSnapshot: () => ({ view }),
    },
    actions: {
      submit: (order: Order) => answer(submit(world, seat, order), receipt('sample')),
      withdraw: (slot: Slot) => answer(withdraw(world, seat, slot), receipt('sample')),
      setReady: (ready: boolean) => answer(setReady(world, seat, ready), DONE),
      takeSeat: done,
      askForSeat: done,
      handSeatOn: done,
      movePerson: done,
      removePerson: done,
      restorePerson: done,
      renamePerson: done,
      spread: done,
      lock: done,
      agreeToEnd: done,
      start: done,
      voteOnMotion: done,
      dissent: done,
      sayInside: () => Promise.resolve(ok(receipt('sample'))),
      passOn: done,
      assignLever: done,
      setRule: done,
      setPace: done,
      leave: done,
      pause: done,
      resume: done,
      extend: done,
      end: done,
      remove: done,
      whatIf: () => Promise.resolve(err({ code: 'not-over' } as const)),
      renewCode: () => Promise.resolve(ok({ rejoin: 'SAMPLESEAT' })),
      setStanding: done,
      markRead: done,
      mute: (other: SeatId, on: boolean) => answer(mute(world, seat, other, on), DONE),
      publishFinding: (report: ReportId) => answer(issueFinding(world, report), receipt(report)),
      publishHeadline: (draft: HeadlineDraft) => answer(issueHeadline(world, draft), receipt('headline')),
      writeNote: (to: PostId, text: string) => {
        said += 1;
        const id = messageId(`sample.${said}`);
        const sent = isRole(to) ? sendNote(world, { id, role: to, seat, from: 'seat', text }) : NO_TARGET;
        return answer(sent, receipt(id));
      },
      say: (message: { readonly to: 'plenary' | SeatId; readonly text: string; readonly pledge: boolean }) => {
        said += 1;
        const id = messageId(`sample.${said}`);
        return answer(say(world, seat, { id, ...message, stock: null }), receipt(id));
      },
    },
  };
}

const PERSON = { controller: 'person', names: ['Sample'], presence: 'here' } as const;
const INFO: TableInfo = {
  code: 'SAMPLE',
  kind: 'solo',
  status: 'playing',
  format: 'standard',
  scenario: DEFAULT_SCENARIO.id,
  scenarioHash: scenarioHash(DEFAULT_SCENARIO),
  seats: { us: PERSON, china: PERSON, un: PERSON, dprk: PERSON },
  observers: 0,
  pace: 'live',
  bots: 'competent',
  lead: null,
  people: [],
  endVote: null,
  isLocked: false,
  rule: null,
  deadline: null,
};
