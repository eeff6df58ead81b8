import type { RollCall } from '../../terms/resolution.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { rulesIn } from './absent-vetoes.ts';

type MandateData = Pick<Scenario, 'startYear' | 'startHalf' | 'permanentMembers' | 'panel'>;

/** The mandate of the Panel of Experts in a round. */
export interface PanelMandate {
  /** Whether the Panel may look in this round. */
  readonly runs: boolean;
  /** Last round of the mandate as it stands, granted for the next round included; `null` without one. */
  readonly until: number | null;
  /** Whether the next renewal is a routine vote that nobody opposes; then no text is needed. */
  readonly isRoutine: boolean;
  /** What became of the mandate as this round opened. */
  readonly turn: 'renewed' | 'ended' | null;
}

/** What the mandate depends on: the round and the roll calls so far. */
export interface MandateFacts {
  readonly round: number;
  readonly rollCalls: readonly RollCall[];
}

/**
 * The Panel's mandate: as the scenario opens with it, given by a text from the next round on, and renewed by a
 * routine vote at its end, unless a permanent member would veto that.
 */
export function panelMandate(scenario: MandateData, { round, rollCalls }: MandateFacts): PanelMandate {
  const { mandate, term } = scenario.panel;
  let until = mandate === 'runs' ? term : 0;
  let turn: PanelMandate['turn'] = null;
  let runs = false;
  for (let now = 1; now <= round; now += 1) {
    turn = null;
    if (until > 0 && until === now - 1) {
      turn = isRoutineIn(scenario, now) ? 'renewed' : 'ended';
      if (turn === 'renewed') until += term;
    }
    runs = until >= now;
    for (const roll of rollCalls) if (roll.text.round === now && isMandate(roll)) until = now + term;
  }
  const held = until >= round ? until : null;
  return { runs, until: held, isRoutine: held !== null && isRoutineIn(scenario, held + 1), turn };
}

const isMandate = ({ outcome, text }: RollCall): boolean => outcome === 'adopted' && text.blanks.panel === true;

/** A routine renewal adds nothing and eases nothing: it fails where a permanent member vetoes the Panel. */
const isRoutineIn = (scenario: MandateData, round: number): boolean =>
  scenario.permanentMembers.every(({ vetoes }) =>
    rulesIn(scenario, vetoes, round).every(({ ground }) => ground !== 'panel'),
  );
