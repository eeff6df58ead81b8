import { expect } from 'vitest';
import { findStale } from '../../../server/src/table/requests/in-play.ts';
import { quiet } from '../../support/play.ts';
import type { Case } from './case.ts';

const judged = (round: number, phase: 'negotiation' | 'orders') => findStale(quiet(2, 'orders'), { round, phase });

/** checked at the table before the rules: an order for another round or phase than the current one. */
export const stalePhase: readonly Case[] = [
  {
    clause: 'R-1.3',
    says: 'an order that names the open round and phase is judged by the rules',
    verdict: 'accepted',
    run: () => expect(judged(2, 'orders')).toBeNull(),
  },
  ...(
    [
      [1, 'orders'],
      [2, 'negotiation'],
      [3, 'orders'],
    ] as const
  ).map(([round, phase]): Case => ({
    clause: 'R-1.3',
    says: `an order for round ${round}, ${phase}, is stale in the orders phase of round 2`,
    verdict: 'refused',
    run: () =>
      expect(judged(round, phase)).toEqual({ ok: false, error: { code: 'stale-phase', round: 2, phase: 'orders' } }),
  })),
];
