import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { callerOf } from './hop.ts';

/** The address of a caller; behind a proxy the address that the proxy saw, and of what a member passes on the one that it saw. */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, behindProxy: boolean): string {
  const { headers, socket } = request;
  const told = callerOf(request);
  if (told !== null) return told;
  const forwarded = behindProxy ? headers['x-forwarded-for'] : undefined;
  const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  return last !== undefined && isIP(last) !== 0 ? networkOf(last) : networkOf(socket.remoteAddress);
}

/** An address as limits count it: IPv6 by its network, since one machine has as many addresses there as it likes. */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) !== 6 || plain === '::1') return plain;
  const [start = '', end] = plain.split('%')[0]?.split('::') ?? [];
  const groups = start.split(':').filter((group) => group !== '');
  // What `::` stands for is nothing but noughts, and the network is the first four of eight groups.
  const rest = end?.split(':').filter((group) => group !== '') ?? [];
  const gap = end === undefined ? [] : Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  return `${[...groups, ...gap, ...rest].slice(0, 4).join(':').toLowerCase()}::/64`;
}
