import { connect } from 'node:net';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Member } from '../cluster/ports.ts';
import { hopHeaders, isOfHop } from './hop.ts';
import type { MemberWatch } from './member-watch.ts';
import { placeOf } from './relay.ts';
import { turnUpgradeAway } from './turn-away.ts';

const CONNECT_MS = 2_000;
/** Whoever has the table pings every few seconds, so that one of the two ends is gone if nothing moves for so long. */
const IDLE_MS = 30_000;

/**
 * Joins a connection that came to the wrong process to the one that expects it: what either side says goes to the other, as fast as
 * that takes it, until one of them ends.
 */
export function relayLine(request: IncomingMessage, near: Socket, first: Buffer, to: Member, hop: Hop): void {
  const far = connect(placeOf(to));
  const watched = hop.watch.whenGone(to, () => far.destroy());
  const late = setTimeout(() => far.destroy(), CONNECT_MS);
  let isJoined = false;
  far.once('connect', () => {
    clearTimeout(late);
    isJoined = true;
    far.setNoDelay(true);
    far.write(headOf(request, hop));
    if (first.length > 0) far.write(first);
    near.pipe(far);
    far.pipe(near);
    for (const end of [near, far]) end.setTimeout(IDLE_MS, () => end.destroy());
  });
  far.on('error', () => undefined);
  far.once('close', () => {
    clearTimeout(late);
    watched();
    if (isJoined) near.destroy();
    else turnUpgradeAway(near, { status: 404, error: { code: 'unknown-code' } });
  });
  near.once('close', () => far.destroy());
}

/** What a member shows of itself and of whoever called, and by whom it learns that the other one is gone. */
export interface Hop {
  readonly watch: MemberWatch;
  readonly secret: string;
  readonly caller: string;
}

function headOf(
  { method, url, rawHeaders }: IncomingMessage,
  { secret, caller }: Pick<Hop, 'secret' | 'caller'>,
): string {
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 1 || isOfHop(name) ? [] : [`${name}: ${rawHeaders[index + 1] ?? ''}`],
  );
  const hop = Object.entries(hopHeaders(secret, caller)).map(([name, value]) => `${name}: ${value}`);
  return `${[`${method ?? 'GET'} ${url ?? '/'} HTTP/1.1`, ...lines, ...hop].join('\r\n')}\r\n\r\n`;
}
