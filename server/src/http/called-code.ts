import { HTTP_CALLS, SESSION_ROOM } from '@letter/shared/protocol';
import { readCode } from '../lib/table-code.ts';
import type { CodeKind } from './homes.ts';

const JOIN = /^\/matchmake\/joinById\/([^/]{1,80})$/;
const CALL = /^\/api\/(tables|sessions)\/([^/]{1,80})(?:\/|$)/;

/** What a call names by its path: a table or a session, by its code in canonical form; `null` if it names none. */
export function calledCode(path: string): { readonly kind: CodeKind; readonly code: string } | null {
  // These stand in the place of a code.
  if (path === HTTP_CALLS.importTable.path || path === HTTP_CALLS.findMine.path) return null;
  const join = JOIN.exec(path)?.[1];
  if (join !== undefined)
    return join.startsWith(SESSION_ROOM) ? named('session', join.slice(SESSION_ROOM.length)) : named('table', join);
  const call = CALL.exec(path);
  return call === null ? null : named(call[1] === 'tables' ? 'table' : 'session', call[2] ?? '');
}

function named(kind: CodeKind, typed: string): { readonly kind: CodeKind; readonly code: string } | null {
  try {
    const code = readCode(decodeURIComponent(typed));
    return code === null ? null : { kind, code };
  } catch {
    return null;
  }
}
