import { assertNever } from '../../../lib/assert-never.ts';
import { recordOf } from '../../../lib/record-of.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { StepInputs } from '../../../model/step-inputs.ts';
import { listsByMeasure, listsOf } from '../../../rules/letters.ts';
import {
  BASKETS,
  CORRIDORS,
  CORRIDOR_OF,
  LUXURY_FAMILIES,
  MEASURES_OF,
  type Effort,
  type MeasureId,
} from '../../../terms/vocabulary.ts';
import type { WhatIfChange, WhatIfFault } from '../../../terms/what-if.ts';
import type { World } from '../../world.ts';
import type { Finished } from './finished.ts';
import { withLetters } from './with-letters.ts';
import { textEarlier, withoutText } from './texts.ts';

/**
 * The inputs of every half-year with one thing changed, in order; the letters that a text adds are counted anew. A fault
 * says why it cannot be changed, or that it was so anyway.
 */
export function amendInputs(game: Finished, change: WhatIfChange): Result<readonly StepInputs[], WhatIfFault> {
  const { history } = game;
  if (history.length === 0) return fault('nothing-played', 'Nothing was played yet: no round has ended.');
  const played: StepInputs[] = [];
  for (const { basis } of history) {
    if (basis === undefined) {
      return fault('older-rules', 'The game was played by older rules and cannot be run again.');
    }
    played.push(basis.inputs);
  }
  const first = firstRound(change);
  if (first > history.length) {
    return fault('no-such-round', `The game had ${history.length} rounds, and no round ${first}.`);
  }
  const made = amended(game, played, change);
  if (!made.ok) return made;
  if (made.value.every((inputs, index) => inputs === played[index])) {
    return fault('same-as-played', 'That is how it was played: nothing would be different.');
  }
  return made;
}

/** The first round in which a change can make a difference. */
export function firstRound(change: WhatIfChange): number {
  switch (change.kind) {
    case 'effort':
    case 'common-list':
    case 'no-burden':
      return change.from;
    case 'no-text':
      return change.round;
    case 'text-earlier':
      return change.to;
    case 'no-test':
      return change.round ?? 1;
    case 'no-letter':
      return 1;
    default:
      return assertNever(change);
  }
}

type Amended = Result<readonly StepInputs[], WhatIfFault>;

function amended(game: Finished, played: readonly StepInputs[], change: WhatIfChange): Amended {
  const from = (first: number, change1: (inputs: StepInputs) => StepInputs): Amended =>
    ok(played.map((inputs, index) => (index + 1 < first ? inputs : change1(inputs))));
  switch (change.kind) {
    case 'effort':
      return from(change.from, (inputs) => withEffort(inputs, change));
    case 'no-burden':
      return from(change.from, (inputs) =>
        inputs.spending.burden === 0 ? inputs : { ...inputs, spending: { ...inputs.spending, burden: 0 } },
      );
    case 'no-test':
      return ok(
        played.map((inputs, index) =>
          inputs.test === 'none' || (change.round !== null && change.round !== index + 1)
            ? inputs
            : { ...inputs, test: 'none' },
        ),
      );
    case 'common-list': {
      const lists = listsByMeasure(listsOf(game.scenario, WHOLE_LIST));
      const isSame = (inputs: StepInputs): boolean =>
        CORRIDORS.every((at) => LISTED.every((measure) => inputs.lists[at][measure] === lists[at][measure]));
      return from(change.from, (inputs) => (isSame(inputs) ? inputs : { ...inputs, lists }));
    }
    case 'no-letter': {
      const { corridor, basket } = change;
      return ok(
        withLetters(game.scenario.letters, played, (at, measure, letter) =>
          (corridor === null || corridor === at) && (basket === null || MEASURES_OF[basket].includes(measure))
            ? 0
            : letter,
        ),
      );
    }
    case 'no-text':
      return withoutText(game, played, change.round);
    case 'text-earlier':
      return textEarlier(game, played, change.round, change.to);
    default:
      return assertNever(change);
  }
}

/** The common list as it is when all of it is agreed. */
export const WHOLE_LIST: World['commonList'] = {
  progress: 2,
  adopted: true,
  ticks: recordOf(LUXURY_FAMILIES, () => true),
};
/** The only measures whose coverage a list decides. */
const LISTED = ['luxury', 'dual-use'] as const;

/** An effort held to a level. */
export function heldTo(effort: Effort, { bound, level }: Extract<WhatIfChange, { kind: 'effort' }>): Effort {
  if (bound === 'at-least') return effort < level ? level : effort;
  if (bound === 'at-most') return effort > level ? level : effort;
  return level;
}

function withEffort(inputs: StepInputs, change: Extract<WhatIfChange, { kind: 'effort' }>): StepInputs {
  const corridor = CORRIDOR_OF[change.by];
  const spirit = inputs.spirit[corridor];
  const row: Record<MeasureId, Effort> = { ...spirit };
  let isChanged = false;
  for (const basket of change.basket === null ? BASKETS : [change.basket]) {
    for (const measure of MEASURES_OF[basket]) {
      row[measure] = heldTo(spirit[measure], change);
      isChanged ||= row[measure] !== spirit[measure];
    }
  }
  return isChanged ? { ...inputs, spirit: { ...inputs.spirit, [corridor]: row } } : inputs;
}

const fault = (code: WhatIfFault['code'], sentence: string): Result<never, WhatIfFault> => err({ code, sentence });
