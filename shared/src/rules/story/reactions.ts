import type { Deed } from '../../terms/act.ts';
import type { Message } from '../../terms/message.ts';
import type { Headline } from '../../terms/public-record.ts';
import type { Told } from './moment.ts';

/**
 * The messages of a round that answer to what happened in it: accusations of it, questions why, what their authors
 * then demanded or threatened, and what was answered. In the order in which they were said.
 */
export function reactionsTo(told: Told, round: number, messages: readonly Message[]): readonly Message[] {
  if (told.kind !== 'public') return [];
  const { line } = told;
  const found: Message[] = [];
  for (const message of messages) {
    const { act } = message;
    if (message.round !== round || act === undefined) continue;
    const deed = deedOf(message);
    const isAbout = deed !== null && isDeedOf(deed, line, round);
    const isAnswer = act.kind === 'answer' && found.some(({ id }) => id === act.to);
    // What a seat then asks for or holds out for the half-years to come.
    const isNext = (act.kind === 'demand' || act.kind === 'threaten') && act.by > round;
    const follows = isNext && found.some(({ from }) => from === message.from);
    if (isAbout || isAnswer || follows) found.push(message);
  }
  return found;
}

/** The deed that a message is about, if it is about one. */
function deedOf({ act }: Message): Deed | null {
  if (act?.kind === 'accuse') return act.deed;
  return act?.kind === 'ask' && act.question.kind === 'why' ? act.question.deed : null;
}

function isDeedOf(deed: Deed, line: Headline, round: number): boolean {
  switch (deed.kind) {
    case 'test':
      return line.kind === 'test' && deed.test === line.test && deed.round === round;
    case 'vote':
      return line.kind === 'text' && line.outcome !== 'adopted' && deed.vote !== 'yes' && deed.round === round;
    case 'breach':
      return line.kind === 'breach' && deed.by === line.by && deed.agreement === line.agreement;
    case 'dollar-step':
      return line.kind === 'dollar-step' && deed.step === line.step && deed.round === round;
    case 'gap':
      return line.kind === 'finding' && line.gap?.sender === deed.by && line.gap.round === deed.round;
    case 'finding':
      return line.kind === 'finding' && line.report === deed.report;
    case 'hold':
      return line.kind === 'hold' && line.by === deed.by && deed.round === round;
    case 'pledge-broken':
      return false;
  }
}
