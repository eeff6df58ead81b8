import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A TCP connection that speaks whatever a test wants. */
export interface RawSocket {
  readonly socket: Socket;
  /** Everything the server said before it closed. */
  readonly said: Promise<string>;
  /** Resolves once the connection is closed, whoever closed it. */
  readonly closed: Promise<void>;
  send(text: string): void;
  /** Breaks the line: the other side gets a reset instead of an end. */
  reset(): void;
}

/** Connects to a server of this machine. */
export async function rawSocket(port: number): Promise<RawSocket> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return {
    socket,
    closed,
    said: closed.then(() => heard),
    send: (text) => void socket.write(text),
    reset: () => void socket.resetAndDestroy(),
  };
}

/** The head of a request, from its first line and its headers. */
export const head = (first: string, headers: Readonly<Record<string, string>> = {}): string =>
  `${first}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;

/** The headers of a request to become a WebSocket. */
export const UPGRADE = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
} as const;
