import { BASKETS, CORRIDOR_OF, effortChange, falseReport, isSender, slot, letterOf } from '@letter/shared/play';
import type { BasketId, CorridorId, Effort, EffortChange, FalseReport, Letter, OrderOf } from '@letter/shared/play';
import { useKept } from '../../state/use-kept.ts';
import { useHand, useScenario } from '../../state/use-table.ts';
import { niceTop } from '../../lib/nice-top.ts';
import { useOffered, useOwnView } from '../../state/use-options.ts';
import type { Offered } from '../../state/use-options.ts';

/** One basket in a sender's table of efforts. */
export interface EffortRow {
  readonly basket: BasketId;
  readonly corridor: CorridorId;
  readonly letter: Letter;
  readonly effort: Effort;
  readonly report: Effort;
  readonly cost: number;
  /** Flow expected to be blocked at the sender's own gate, US$ million per half-year, with one standard error. */
  readonly blocked: { readonly mean: number; readonly sd: number };
  readonly choices: readonly Offered<OrderOf<'set-effort'>>[];
  readonly reports: readonly Offered<OrderOf<'report-effort'>>[];
  /** The next step up, or down at the top of the scale, and what it costs and does at home. */
  readonly next: { readonly effort: Effort; readonly change: EffortChange };
  /** What a report beyond the effort gains and risks; null for an honest one. */
  readonly lie: FalseReport | null;
}

const STEPS: Readonly<Record<Effort, Effort>> = { 0: 1, 1: 2, 2: 3, 3: 2 };

const blockedIn = (offered: Offered<OrderOf<'set-effort'>> | undefined) => {
  const found = offered?.expected.find(({ quantity }) => quantity === 'blocked');
  return { mean: found?.mean ?? 0, sd: found?.sd ?? 0 };
};

/** The four baskets of a sender, and the right end of the scale that they share. */
export function useEffortRows(): { readonly rows: readonly EffortRow[]; readonly most: number } {
  const view = useOwnView();
  const scenario = useScenario();
  const hand = useHand();
  const efforts = useOffered('set-effort');
  const reports = useOffered('report-effort');
  const { seat } = view;
  const rows = !isSender(seat)
    ? []
    : BASKETS.map((basket): EffortRow => {
        const corridor = CORRIDOR_OF[seat];
        const choices = efforts.filter(({ order }) => order.basket === basket);
        const spirit = hand[slot(`set-effort:${basket}`)];
        const said = hand[slot(`report-effort:${basket}`)];
        const effort = spirit?.kind === 'set-effort' ? spirit.effort : 0;
        const report = said?.kind === 'report-effort' ? said.effort : effort;
        const chosen = choices.find(({ order }) => order.effort === effort);
        const next = STEPS[effort];
        return {
          basket,
          corridor,
          letter: letterOf(view.public.letters, corridor, basket),
          effort,
          report,
          cost: chosen?.cost ?? 0,
          blocked: blockedIn(chosen),
          choices,
          reports: reports.filter(({ order }) => order.basket === basket),
          next: { effort: next, change: effortChange(view, scenario, basket, effort, next) },
          lie: falseReport(view, scenario, basket, effort, report),
        };
      });
  const tops = efforts.map((offered) => blockedIn(offered)).map(({ mean, sd }) => mean + sd);
  return { rows: useKept(rows), most: niceTop(Math.max(1, ...tops)) };
}
