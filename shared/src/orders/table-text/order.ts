import { NEVER_OPENS, type Scenario } from '../../terms/scenario.ts';
import type { DraftBlanks } from '../../terms/resolution.ts';
import { expectedMembers, whipFactsOfView } from '../../rules/votes/whip.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { BASKETS } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { Rejection } from '../../terms/rejection.ts';
import { panelMandate } from '../../rules/votes/panel-mandate.ts';
import { COUNCIL_PHASES } from '../../rules/facts/text-facts.ts';

/** The most operative changes in one text. */
export const MAX_CHANGES = 2;

/** Table a text in the Council, or replace the tabled one until the first vote is cast. */
export const tableTextKind: OrderKindView<'table-text'> = {
  kind: 'table-text',
  seats: ['un'],
  phases: COUNCIL_PHASES,
  clause: 'R-3.2',
  repeats: null,
  desk: { control: 'texts', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view, scenario) => draftsFor(view, scenario).map((blanks) => ({ kind: 'table-text', blanks })),
  precheck(view, scenario, { blanks }) {
    const { commonList, procedureAdopted, voted } = view.public;
    if (voted.length > 0) return { code: 'vote-begun' };
    if (blanks.changes.length > MAX_CHANGES) return { code: 'too-many-changes', most: MAX_CHANGES };
    // A text must not set two levels for one basket.
    if (new Set(blanks.changes.map(({ basket }) => basket)).size < blanks.changes.length) {
      return { code: 'too-many-changes', most: 1 };
    }
    if (
      blanks.changes.length === 0 &&
      !blanks.commonList &&
      !blanks.exemptions &&
      !blanks.procedure &&
      blanks.panel !== true
    ) {
      return { code: 'empty-text' };
    }
    if (blanks.commonList && commonList.progress < 2) return { code: 'list-not-ready' };
    if ((blanks.commonList && commonList.adopted) || (blanks.procedure && procedureAdopted))
      return { code: 'already-done' };
    return blanks.panel === true ? precheckPanel(view, scenario) : null;
  },
  forecast: (view, scenario, { blanks }) => [membersFor(view, scenario, blanks, 0)],
};

/** Expected yes votes of the thirteen on a text, shifted by the pen's vote. */
export function membersFor(view: SeatView, scenario: Scenario, blanks: DraftBlanks, shift: number) {
  return {
    quantity: 'members',
    ...expectedMembers(scenario, whipFactsOfView(view.public), blanks, shift),
    unit: 'votes',
  } as const;
}

/** A text for the Panel is refused before its time, and where its mandate is renewed without one. */
function precheckPanel(view: SeatView, scenario: Scenario): Rejection | null {
  const opens = panelTextOpensIn(scenario);
  if (view.public.round < opens) return { code: 'panel-too-early', opensIn: opens };
  return panelMandate(scenario, view.public).isRoutine ? { code: 'already-done' } : null;
}

/** The round from which a text may give a mandate: experts work from the round after it. */
export const panelTextOpensIn = (scenario: Scenario): number => (scenario.opens['panel-look'] ?? NEVER_OPENS) - 1;

/** A sample of useful texts; the pen may fill the blanks in any other way. */
function draftsFor(view: SeatView, scenario: Scenario): readonly DraftBlanks[] {
  const { commonList: list, procedureAdopted } = view.public;
  const commonList = list.progress === 2 && !list.adopted;
  const plain: DraftBlanks = { changes: [], commonList: false, exemptions: false, procedure: false, sunset: 'none' };
  const single = BASKETS.flatMap((basket) =>
    ([0, 2, 4] as const).flatMap((level) =>
      [false, true].map((exemptions): DraftBlanks => ({ ...plain, changes: [{ basket, level }], exemptions })),
    ),
  );
  const targeted: DraftBlanks['changes'] = [
    { basket: 'elite', level: 4 },
    { basket: 'programme', level: 4 },
  ];
  const financial: DraftBlanks['changes'] = [
    { basket: 'programme', level: 4 },
    { basket: 'finance', level: 4 },
  ];
  const packages: DraftBlanks[] = [
    { ...plain, changes: targeted, commonList, exemptions: true },
    { ...plain, changes: financial, exemptions: true },
    {
      ...plain,
      changes: [
        { basket: 'programme', level: 4 },
        { basket: 'broad', level: 2 },
      ],
      exemptions: true,
    },
    { ...plain, changes: targeted, exemptions: true, sunset: 2 },
  ];
  if (precheckPanel(view, scenario) === null) packages.push({ ...plain, panel: true });
  if (commonList) packages.push({ ...plain, commonList: true, exemptions: true });
  if (!procedureAdopted) {
    packages.push(
      { ...plain, procedure: true, exemptions: true },
      { ...plain, changes: targeted, exemptions: true, procedure: true },
    );
  }
  return [...packages, ...single];
}
