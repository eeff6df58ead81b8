import { Redis } from 'ioredis';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Reporter } from '../table/ports.ts';

/** How long a start tries to reach it. */
const PATIENCE_MS = 3_000;
const LONGEST_RETRY_MS = 1_000;

/**
 * Connects to a Redis; throws a sentence that says what to do if it cannot be reached or lets us not in. Later it may go and come
 * back: meanwhile every command fails at once, so that nobody waits for it and nothing piles up.
 */
export async function openRedis(url: string, reporter: Reporter, patienceMs = PATIENCE_MS): Promise<Redis> {
  let reason = 'it does not answer';
  let isReady = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 1_500,
    // One that takes commands and answers none is as good as gone.
    socketTimeout: 3_000,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(100 * times, LONGEST_RETRY_MS),
    // It moved to another machine, and this one only reads now.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
  });
  // Without a listener each would be printed with its stack.
  redis.on('error', (error: Error) => {
    reason = error.message;
    if (isReady) reporter.refused('redis', `Redis is away: ${error.message}`);
  });
  const reached = Promise.withResolvers<null>();
  redis.once('ready', () => reached.resolve(null));
  // The first try fails this promise; the library goes on trying.
  redis.connect().catch(() => undefined);
  const timer = setTimeout(() => reached.reject(new Error('late')), patienceMs);
  try {
    await reached.promise;
  } catch (error) {
    redis.disconnect();
    throw new SetupFault(
      `The Redis of REDIS_URL cannot be used: ${reason}. Check that it runs at that address and that user and password are right, or remove REDIS_URL for one process alone.`,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
  isReady = true;
  return redis;
}
