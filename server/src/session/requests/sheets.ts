import { mayHandIn } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import { areAskable, tidyAnswers } from '@letter/shared/session';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Hand a form in; handed in again, it replaces what was there. */
export async function handIn(
  core: SessionCore,
  person: string,
  { sheet, answers: given }: SessionRequestOf<'session.answer'>,
): DoneOrNot {
  if (!mayHandIn(core.state, sheet)) return err({ code: 'not-asked' });
  const answers = tidyAnswers(core.state.sheets[sheet], given);
  if (answers === null) return err({ code: 'wrong-answers' });
  return doneIf(await record(core, [{ kind: 'sheet-handed-in', person, sheet, answers }]));
}

/** Replace the questions of a form; answers to questions that stay are kept. */
export async function setQuestions(
  core: SessionCore,
  by: string,
  { sheet, questions }: SessionRequestOf<'host.questions'>,
): DoneOrNot {
  if (!areAskable(questions)) return err({ code: 'malformed', path: 'questions' });
  return doneIf(await record(core, [{ kind: 'questions-set', by, sheet, questions }]));
}

/** Ask a form of everybody, or none; one without a question cannot be asked. */
export async function askSheet(core: SessionCore, by: string, { sheet }: SessionRequestOf<'host.ask'>): DoneOrNot {
  if (core.state.asked === sheet) return ok({ done: true });
  if (sheet !== null && core.state.sheets[sheet].length === 0) return err({ code: 'malformed', path: 'sheet' });
  return doneIf(await record(core, [{ kind: 'sheet-asked', by, sheet }]));
}
