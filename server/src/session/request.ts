import type { SessionRequestName, SessionRequestOf } from '@letter/shared/protocol';

/** One well-formed request of a session's room: its name and what it carries. */
export type SessionRequest = {
  [K in SessionRequestName]: { readonly name: K; readonly body: SessionRequestOf<K> };
}[SessionRequestName];
