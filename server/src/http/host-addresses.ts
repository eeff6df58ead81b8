import type { RequestHandler } from 'express';
import { isOwnAddress, networkAddresses } from '../lib/addresses.ts';
import { answer } from './refuse.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Tells a person at the server's own machine the addresses at which others on the network reach it, so that an
 * invitation from `localhost` leads somewhere, and whether anybody did. Nobody else learns anything about the machine.
 */
export function hostAddresses(): { readonly notice: RequestHandler; readonly tell: RequestHandler } {
  let isReached = false;
  return {
    notice(request, _response, next) {
      isReached ||= !isOwnAddress(request.socket.remoteAddress);
      next();
    },
    tell(request, response) {
      const { remoteAddress, localPort } = request.socket;
      // Behind a proxy on this machine every caller seems to be local.
      const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
      const isHere =
        remoteAddress !== undefined &&
        LOOPBACK.has(remoteAddress) &&
        localPort !== undefined &&
        !isForwarded &&
        isFromHere(request.headers.referer);
      answer(response.set('Cache-Control', 'no-store'), 'findAddresses', {
        addresses: isHere ? networkAddresses(localPort) : [],
        isReached: isHere && isReached,
      });
    },
  };
}

// A proxy that says nothing of its callers passes on at least which page asked.
const isFromHere = (referer: string | undefined): boolean =>
  referer === undefined ||
  (URL.canParse(referer) && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(new URL(referer).hostname));
