import type { RequestHandler } from 'express';
import { SCENARIOS } from '@letter/shared/play';
import { API, parseAs } from '@letter/shared/protocol';
import type { Tables } from '../lobby/tables.ts';
import { answer, refuse } from './refuse.ts';

/**
 * Serves the data of a world that a table of this server plays on. Every delegation may know it: no world contains the
 * seed or who was dealt what.
 */
export const findWorld =
  (tables: Tables): RequestHandler<{ hash: string }> =>
  (request, response) => {
    const data = parseAs(API.findWorld.answer, tables.dataOf(request.params.hash));
    if (!data.ok) return refuse(response, { code: 'unknown-scenario', known: Object.keys(SCENARIOS) });
    // The data under a hash never changes, but the protocol version in the answer's header does.
    answer(response.set('Cache-Control', 'no-cache'), 'findWorld', data.value);
  };
