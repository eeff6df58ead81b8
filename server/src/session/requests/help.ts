import { err, ok } from '@letter/shared/play';
import { SESSION_LIMITS } from '@letter/shared/session';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { NewEvent, SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';
import { newMessage } from './message.ts';

/** Call a host; what was asked before stays open beside it. */
export async function askHelp(
  core: SessionCore,
  person: string,
  { text }: SessionRequestOf<'session.help'>,
): DoneOrNot {
  const open = openCalls(core, person);
  if (open.length >= SESSION_LIMITS.openCalls) return err({ code: 'too-many-calls' });
  const id = `h${core.state.calls.length + 1}`;
  return doneIf(await record(core, [{ kind: 'help-asked', id, person, text: text.trim() }]));
}

/** Take back one's own calls. */
export async function endHelp(core: SessionCore, person: string): DoneOrNot {
  const events = openCalls(core, person).map(({ id }): NewEvent => ({ kind: 'help-over', id, by: null }));
  return events.length === 0 ? ok({ done: true }) : doneIf(await record(core, events));
}

/** Answer a call in words, or close it without any because a host went there. */
export async function answerHelp(
  core: SessionCore,
  by: string,
  { call, text }: SessionRequestOf<'host.answer-help'>,
): DoneOrNot {
  const found = core.state.calls.find(({ id, isAnswered }) => id === call && !isAnswered);
  if (found === undefined) return err({ code: 'unknown-call' });
  const words = text.trim();
  const message = newMessage(core, by, { kind: 'person', person: found.person }, words);
  const events: readonly NewEvent[] = [
    { kind: 'help-over', id: call, by },
    ...(words === '' ? [] : [{ kind: 'message-sent', message } as const]),
  ];
  return doneIf(await record(core, events));
}

const openCalls = ({ state }: SessionCore, person: string) =>
  state.calls.filter((one) => one.person === person && !one.isAnswered);
