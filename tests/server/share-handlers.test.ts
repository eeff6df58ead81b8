import { Room } from '@colyseus/core';
import { sharedHandlers } from '@letter/server/rooms/share-handlers';
import { expect, test, vi } from 'vitest';

test('all rooms of this release of the library have the same handlers, and each its own where they are kept in another way', () => {
  const handlers = { order: () => 1, '*': () => undefined };
  const answerBy = sharedHandlers(handlers);
  const add = vi.fn();
  const events = [new Room(), new Room()].map((room) => {
    answerBy(room, add);
    return (Reflect.get(room, 'onMessageEvents') as { readonly events: Readonly<Record<string, unknown>> }).events;
  });
  expect(add).not.toHaveBeenCalled();
  expect(events[0]).toBe(events[1]);
  expect(events[0]).toEqual({ order: [handlers.order], '*': [handlers['*']] });
  // Names come from outside.
  expect(events[0]?.['constructor']).toBeUndefined();
  expect(events[0]?.['__proto__']).toBeUndefined();

  answerBy({ handlers: {} }, add);
  expect(add.mock.calls).toEqual(Object.entries(handlers));
});
