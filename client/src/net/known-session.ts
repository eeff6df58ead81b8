import { dropStored, readStored, writeStored } from '../lib/stored.ts';
import { keyFor } from './identity.ts';

const keyOf = (code: string): string => keyFor(`letter.session.${code}`);

/** Whether the person here has been in a session: they need not pass its door again. */
export const wasInSession = (code: string): boolean => readStored(keyOf(code)) !== null;

/** Remembers that the person here is in a session. */
export const rememberSession = (code: string): void => writeStored(keyOf(code), '1');

/** Forgets it: they were removed, or the session is no more. */
export const forgetSession = (code: string): void => dropStored(keyOf(code));
