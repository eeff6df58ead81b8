import { Around, BEARS } from '@letter/server/table/around';
import { openCore } from '@letter/server/table/core';
import type { Core, Person } from '@letter/server/table/core';
import { memoryLog } from '@letter/server/log/memory-log';
import { expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { tablePorts, tableSettings } from '../support/table-setup.ts';

const personOf = (id: string): Person => ({
  id,
  tokenHash: `hash-${id}`,
  formerTokens: [],
  rejoinHash: null,
  name: id,
  seat: null,
  role: null,
  standing: null,
  marks: { read: {}, unmuted: {} },
  isAdviser: false,
  isHere: true,
  away: 0,
  asks: null,
  handedOn: null,
  hasLeft: false,
  answers: new Map(),
});

/** A table with somebody at it and somebody who was removed. */
function coreWithPeople(): Core {
  const clock = fakeClock();
  const core = openCore(tableSettings('friends', clock), tablePorts({ log: memoryLog(), clock }, []));
  core.people.set('1', personOf('1'));
  core.removed = [personOf('2')];
  return core;
}

/** Whether something that was done to a table is noticed, once. */
function isNoticed(core: Core, change: () => void): boolean {
  const around = new Around();
  const before = around.versionOf(core);
  expect(around.versionOf(core)).toBe(before);
  change();
  const after = around.versionOf(core);
  expect(around.versionOf(core)).toBe(after);
  return after !== before;
}

const names = Object.entries(BEARS).flatMap(([name, how]) => (how === 'as-it-is' ? [name] : []));

test.each(names)('that another %s is what is around a game is noticed', (name) => {
  const core = coreWithPeople();
  expect(isNoticed(core, () => Reflect.set(core, name, {}))).toBe(true);
});

test.each(Object.keys(personOf('1')))('that another %s is what a person has is noticed', (name) => {
  const core = coreWithPeople();
  for (const person of [...core.people.values(), ...core.removed])
    expect(isNoticed(core, () => Reflect.set(person, name, {}))).toBe(true);
});

test('that people come, go from one list to the next or are others with the same fields is noticed', () => {
  const core = coreWithPeople();
  expect(isNoticed(core, () => core.people.set('3', personOf('3')))).toBe(true);
  expect(isNoticed(core, () => core.people.set('3', personOf('3')))).toBe(true);
  const [removed] = core.removed;
  if (removed === undefined) throw new Error('somebody was removed');
  expect(
    isNoticed(core, () => {
      core.people.set(removed.id, removed);
      core.removed = [];
    }),
  ).toBe(true);
  expect(isNoticed(core, () => core.people.delete('1'))).toBe(true);
});
