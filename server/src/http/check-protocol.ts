import type { RequestHandler } from 'express';
import { PROTOCOL_HEADER, PROTOCOL_VERSION, protocolFault } from '@letter/shared/protocol';
import { refuse } from './refuse.ts';

/** Adds the server's protocol version to each answer, and refuses a page that names another one. */
export const checkProtocol: RequestHandler = (request, response, next) => {
  response.set(PROTOCOL_HEADER, String(PROTOCOL_VERSION));
  const named = request.get(PROTOCOL_HEADER);
  if (named === undefined) return next();
  const page = Number(named);
  if (!Number.isInteger(page)) return refuse(response, { code: 'malformed', path: PROTOCOL_HEADER });
  const fault = protocolFault({ page, server: PROTOCOL_VERSION });
  if (fault === null) return next();
  refuse(response, { code: fault });
};
