import type { RequestHandler } from 'express';
import { addressesOf } from '../lib/addresses.ts';
import { answer } from './refuse.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Tells a person at the server's own machine the addresses at which others on the network reach it, so that an
 * invitation from `localhost` leads somewhere. Nobody else learns anything about the machine.
 */
export const hostAddresses: RequestHandler = (request, response) => {
  const { remoteAddress, localPort } = request.socket;
  // Behind a proxy on this machine every caller seems to be local.
  const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  const isHere = remoteAddress !== undefined && LOOPBACK.has(remoteAddress) && localPort !== undefined && !isForwarded;
  const [, ...network] = isHere ? addressesOf(localPort) : [];
  answer(response.set('Cache-Control', 'no-store'), 'findAddresses', { addresses: network });
};
