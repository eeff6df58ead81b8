import { RedisPresence } from '@colyseus/redis-presence';
import type { Redis } from 'ioredis';
import { Attempts } from './attempts.ts';

type Heard = (...heard: unknown[]) => void;

/**
 * The library's presence on Redis, for rooms that are always made and joined in the process that owns them: what it tells the
 * others is of use and not needed, so a Redis that is away fails nothing. Subscriptions come back with it.
 */
export class SteadyPresence extends RedisPresence {
  readonly #attempts = new Attempts();

  constructor(redis: Redis) {
    super(redis);
    // Made lazily, like the connection it copies; commands do not wait for it.
    void this.sub.connect().catch(() => undefined);
  }

  override subscribe(topic: string, heard: Heard): Promise<this> {
    return this.#attempts.make(() => super.subscribe(topic, heard), this);
  }
  override unsubscribe(topic: string, heard?: Heard): Promise<this> {
    return this.#attempts.make(() => super.unsubscribe(topic, heard), this);
  }
  override publish(topic: string, data: unknown): Promise<void> {
    return this.#attempts.make(() => super.publish(topic, data), undefined);
  }
  override channels(pattern?: string): Promise<string[]> {
    return this.#attempts.make(() => super.channels(pattern), []);
  }
  override exists(key: string): Promise<boolean> {
    return this.#attempts.make(() => super.exists(key), false);
  }
  override hset(key: string, field: string, value: string): Promise<boolean> {
    return this.#attempts.make(() => super.hset(key, field, value), false);
  }
  override hgetall(key: string): Promise<Record<string, string>> {
    return this.#attempts.make(() => super.hgetall(key), {});
  }
  override hdel(key: string, field: string): Promise<boolean> {
    return this.#attempts.make(() => super.hdel(key, field), false);
  }

  /** Nothing is said goodbye to that may be away. */
  override shutdown(): void {
    this.sub.disconnect();
  }
}
