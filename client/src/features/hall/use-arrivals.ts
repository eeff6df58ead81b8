import type { ParticipantCard } from '@letter/shared/protocol';
import { useState } from 'react';

/** Somebody who came while this page was open. */
export interface Arrival {
  readonly id: string;
  /** The time of day, ms. */
  readonly at: number;
}

const KEPT = 6;

/** The latest who came since the page was opened, newest first. */
export function useArrivals(people: readonly ParticipantCard[]): readonly Arrival[] {
  const here = people.filter(({ presence }) => presence === 'here').map(({ id }) => id);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(here));
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const fresh = here.filter((id) => !seen.has(id));
  if (fresh.length > 0) {
    setSeen(new Set([...seen, ...fresh]));
    setArrivals((known) =>
      [...fresh.map((id) => ({ id, at: performance.timeOrigin + performance.now() })), ...known].slice(0, KEPT),
    );
  }
  return arrivals;
}
