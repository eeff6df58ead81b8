import { err, ok } from '@letter/shared/play';
import type { Result, WhatIfReply } from '@letter/shared/play';
import type { Refusal, RequestOf } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import type { WhatIfQuestion } from '../what-if-ports.ts';
import { findExcess, noteDone } from './bounds.ts';

type Body = RequestOf<'table.what-if'>;

/** The question that somebody asks of a finished game; everybody who sees its debrief may. */
export function prepareWhatIf(core: Core, person: Person, body: Body): Result<WhatIfQuestion, Refusal> {
  const request = { name: 'table.what-if', body } as const;
  const excess = findExcess(core, person, request);
  if (excess !== null) return err(excess);
  const question = questionOf(core, body);
  // What would have been tells what was: it waits for the debrief as the truth does.
  if (question === null || core.isRecordHeld) return err({ code: 'not-over' });
  noteDone(core, person, request);
  return ok(question);
}

/** A question about a table's own game; `null` while it is played. */
export function questionOf(core: Core, { change, answers }: Body): WhatIfQuestion | null {
  const { world, ports, settings, sequence } = core;
  if (world === null || world.ending === null) return null;
  const { id } = settings.meta;
  return {
    game: `${id} ${sequence}`,
    load: async () => {
      const saved = await ports.log.read(id);
      return saved.ok && saved.value !== null ? { scenario: settings.scenario, events: saved.value.events } : null;
    },
    change,
    others: answers,
  };
}

/** Puts a question to the threads; what takes too long or cannot be worked out is refused with one word. */
export async function askWhatIf({ ports }: Core, question: WhatIfQuestion): Promise<Result<WhatIfReply, Refusal>> {
  const answer = await ports.whatIfs?.ask(question);
  return answer?.ok === true ? answer : err({ code: 'took-too-long' });
}
