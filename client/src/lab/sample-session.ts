import {
  fold,
  foldSession,
  projectInfo,
  projectProjector,
  projectPublic,
  runBaseline,
  shortSeed,
  evolveSession,
} from '@letter/shared/authority';
import type { GameEvent, SessionEvent, Surroundings, TableNow } from '@letter/shared/authority';
import { playBotGame } from '@letter/shared/lab';
import { DEFAULT_SCENARIO, SEATS, err, scenarioHash } from '@letter/shared/play';
import type { Phase, SeatId } from '@letter/shared/play';
import { DEFAULT_SETTINGS } from '@letter/shared/session';
import type { DebriefStep, Scene } from '@letter/shared/session';
import type { ProjectorView } from '@letter/shared/protocol';

const LESSON = { bell: 40 * 60_000, debriefMinutes: 12, hasClock: true, stretch: 1 };

/** What a sample of a session is of. */
export interface SampleWish {
  readonly scene: Scene['scene'];
  readonly step: DebriefStep | null;
  readonly tables: number;
  /** The table that is shown; `null` for all. */
  readonly table: number | null;
  readonly round: number;
  readonly phase: Phase;
}

/** A projector's view of a session of bots, for developers of the client; it holds whole Worlds, so it is never part of a page for people. */
export function openSampleSession(wish: SampleWish): ProjectorView {
  const isOver = wish.scene === 'debrief';
  const tables = Array.from({ length: wish.tables }, (_, at): TableNow => tableAt(at + 1, isOver ? null : wish));
  const around: Surroundings = { here: new Set(), tables, now: 0, skew: 0 };
  const pinned: Scene = { scene: wish.scene, table: wish.table };
  const state = eventsOf(wish, isOver).reduce(evolveSession, { ...opened(), pinned });
  return { info: projectInfo(state, around), projector: projectProjector(state, around) };
}

/** Games differ by how freely their bots choose, over one seed and one deck of shocks. */
function tableAt(number: number, until: SampleWish | null): TableNow {
  const heat = (seat: SeatId): number => ((number * 7 + SEATS.indexOf(seat) * 3) % 5) * 1.2;
  const temperature = { us: heat('us'), china: heat('china'), un: heat('un'), dprk: heat('dprk') };
  const game = playBotGame({ scenario: DEFAULT_SCENARIO, seed: 7, format: 'standard', fixedRounds: 8, temperature });
  const world = until === null ? game.world : fold(DEFAULT_SCENARIO, upTo(game.log, until));
  return {
    number,
    status: world.ending === null ? 'playing' : 'over',
    world,
    public: projectPublic(world, () => runBaseline(world.scenario, world.seed, world.history.length)),
    bots: number % 3 === 0 ? ['dprk'] : [],
    deadline: null,
    isPaused: false,
    isWaiting: false,
    acts: new Map(),
  };
}

/** The log up to the end of a phase of a round. */
function upTo(log: readonly GameEvent[], { round, phase }: SampleWish): readonly GameEvent[] {
  const from = log.findIndex((one) => one.kind === 'phase-opened' && one.round === round && one.phase === phase);
  if (from === -1) return log;
  const next = log.findIndex((one, at) => at > from && one.kind === 'phase-opened');
  // The roll is called just before the orders open, and belongs to what comes after.
  const end = log.slice(0, next).findLastIndex(({ kind }) => kind !== 'roll-called' && kind !== 'round-adjudicated');
  return phase === 'orders' ? log.slice(0, from + 1) : log.slice(0, Math.max(from, Math.min(end, next - 1)) + 1);
}

const opened = () =>
  foldSession([
    {
      at: 0,
      kind: 'opened',
      id: 'sample',
      code: 'K7M4QX',
      seed: shortSeed(7),
      scenarioHash: scenarioHash(DEFAULT_SCENARIO),
      settings: { ...DEFAULT_SETTINGS, name: 'International Relations 214, Thursday' },
      lesson: LESSON,
      host: { id: 'host', name: 'Host', keyHash: 'none' },
      projectorHash: 'none',
    },
  ]);

function eventsOf({ tables, step, scene, round }: SampleWish, isOver: boolean): readonly SessionEvent[] {
  const people = Array.from({ length: tables * 3 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}`, at }));
  return [
    { at: 1, kind: 'tables-set', count: tables },
    ...people.map(({ id, name, at }): SessionEvent => ({
      at: 2,
      kind: 'person-added',
      by: null,
      person: { id, name, realName: '', tokenHash: at % 4 === 3 ? null : `hash ${id}`, codeHash: null },
    })),
    {
      at: 3,
      kind: 'placed',
      by: null,
      moves: people.map(({ id, at }) => ({
        person: id,
        place: { table: (at % tables) + 1, post: SEATS[(at + Math.floor(at / tables)) % 4] ?? 'us' },
        isAdviser: false,
      })),
    },
    ...(scene === 'join' ? [] : [{ at: 4, kind: 'started', by: 'host' } as const]),
    ...(scene === 'join'
      ? []
      : [{ at: 5, kind: 'window-set', round, rounds: 8, opened: 0, ends: 6 * 60_000, skew: 0 } as const]),
    ...(isOver ? [{ at: 6, kind: 'debrief-opened', by: 'host' } as const] : []),
    ...(step === null ? [] : [{ at: 7, kind: 'step-revealed', by: 'host', step } as const]),
  ];
}

/** A desk over a view that does not change. */
export const sampleDesk = (view: ProjectorView) => ({
  subscribe: () => () => undefined,
  getView: () => view,
  ask: () => Promise.resolve(err({ code: 'not-connected' as const })),
  now: () => performance.now(),
});
