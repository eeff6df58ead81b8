import { LocalDriver } from '@colyseus/core';
import type { IRoomCache } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import type { Redis } from 'ioredis';
import { Attempts } from './attempts.ts';

type Operations = Parameters<LocalDriver['update']>[1];

/**
 * The list of rooms that the library keeps. Rooms are made and joined in the process that owns them and nowhere else, so each process
 * asks its own list, and writes it through to the one in Redis by the library's own driver: for whoever looks after the servers, and
 * so that a Redis that is away fails neither a join nor the end of a room. When it is back, everything is written again.
 */
export class SteadyDriver extends LocalDriver {
  readonly #redis: RedisDriver;
  readonly #attempts = new Attempts();

  constructor(redis: Redis) {
    super();
    this.#redis = new RedisDriver(redis);
    redis.on('ready', () => {
      if (this.#attempts.takeMissed()) for (const room of this.rooms) this.#write(room);
    });
  }

  override async insert(room: IRoomCache): Promise<boolean> {
    const isNew = await super.insert(room);
    if (isNew) this.#write(room);
    return isNew;
  }

  override update(room: IRoomCache, operations: Operations): boolean {
    const isDone = super.update(room, operations);
    this.#write(room);
    return isDone;
  }

  override persist(room: IRoomCache, create = false): boolean {
    const isDone = super.persist(room, create);
    this.#write(room);
    return isDone;
  }

  override remove(id: string): boolean {
    const room = this.rooms.find(({ roomId }) => roomId === id);
    const isDone = super.remove(id);
    if (room !== undefined) void this.#attempts.make(() => this.#forget(room), undefined);
    return isDone;
  }

  override async cleanup(processId: string): Promise<void> {
    await super.cleanup(processId);
    await this.#attempts.make(() => this.#redis.cleanup(processId), undefined);
  }

  #write(room: IRoomCache): void {
    void this.#attempts.make(() => this.#redis.persist(room), false);
  }

  /** The same code may be another process's room by now. */
  async #forget({ roomId, processId }: IRoomCache): Promise<void> {
    const listed = await this.#redis.findOne({ roomId });
    if (listed?.processId === processId) await this.#redis.remove(roomId);
  }
}
