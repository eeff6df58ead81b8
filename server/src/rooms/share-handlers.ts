import { z } from 'zod';

/** What answers a message of a line: what is in it, and how to refuse. */
export type Handler<Line> = (line: Line, raw: unknown, context: ReplyContext) => unknown;

/** The side of the library's reply that refuses. */
export interface ReplyContext {
  reject(reason: unknown): unknown;
}

/** The library's own list of a room's handlers; another release may keep them elsewhere. */
const ROOM = z.object({ onMessageEvents: z.object({ events: z.record(z.string(), z.array(z.unknown())) }) });

/**
 * Makes something that has a room answer messages with handlers that all rooms share. The library wraps each handler of each room
 * into five objects of its own, 18 KB of a table; those here must not throw. Where the library keeps handlers in another way each
 * room gets its own.
 */
export function sharedHandlers<Line>(handlers: Readonly<Record<string, Handler<Line>>>) {
  const lists: Record<string, readonly Handler<Line>[]> = Object.create(null) as Record<string, never>;
  for (const [name, handler] of Object.entries(handlers)) lists[name] = [handler];
  return (room: object, add: (name: string, handler: Handler<Line>) => unknown): void => {
    const events: unknown = Reflect.get(room, 'onMessageEvents');
    if (ROOM.safeParse({ onMessageEvents: events }).success && typeof events === 'object' && events !== null)
      Reflect.set(events, 'events', lists);
    else for (const [name, handler] of Object.entries(handlers)) add(name, handler);
  };
}
