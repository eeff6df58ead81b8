import { expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import type { SessionEvent } from '../../../shared/src/truth/session/events.ts';
import { foldSession } from '../../../shared/src/truth/session/fold.ts';
import { projectParticipant } from '../../../shared/src/truth/session/project-participant.ts';
import { NO_CLOCK, SETTINGS } from '../../support/session-play.ts';

type New = SessionEvent extends infer E ? (E extends SessionEvent ? Omit<E, 'at'> : never) : never;

const { bellInMs: _, ...lesson } = NO_CLOCK;
const OPENED: New = {
  kind: 'opened',
  id: 'one',
  code: 'K7M4QX',
  seed: shortSeed(7),
  scenarioHash: 'hash',
  settings: SETTINGS,
  lesson: { ...lesson, bell: null },
  host: { id: 'h1', name: 'Host', keyHash: 'key' },
  projectorHash: 'screen',
};
const added = (id: string, tokenHash: string | null): New => ({
  kind: 'person-added',
  by: null,
  person: { id, name: id, realName: '', tokenHash, codeHash: null },
});
const fold = (...events: readonly New[]) =>
  foldSession([OPENED, ...events].map((event, at): SessionEvent => ({ ...event, at })));

test('a device is one person’s, and those they went on from are remembered', () => {
  const came: New = { kind: 'person-came', person: 'p1', tokenHash: 'phone' };
  const { people } = fold(added('p1', 'desk'), added('p2', 'phone'), came);
  expect(people.map(({ id, tokenHash, formerTokens }) => [id, tokenHash, formerTokens])).toEqual([
    ['p1', 'phone', ['desk']],
    ['p2', null, []],
  ]);
});

test('whose table is taken away is in the hall again', () => {
  const moves = [{ person: 'p1', place: { table: 2, post: 'un' as const }, isAdviser: false }];
  const placed: New = { kind: 'placed', by: null, moves };
  const before = fold({ kind: 'tables-set', count: 2 }, added('p1', 'a'), placed);
  expect(before.people[0]?.place).toEqual({ table: 2, post: 'un' });
  const after = fold({ kind: 'tables-set', count: 2 }, added('p1', 'a'), placed, { kind: 'tables-set', count: 1 });
  expect([after.people[0]?.place, after.tables.length]).toEqual([null, 1]);
});

test('a participant is told of their table once all tables run, and not when its code is on record', () => {
  const moves = [{ person: 'p1', place: { table: 1, post: 'un' as const }, isAdviser: false }];
  const opened: readonly New[] = [
    { kind: 'tables-set', count: 1 },
    added('p1', 'a'),
    { kind: 'placed', by: null, moves },
    { kind: 'table-opened', table: 1, id: 't1', code: 'K7M4QX' },
  ];
  const told = (...events: readonly New[]): readonly (string | null)[] => {
    const state = fold(...events);
    return state.people.map((one) => projectParticipant(state, one, 0).table);
  };
  expect(told(...opened)).toEqual([null]);
  expect(told(...opened, { kind: 'started', by: 'h1' })).toEqual(['K7M4QX']);
});

test('a record that does not begin with its opening is none', () => {
  expect(() => foldSession([{ kind: 'started', by: 'h1', at: 1 }])).toThrow('opening');
});
