import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import {
  isSessionJoinRefusal,
  NO_ROOM,
  parseAs,
  parseSessionReply,
  PROTOCOL_VERSION,
  SESSION_REFUSAL,
  SESSION_ROOM,
} from '@letter/shared/protocol';
import type {
  SessionJoin,
  SessionJoinRefusal,
  SessionRefusal,
  SessionReplies,
  SessionRequestInput,
  SessionRequestName,
} from '@letter/shared/protocol';
import { connectTo, isLineError } from './connect.ts';
import { LineStore } from './line-store.ts';
import type { Unreadable } from './line-kind.ts';
import { SessionReader } from './session-reader.ts';
import type { SessionReaderKind, SessionViews } from './session-reader.ts';

/** Why a session does not let somebody in, or no longer. */
export type SessionEntryRefusal =
  | Unreadable
  | { readonly code: 'unknown-code' | 'foreign-origin' | 'unknown-host' | SessionJoinRefusal };

/** What a page brings to a session. */
export interface SessionTicket<K extends SessionReaderKind> extends Omit<SessionJoin, 'as' | 'protocol'> {
  readonly as: K;
  readonly code: string;
}

const PATIENCE_MS = 15_000;

/** Holds one connection to a session, of a host, a participant or a projector, and the latest view of it. */
export class SessionStore<K extends SessionReaderKind> extends LineStore<SessionViews[K], SessionEntryRefusal> {
  constructor(endpoint: string, { code, ...who }: SessionTicket<K>) {
    super({
      join: (onSilent, givenUp) =>
        connectTo(endpoint, `${SESSION_ROOM}${code}`, { ...who, protocol: PROTOCOL_VERSION }, onSilent, givenUp),
      reader: () => new SessionReader(who.as),
      refusalOf,
      askTime: async (line, patienceMs) => {
        try {
          const reply = parseSessionReply('session.time', await line.request('session.time', {}, patienceMs));
          return reply.ok ? reply.value.now : null;
        } catch (error) {
          // A refusal is an answer, too.
          if (isLineError(error) && error.kind !== 'lost') return null;
          throw error;
        }
      },
    });
  }

  /** Asks for something; resolves with the reply or a typed refusal, and never throws. */
  readonly ask = async <N extends SessionRequestName>(
    name: N,
    body: SessionRequestInput<N>,
  ): Promise<Result<SessionReplies[N], SessionRefusal>> => {
    const { line } = this;
    if (line === null) return err({ code: 'not-connected' });
    try {
      const reply = parseSessionReply(name, await line.request(name, body, PATIENCE_MS));
      return reply.ok ? ok(reply.value) : err({ code: 'not-understood' });
    } catch (error) {
      if (!isLineError(error) || error.kind === 'lost') return err({ code: 'not-connected' });
      if (error.kind === 'unknown-request') return err({ code: 'unknown-request' });
      const refusal = parseAs(SESSION_REFUSAL, error.reason);
      return err(refusal.ok ? refusal.value : { code: 'not-understood' });
    }
  };
}

function refusalOf(error: unknown): SessionEntryRefusal {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const message = error instanceof Error ? error.message : '';
  if (isSessionJoinRefusal(message)) return { code: message };
  if (message === 'foreign-origin' || message === 'unknown-host') return { code: message };
  if (code === NO_ROOM) return { code: 'unknown-code' };
  return { code: 'unreachable' };
}
