import type { RequestHandler } from 'express';
import { SCENARIOS } from '@letter/shared/play';
import { API, parseAs } from '@letter/shared/protocol';
import type { Tables } from '../lobby/tables.ts';
import { answer, refuse, whenDone } from './refuse.ts';

/** SHA-256 in hexadecimal digits. */
const HASH = /^[\da-f]{64}$/;

/**
 * Serves the data of a world that a table of this server plays on, `isOnRecord` also of one that is only on record: the table may
 * run in another process. Every delegation may know it: no world contains the seed or who was dealt what.
 */
export const findWorld = (tables: Tables, isOnRecord: boolean): RequestHandler<{ hash: string }> =>
  whenDone(async (request, response) => {
    const { hash } = request.params;
    if (isOnRecord && HASH.test(hash)) await tables.findScenario(hash).catch(() => undefined);
    const data = parseAs(API.findWorld.answer, tables.dataOf(hash));
    if (!data.ok) return refuse(response, { code: 'unknown-scenario', known: Object.keys(SCENARIOS) });
    // The data under a hash never changes, but the protocol version in the answer's header does.
    answer(response.set('Cache-Control', 'no-cache'), 'findWorld', data.value);
  });
