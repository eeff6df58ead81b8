import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Done, Refusal, StandingOrders } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { keepChange } from '../record/keep-record.ts';
import { publish } from '../snapshot.ts';

/** Keep what a delegate wants done while away; `null` takes it back. */
export async function setStanding(
  core: Core,
  person: Person,
  orders: StandingOrders | null,
): Promise<Result<Done, Refusal>> {
  if (person.seat === null) return err({ code: 'no-seat' });
  if (core.status === 'over') return err({ code: 'game-over' });
  const kept = await keepChange(core, person, 'standing', orders);
  if (!kept.ok) return kept;
  publish(core);
  return ok({ done: true });
}
