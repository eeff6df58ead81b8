import type { RequestHandler } from 'express';
import { SCENARIOS } from '@letter/shared/play';
import { API, parseAs } from '@letter/shared/protocol';
import type { Tables } from '../lobby/tables.ts';
import { answer, refuse } from './refuse.ts';

/**
 * Hands out the data of a world that a table of this server plays on. Every delegation may know it: who was dealt what, and the
 * seed, are in no world.
 */
export const findWorld =
  (tables: Tables): RequestHandler<{ hash: string }> =>
  (request, response) => {
    const data = parseAs(API.findWorld.answer, tables.dataOf(request.params.hash));
    if (!data.ok) return refuse(response, { code: 'unknown-scenario', known: Object.keys(SCENARIOS) });
    // Data never changes under its hash, but the version that the answer names does.
    answer(response.set('Cache-Control', 'no-cache'), 'findWorld', data.value);
  };
