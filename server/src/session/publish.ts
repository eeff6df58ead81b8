import { projectHosts, projectInfo, projectParticipant, projectProjector } from '@letter/shared/authority';
import type { SessionTable, Surroundings, TableNow } from '@letter/shared/authority';
import type { SessionCore } from './core.ts';
import type { SessionSnapshot } from './ports.ts';

/** At most so often: a class that comes in at once is told of in a few frames instead of some hundred for everybody. */
const EVERY_MS = 120;
/** Forty tables in play change many times a second. */
const TABLES_MS = 400;
const JUMP_MS = 1_000;

/** Something changed: people are told at once, or as soon as they may be told again. */
export function touch(core: SessionCore): void {
  if (core.isGone) return;
  core.isDirty = true;
  if (core.cooling !== null) return;
  publishNow(core);
  core.cooling = core.ports.clock.setTimer(EVERY_MS, () => {
    core.cooling = null;
    if (core.isDirty) touch(core);
  });
}

/** A table has changed: whoever leads is told in a moment, together with what happens at the other tables meanwhile. */
export function touchSoon(core: SessionCore): void {
  if (core.isGone) return;
  core.slow ??= core.ports.clock.setTimer(TABLES_MS, () => {
    core.slow = null;
    touch(core);
  });
}

/** Tell people everything that has changed so far. */
export function publishNow(core: SessionCore): void {
  core.isDirty = false;
  core.publisher?.publish(snapshotOf(core));
}

/** What surrounds the record at this moment. */
export function surroundingsOf(core: SessionCore): Surroundings {
  const { state, here, looks } = core;
  return {
    here: new Set(here.keys()),
    tables: state.tables.map((table) => looks.get(table.number) ?? notOpen(table)),
    now: core.ports.clock.steady(),
    skew: skewOf(core),
  };
}

/** What a date is ahead of the steady clock, ms; it stays the same as long as neither jumps, so that no time flickers. */
export function skewOf(core: SessionCore): number {
  const now = core.ports.clock.now() - core.ports.clock.steady();
  if (Math.abs(now - core.skew) > JUMP_MS) core.skew = now;
  return core.skew;
}

/** How a table stands that is not open yet. */
const notOpen = ({ number, clock }: SessionTable): TableNow => ({
  number,
  status: 'waiting',
  world: null,
  public: null,
  bots: [],
  deadline: null,
  isPaused: clock.isPaused,
  isWaiting: false,
  acts: new Map(),
});

function snapshotOf(core: SessionCore): SessionSnapshot {
  const { state } = core;
  const around = surroundingsOf(core);
  return {
    info: projectInfo(state, around),
    hosts: () => {
      const part = projectHosts(state, around);
      return { ...part, cards: core.cards.fit(part.cards, around.now) };
    },
    projector: () => projectProjector(state, around),
    people: peopleOf(core),
  };
}

/** What each participant is told of themselves; the same map as long as nothing of it has changed. */
function peopleOf(core: SessionCore): SessionSnapshot['people'] {
  const { state } = core;
  const skew = skewOf(core);
  if (core.told?.state === state && core.told.skew === skew) return core.told.people;
  const people = new Map(
    state.people.flatMap((one) => (one.isRemoved ? [] : [[one.id, projectParticipant(state, one, skew)] as const])),
  );
  core.told = { state, skew, people };
  return people;
}
