import type { GameEvent } from '@letter/shared/authority';
import type { Act, Message } from '@letter/shared/play';

/**
 * The events of a game without what two delegations said to each other, and without notes: of a private message only the act is left, and
 * only if a pledge rests on it.
 */
export function withoutPrivateWords(events: readonly GameEvent[]): readonly GameEvent[] {
  const binding = new Set<string>();
  return events.flatMap((event): readonly GameEvent[] => {
    if (event.kind === 'note-sent') return [];
    if (event.kind !== 'message-sent' || event.message.channel.kind === 'plenary') return [event];
    const { message } = event;
    if (message.act === undefined || !mayBind(message.act, binding)) return [];
    binding.add(message.id);
    return [{ ...event, message: actAlone(message) }];
  });
}

const actAlone = (message: Message): Message => ({ ...message, text: '', pledge: false });

/** Whether a pledge can come of an act: a word given, or a yes to something that binds whoever says it. */
function mayBind(act: Act, binding: ReadonlySet<string>): boolean {
  switch (act.kind) {
    case 'promise':
    case 'threaten':
    case 'demand':
      return true;
    case 'propose':
      return act.proposal.kind === 'joint';
    case 'answer':
      return act.answer.kind === 'yes' && binding.has(act.to);
    case 'ask':
    case 'inform':
    case 'accuse':
      return false;
  }
}
