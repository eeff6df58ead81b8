import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ORDER_KINDS } from '../../../shared/src/orders/kinds.ts';
import { SEATS, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { CASES } from './cases.ts';

// The catalogue of the rules: every clause of docs/rulebook.md with what it accepts, refuses and causes.

const RULEBOOK = readFileSync(new URL('../../../docs/rulebook.md', import.meta.url), 'utf8');
const CLAUSES = [...new Set([...RULEBOOK.matchAll(/\*\*(R-\d+\.\d+)/g)].map(([, clause]) => clause ?? ''))];

/** Clauses that cannot be violated, and why. */
const NOTHING_TO_REFUSE: Readonly<Record<string, string>> = {
  'R-1.8': 'absence is no order',
  'R-1.10': 'who decides is no order: what somebody may not decide waits for who may',
  'R-2.8': 'what bites is computed',
  'R-2.10': 'banks are no player',
  'R-3.4': 'the leaning of the thirteen is computed',
  'R-3.16': 'the vote of a member without a seat is computed',
  'R-3.7': 'credibility is lost, no text is refused',
  'R-5.1': 'what a seat measures is computed',
  'R-5.2': 'a secret is not asked for: it is not sent',
  'R-5.3': 'causes are told, not asked for',
  'R-6.2': 'aims are judged, not ordered',
  'R-6.3': 'scores are computed',
  'R-6.4': 'how scores are built',
  'R-6.5': 'a private aim is drawn and judged, not ordered',
};

describe('the rulebook and its catalogue', () => {
  test('every clause has a case that accepts or shows it', () => {
    const covered = new Set(CASES.filter(({ verdict }) => verdict !== 'refused').map(({ clause }) => clause));
    expect(CLAUSES.filter((clause) => !covered.has(clause))).toEqual([]);
    expect(CLAUSES.length).toBeGreaterThan(60);
  });

  test('every clause has a refused case, unless there is nothing to refuse', () => {
    const covered = new Set(CASES.filter(({ verdict }) => verdict === 'refused').map(({ clause }) => clause));
    const missing = CLAUSES.filter((clause) => !covered.has(clause));
    expect(missing.toSorted()).toEqual(Object.keys(NOTHING_TO_REFUSE).toSorted());
  });

  test('every case has an existing clause', () => {
    expect(
      CASES.filter(({ clause }) => !CLAUSES.includes(clause)).map(({ clause, says }) => `${clause} ${says}`),
    ).toEqual([]);
  });

  test('every lever has an existing clause', () => {
    for (const { kind, clause } of Object.values(ORDER_KINDS)) expect(CLAUSES, kind).toContain(clause);
  });

  test('every lever of chapter 4 has the seats and the opening round of the rulebook', () => {
    const rows = [...RULEBOOK.matchAll(/^\| \*\*(R-4\.\d+)\*\* \|[^|]*\| ([^|]+) \|[^|]*\| (\d) \|$/gm)];
    const levers = Object.values(ORDER_KINDS).filter(({ clause }) => clause.startsWith('R-4.'));
    expect(rows.map(([, clause = '']) => clause).toSorted()).toEqual(levers.map(({ clause }) => clause).toSorted());
    for (const [, clause, who = '', opens] of rows) {
      const kind = Object.values(ORDER_KINDS).find((one) => one.clause === clause);
      if (kind === undefined) throw new Error(`no lever has clause ${clause}`);
      expect(kind.seats, `${clause} ${kind.kind}`).toEqual(seatsOf(who));
      expect(january2016.opens[kind.kind], `${clause} ${kind.kind}`).toBe(Number(opens));
    }
  });
});

describe.each(CLAUSES)('%s', (clause) => {
  test.each(CASES.filter((one) => one.clause === clause))('$verdict: $says', ({ run }) => run());
});

const WORDS: Readonly<Record<string, readonly SeatId[]>> = {
  all: SEATS,
  senders: ['us', 'china', 'un'],
  US: ['us'],
  China: ['china'],
  UN: ['un'],
  Pyongyang: ['dprk'],
};

function seatsOf(who: string): readonly SeatId[] {
  return who.split(', ').flatMap((word) => {
    const seats = WORDS[word];
    if (seats === undefined) throw new Error(`the rulebook names nobody with "${word}"`);
    return seats;
  });
}
