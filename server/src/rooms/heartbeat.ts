import { z } from 'zod';

// A cable that was pulled says nothing, so silence is asked about. Away must show within 15 s: a beat every 7 s, and the
// second one unanswered ends the connection. Each connection beats in its own phase: all at once would stall the process.
const BEAT_MS = 7_000;

interface Socket {
  ping(): void;
  terminate(): void;
  on(event: 'pong', listener: () => void): unknown;
  once(event: 'close', listener: () => void): unknown;
}

const SOCKET = z.custom<Socket>(
  (value) => typeof value === 'object' && value !== null && 'ping' in value && 'terminate' in value,
);

/** Watch one connection until it closes. */
export function watchHeartbeat(transport: unknown): void {
  const socket = SOCKET.parse(transport);
  let unanswered = false;
  let beat: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    beat = setInterval(() => {
      if (unanswered) return socket.terminate();
      unanswered = true;
      socket.ping();
    }, BEAT_MS);
  }, Math.random() * BEAT_MS);
  socket.on('pong', () => {
    unanswered = false;
  });
  socket.once('close', () => {
    clearTimeout(first);
    clearInterval(beat);
  });
}
