import { err, ok, SEATS } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { isMaker } from '../power.ts';
import { keepRecord } from '../record/keep-record.ts';
import type { SavedTable } from '../ports.ts';
import { publish } from '../snapshot.ts';
import { hasSeenAny, noteSeen } from '../witnesses.ts';

/** Why the record of a game is not handed out. */
export interface TakeOutRefusal {
  readonly code: 'not-at-table' | 'not-started' | 'still-secret' | 'store-unavailable';
}

/** The record of a game with the data of its world, as the record's hash names it. */
export interface TakenOut {
  readonly saved: SavedTable;
  readonly data: unknown;
  /** Whether they may read what delegations wrote to each other: they sat here, or were given it during the game. */
  readonly isPrivate: boolean;
}

/**
 * Hand the whole record to a person at the table. While the game runs it holds everybody's secrets: only its maker, without
 * a seat, gets it then, may not sit down after that, and everybody is told. Once it is over, those who only watched get it
 * without private messages.
 */
export async function takeOut(core: Core, tokenHash: string): Promise<Result<TakenOut, TakeOutRefusal>> {
  const person = [...core.people.values()].find((one) => one.tokenHash === tokenHash);
  if (person === undefined) return err({ code: 'not-at-table' });
  if (core.world === null) return err({ code: 'not-started' });
  if (core.isRecordHeld) return err({ code: 'still-secret' });
  if (core.status !== 'over') {
    if (!isMaker(core, person) || person.seat !== null) return err({ code: 'still-secret' });
  }
  const { log, reporter } = core.ports;
  const data = await log.scenario(core.settings.scenarioHash);
  const read = await log.read(core.settings.meta.id);
  if (!data.ok || data.value === null || !read.ok || read.value === null) {
    const failed = [data, read].find(({ ok: isRead }) => !isRead);
    reporter.fault('take-out', failed === undefined || failed.ok ? 'the record is gone' : failed.error);
    return err({ code: 'store-unavailable' });
  }
  // Only who is really given the secrets loses the right to a seat, and that is on record before they are.
  if (core.status !== 'over') {
    const takeBack = noteSeen(core, tokenHash, SEATS);
    if (!(await keepRecord(core))) {
      takeBack();
      return err({ code: 'store-unavailable' });
    }
    // Whoever plays on should know who knows everything.
    publish(core);
  }
  return ok({ saved: read.value, data: data.value, isPrivate: person.seat !== null || hasSeenAny(core, tokenHash) });
}
