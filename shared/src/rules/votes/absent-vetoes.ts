import type { PermanentMember, VetoRule } from '../../terms/permanent-member.ts';
import type { AbsentNo, DraftBlanks } from '../../terms/resolution.ts';
import { halfYearOf, type HalfYear, type Scenario } from '../../terms/scenario.ts';
import type { ByCorridor, ByMeasure, Letter } from '../../terms/vocabulary.ts';
import { effectOfText, type TextEffect } from './text-effect.ts';

type Calendar = Pick<Scenario, 'startYear' | 'startHalf' | 'permanentMembers'>;

/** What the veto of a permanent member without a seat depends on; all of it is public. */
export interface VetoFacts {
  readonly round: number;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
}

/** The permanent members without a seat that would veto a text in a round, each with its first ground. */
export function absentNoes(scenario: Calendar, facts: VetoFacts, blanks: DraftBlanks): readonly AbsentNo[] {
  const effect = effectOfText(facts.letters, blanks);
  return scenario.permanentMembers.flatMap(({ id, vetoes }): readonly AbsentNo[] => {
    const rule = rulesIn(scenario, vetoes, facts.round).find((one) => isVetoed(one, blanks, effect));
    return rule === undefined ? [] : [{ member: id, ground: rule.ground }];
  });
}

/** The grounds on which a permanent member without a seat vetoes in a round. */
export const rulesIn = (scenario: Calendar, vetoes: readonly VetoRule[], round: number): readonly VetoRule[] =>
  vetoes.filter(({ from }) => !isBefore(halfYearOf(scenario, round), from));

/** The place among the thirteen of each permanent member that would veto a text. */
export const placesOf = (members: readonly PermanentMember[], noes: readonly AbsentNo[]): readonly number[] =>
  members.filter(({ id }) => noes.some(({ member }) => member === id)).map(({ place }) => place);

function isVetoed({ ground, unlessEases }: VetoRule, blanks: DraftBlanks, { adds, eases }: TextEffect): boolean {
  if (unlessEases && eases) return false;
  switch (ground) {
    case 'adds':
      return adds;
    case 'panel':
      return blanks.panel === true;
    case 'procedure':
      return blanks.procedure;
  }
}

const isBefore = (one: HalfYear, other: HalfYear): boolean =>
  one.year < other.year || (one.year === other.year && one.half < other.half);
