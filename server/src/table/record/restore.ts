import { coversOf } from '@letter/shared/authority';
import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import { NOTHING_READ } from '@letter/shared/protocol';
import { FRESH_ROUND } from '../absence/this-round.ts';
import { grow } from './grow.ts';
import { remember } from '../requests/given-answers.ts';
import { openCore } from '../core.ts';
import type { Core, Person, TablePorts, TableSettings } from '../core.ts';
import type { DelegationState } from '../delegation/saved.ts';
import { lengthening, MOST_LENGTHENED, phaseLength } from '../deadline.ts';
import { countMinutes, minutesSince } from '../gone.ts';
import { armPhase } from '../phases.ts';
import { isCorrespondence } from '../people.ts';
import { recordOf } from './keep-record.ts';
import type { Hold, SavedPerson, SavedTable, TableRecord } from '../ports.ts';
import { noteSeated, noteSeen } from '../witnesses.ts';

// A phase that would close the moment people are back is given this long, so that nobody returns to a closed door.
const LEAST_LEFT_MS = 15_000;
// Pages look for their server all this time, with their people before them.
const MOMENT_MS = 15 * 60_000;

/**
 * Rebuild a table from its record. Nobody is connected yet, so a running game waits, with what was left of its phase when
 * the process last lived: an outage costs no one time. Throws if the record cannot be folded.
 */
export function restoreCore(settings: TableSettings, ports: TablePorts, saved: SavedTable, lastAlive: number): Core {
  const { record, events } = saved;
  const core = openCore(settings, ports);
  core.status = record.status;
  // Of older records it is not known who made the table: whoever led it counts as its maker.
  const kept = record.maker === undefined ? record.host : record.maker;
  core.maker = record.meta.kind === 'public' ? null : kept;
  core.makerToken = record.makerToken ?? null;
  core.host = record.meta.kind === 'public' ? null : record.host;
  core.nextPerson = record.nextPerson;
  core.pace = record.pace ?? 'live';
  for (const seat of record.covered) core.covered.add(seat);
  for (const person of record.people) core.people.set(person.id, toPerson(person));
  core.removed = (record.removed ?? []).map(toPerson);
  core.isLocked = record.isLocked ?? false;
  core.agreed = record.agreed ?? [];
  core.rule = record.rule ?? null;
  for (const [seat, state] of entriesOf(record.delegations)) core.delegations.states.set(seat, state);
  for (const { id } of record.people) core.delegations.awaySince.set(id, ports.clock.steady());
  for (const { tokenHash, seats } of record.witnesses ?? []) noteSeen(core, tokenHash, seats);
  for (const { tokenHash, hasSeenAll } of record.people) if (hasSeenAll === true) noteSeen(core, tokenHash, SEATS);
  for (const answer of saved.answers) remember(core, answer);
  core.sequence = (saved.saved?.sequence ?? 0) + events.length;
  const begun = saved.saved === null ? null : { ...saved.saved.world, scenario: settings.scenario };
  // A world is saved as a round opens, so that what follows is all there is to know of that round.
  Object.assign(core, grow(settings.scenario, { world: begun, thisRound: FRESH_ROUND }, events));
  // A covered seat stays covered until somebody in the delegation is back, whichever of the two was written last.
  for (const { seat, until } of core.world === null ? [] : coversOf(core.world))
    if (until === null) core.covered.add(seat);
  // The game may have begun or ended in the write before the last record.
  if (core.world !== null && core.status === 'waiting') core.status = 'playing';
  if (core.world !== null && core.world.ending !== null) core.status = 'over';
  noteSeated(core);
  const left = core.status === 'playing' ? leftOf(core, saved, lastAlive) : null;
  core.lastPlayed = record.lastPlayed ?? null;
  core.hold = core.status === 'playing' ? holdOf(core, record) : null;
  if (!isCorrespondence(core) || core.hold !== null) core.paused = left;
  // Whoever was away when the table was laid aside has been away ever since.
  countMinutes(core, minutesSince(record.asideAt ?? null, lastAlive));
  core.kept = record.asideAt === undefined ? JSON.stringify(recordOf(core)) : '';
  // By correspondence the clock runs on with nobody there, later by as long as the outage was.
  if (isCorrespondence(core)) armPhase(core, left);
  return core;
}

// Fields that older records lack have the value they had before the field existed.
const toPerson = (saved: SavedPerson): Person => ({
  marks: NOTHING_READ,
  id: saved.id,
  tokenHash: saved.tokenHash,
  formerTokens: saved.formerTokens ?? [],
  rejoinHash: saved.rejoinHash ?? null,
  name: saved.name,
  seat: saved.seat,
  role: saved.role ?? null,
  standing: saved.standing ?? null,
  hasLeft: saved.hasLeft ?? false,
  away: saved.away ?? 0,
  handedOn: saved.handedOn ?? null,
  isAdviser: saved.isAdviser ?? false,
  asks: null,
  isHere: false,
  answers: new Map(),
});

const entriesOf = (kept: TableRecord['delegations'] = {}): readonly (readonly [SeatId, DelegationState])[] =>
  SEATS.flatMap((seat) => {
    const state = kept[seat];
    return state === undefined ? [] : [[seat, state]];
  });

/** A game rests if it was laid aside, or if the server was away for longer than people wait at their screens. */
function holdOf(core: Core, { hold = null, lastPlayed = null }: TableRecord): Hold | null {
  if (hold !== null || isCorrespondence(core)) return hold;
  const isLongAgo = lastPlayed !== null && Math.abs(core.ports.clock.now() - lastPlayed) > MOMENT_MS;
  return isLongAgo && core.settings.meta.kind !== 'solo' ? { kind: 'rest' } : null;
}

/** Milliseconds that were left of the open phase; all of it when the record stands at another one. */
function leftOf(core: Core, { record }: SavedTable, lastAlive: number): number {
  if (record.paused !== null) return record.paused;
  const { world } = core;
  const { clock } = record;
  if (clock === null || world === null || clock.round !== world.round || clock.phase !== world.phase) {
    return phaseLength(core) ?? 0;
  }
  // A file may come from another machine, whose clock says nothing here.
  const most = (phaseLength(core) ?? 0) + MOST_LENGTHENED * lengthening(core);
  return Math.min(most, Math.max(LEAST_LEFT_MS, clock.deadline - lastAlive));
}
