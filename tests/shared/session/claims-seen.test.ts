import { describe, expect, it } from 'vitest';
import { claimsSeen, CLAIMS_SEEN, type ClaimFacts, type ClaimSeen } from '../../../shared/src/session/claims-seen.ts';
import { CLAIMS } from '../../../shared/src/experiments/claims/claims.ts';
import { claimFacts } from '../../../shared/src/truth/session/claim-facts.ts';
import { bySender } from '../../../shared/src/terms/records.ts';
import type { TableNow } from '../../../shared/src/truth/session/audience.ts';
import { stepOver } from '../../../shared/src/truth/session/shown-step.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { evenEfforts, playedWorld } from '../../support/world-builder.ts';

const facts = (table: number, rest: Partial<ClaimFacts> = {}): ClaimFacts => ({
  table,
  ending: 'stalemate',
  letter: 2,
  effort: 1,
  said: bySender(() => 2),
  did: bySender(() => 1),
  paid: { citizens: -4, circle: -1, programme: 0 },
  programme: { start: 40, end: 55, reference: 60 },
  output: { start: 100, end: 95, reference: 103 },
  afterNew: { count: 2, of: 3 },
  other: { count: 1, of: 5 },
  shifted: -2,
  hasCommonList: false,
  leak: 60,
  eliteEffort: 1,
  loyalty: 70,
  ...rest,
});
const seenOf = (id: string, tables: readonly ClaimFacts[]): ClaimSeen['seen'] | undefined =>
  claimsSeen(tables).find((one) => one.id === id)?.seen;

describe('the claims beside what a class saw', () => {
  it('are claims that there are, once each, and nothing before a round was played', () => {
    const ids = CLAIMS.map(({ id }) => id);
    expect(CLAIMS_SEEN.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(CLAIMS_SEEN).size).toBe(CLAIMS_SEEN.length);
    expect(claimsSeen([])).toEqual([]);
  });

  it.each<[string, Partial<ClaimFacts>]>([
    ['C1', { output: { start: 100, end: 102.5, reference: 103 } }],
    ['C2', { programme: { start: 40, end: 39, reference: 60 } }],
    ['C4', { paid: { citizens: -1, circle: -4, programme: 0 } }],
    ['C8', { shifted: 0 }],
    ['C21', { paid: { citizens: -4, circle: -1, programme: -6 } }],
    ['C25', { hasCommonList: true }],
    ['C26', { programme: { start: 40, end: 60, reference: 60 } }],
    ['C27', { ending: 'settlement' }],
    ['C31', { ending: 'collapse' }],
  ])('%s is counted with the number of games', (id, otherwise) => {
    const share = { count: 2, of: 3 };
    expect(seenOf(id, [facts(1), facts(2), facts(3, otherwise)])).toEqual({ kind: 'share', share });
  });

  it('a game that cannot tell who paid is not counted there', () => {
    expect(seenOf('C4', [facts(1), facts(2, { paid: null })])).toEqual({ kind: 'share', share: { count: 1, of: 1 } });
  });

  it('counts senders that did less than they said, and tests after new letters', () => {
    const honest = facts(2, { said: bySender(() => 1) });
    expect(seenOf('C35', [facts(1), honest])).toEqual({ kind: 'share', share: { count: 3, of: 6 } });
    expect(seenOf('C3', [facts(1), facts(2)])).toEqual({
      kind: 'shares',
      one: { count: 4, of: 6 },
      other: { count: 2, of: 10 },
    });
  });

  it('sets halves of the class beside each other, and only where each has two tables', () => {
    const tables = [1, 2, 3, 4, 5].map((n) => facts(n, { effort: n / 2, leak: 100 - 10 * n }));
    expect(seenOf('C34', tables)).toEqual({
      kind: 'groups',
      one: { figure: 55, tables: 2 },
      other: { figure: 85, tables: 2 },
    });
    expect(seenOf('C34', tables.slice(0, 2))).toEqual({ kind: 'too-few', tables: 1, needed: 2 });
    // All letters alike leave nothing to set beside each other.
    expect(seenOf('C33', tables)).toEqual({ kind: 'too-few', tables: 0, needed: 2 });
  });
});

describe('the last step of the debrief', () => {
  it('has them of the games that are over, and no other step has', () => {
    const world = playedWorld({ rounds: 2 });
    const table = (number: number, now: World): TableNow => ({
      number,
      status: 'over',
      world: now,
      public: null,
      bots: [],
      deadline: null,
      isPaused: false,
      isWaiting: false,
      acts: new Map(),
    });
    const tables = [table(1, { ...world, ending: 'stalemate' }), table(2, { ...world, ending: null })];
    const { claims } = stepOver('so-what', { tables }, { table: null, question: 0 });
    expect(claims?.find(({ id }) => id === 'C25')?.seen).toEqual({ kind: 'share', share: { count: 1, of: 1 } });
    expect(stepOver('what-if', { tables }, { table: null, question: 0 }).claims).toBeUndefined();
  });
});

describe('what one game says to them', () => {
  it('is read from its true record', () => {
    const world = playedWorld({
      rounds: 3,
      letter: { elite: 4 },
      efforts: evenEfforts(2),
      spending: { burden: 2 },
      inputsIn: { 2: { test: 'missile' } },
    });
    const found = claimFacts(world, 5);
    expect(found).toMatchObject({ table: 5, eliteEffort: 2, hasCommonList: false, effort: 2 });
    expect(found?.shifted).toBeLessThan(0);
    expect(found?.leak).toBeCloseTo(
      world.history.reduce((sum, { leakage }) => sum + (100 * leakage) / 3, 0),
      6,
    );
    expect((found?.afterNew.of ?? 0) + (found?.other.of ?? 0)).toBe(3);
    expect(claimFacts({ ...world, history: [] }, 5)).toBeNull();
  });
});
