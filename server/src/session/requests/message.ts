import type { SentMessage } from '@letter/shared/authority';
import { err } from '@letter/shared/play';
import type { SessionRefusal, SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Send a host's words to everybody, a table, a delegation or one person. */
export async function sendMessage(
  core: SessionCore,
  by: string,
  { to, text }: SessionRequestOf<'host.message'>,
): DoneOrNot {
  const refusal = findRefusal(core, to);
  if (refusal !== null) return err(refusal);
  return doneIf(await record(core, [{ kind: 'message-sent', message: newMessage(core, by, to, text) }]));
}

/** A message with an id of its own. */
export const newMessage = ({ state }: SessionCore, by: string, to: SentMessage['to'], text: string): SentMessage => ({
  id: `m${state.messages.length + 1}`,
  by,
  text,
  to,
});

function findRefusal({ state }: SessionCore, to: SentMessage['to']): SessionRefusal | null {
  switch (to.kind) {
    case 'all':
      return null;
    case 'table':
    case 'post': {
      const number = to.kind === 'table' ? to.table : to.place.table;
      return state.tables.some((one) => one.number === number) ? null : { code: 'unknown-table' };
    }
    case 'person':
      return state.people.some(({ id, isRemoved }) => id === to.person && !isRemoved)
        ? null
        : { code: 'unknown-person' };
  }
}
