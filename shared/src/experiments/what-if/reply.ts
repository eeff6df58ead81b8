import { parseChange } from '../../rules/what-if/parse-change.ts';
import type { Others, WhatIfOptions, WhatIfReply } from '../../terms/what-if.ts';
import { fold } from '../../truth/fold/evolve.ts';
import type { World } from '../../truth/world.ts';
import { DRAWS, whatIf, type AskedGame } from './what-if.ts';

/** The reply to a question as it was typed; the time that it took is for whoever asked to measure. */
export function replyTo(game: AskedGame, typed: string, others: Others, draws = DRAWS): Omit<WhatIfReply, 'millis'> {
  const options = optionsOf(fold(game.scenario, game.events));
  const change = parseChange(typed);
  if (!change.ok) return { options, answer: null, fault: change.error.code };
  const answer = whatIf(game, change.value, others, draws);
  if (!answer.ok) return { options, answer: null, fault: answer.error.code };
  return { options, answer: answer.value, fault: null };
}

function optionsOf({ history, rollCalls, scenario }: World): WhatIfOptions {
  return {
    rounds: history.length,
    breakout: scenario.breakout.line,
    texts: rollCalls.flatMap(({ text: { round, blanks }, outcome }) =>
      outcome === 'adopted' ? [{ round, baskets: blanks.changes.map(({ basket }) => basket) }] : [],
    ),
    tests: history.flatMap(({ round, test }) => (test === 'none' ? [] : [round])),
    burdens: history.flatMap(({ round, basis }) => ((basis?.inputs.spending.burden ?? 0) > 0 ? [round] : [])),
  };
}
