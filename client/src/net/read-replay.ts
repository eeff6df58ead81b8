import { isPublicView } from '@letter/shared/protocol';
import { REDACTIONS } from '@letter/shared/session';
import type { Replay, ReplayTable } from '@letter/shared/session';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, of: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(of);

const isTable = (value: unknown): value is ReplayTable =>
  isFields(value) &&
  typeof value['number'] === 'number' &&
  isFields(value['public']) &&
  isPublicView(value['public'], null) &&
  isListOf(value['messages'], (one) => isFields(one) && typeof one['text'] === 'string' && isFields(one['channel'])) &&
  isListOf(value['people'], (one) => isFields(one) && typeof one['name'] === 'string');

const isReplay = (value: unknown): value is Replay =>
  isFields(value) &&
  REDACTIONS.some((redaction) => redaction === value['redaction']) &&
  typeof value['code'] === 'string' &&
  typeof value['name'] === 'string' &&
  typeof value['scenario'] === 'string' &&
  isListOf(value['tables'], isTable);

/** Reads a session as the server sends it for a file; `null` if it is not one that this page can read. */
export function readReplay(text: string): Replay | null {
  try {
    const value: unknown = JSON.parse(text);
    return isReplay(value) ? value : null;
  } catch {
    return null;
  }
}
