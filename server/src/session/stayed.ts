import type { Audience, SessionCore } from './core.ts';
import { afterwards } from './queue.ts';
import { record } from './record.ts';

/** Page loads of a moment are no visit. */
const LEAST_MS = 1_000;

/** Somebody's first page is open: from now on they are there. */
export function noteCome({ since, ports }: SessionCore, audience: Audience): void {
  if (audience.kind === 'participant' && !since.has(audience.id)) since.set(audience.id, ports.clock.steady());
}

/** Somebody's last page is closed: how long they were there goes on record. */
export function noteGone(core: SessionCore, audience: Audience): void {
  if (audience.kind !== 'participant' || core.here.has(audience.id)) return;
  const ms = core.ports.clock.steady() - (core.since.get(audience.id) ?? core.ports.clock.steady());
  core.since.delete(audience.id);
  if (ms < LEAST_MS || core.isGone) return;
  afterwards(core, 'stayed', async () => {
    await record(core, [{ kind: 'person-stayed', person: audience.id, ms: Math.round(ms) }]);
  });
}

/** Milliseconds that each participant was there until now: what is on record, and the visit that goes on. */
export function stayedOf({ state, since, ports }: SessionCore): ReadonlyMap<string, number> {
  const now = ports.clock.steady();
  const stayed = new Map(Object.entries(state.stayed));
  for (const [id, from] of since) stayed.set(id, (stayed.get(id) ?? 0) + now - from);
  return stayed;
}
