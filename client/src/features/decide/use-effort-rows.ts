import { BASKETS, CORRIDOR_OF, isSender, slot, letterOf } from '@letter/shared/play';
import type { BasketId, CorridorId, Effort, Letter, OrderOf, SeatView } from '@letter/shared/play';
import { useOrderBook } from '../../state/use-table.ts';
import { niceTop } from '../../lib/nice-top.ts';
import { useOffered } from '../../state/use-options.ts';
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
  readonly chooseEffort: (effort: Effort) => void;
  readonly chooseReport: (effort: Effort) => void;
}

const blockedIn = (offered: Offered<OrderOf<'set-effort'>> | undefined) => {
  const found = offered?.expected.find(({ quantity }) => quantity === 'blocked');
  return { mean: found?.mean ?? 0, sd: found?.sd ?? 0 };
};

/** The four baskets of a sender, and the right end of the scale that they share. */
export function useEffortRows(view: SeatView): { readonly rows: readonly EffortRow[]; readonly most: number } {
  const book = useOrderBook();
  const efforts = useOffered('set-effort');
  const reports = useOffered('report-effort');
  if (!isSender(view.seat)) return { rows: [], most: 1 };
  const corridor = CORRIDOR_OF[view.seat];
  const rows = BASKETS.map((basket): EffortRow => {
    const choices = efforts.filter(({ order }) => order.basket === basket);
    const reportSlot = slot(`report-effort:${basket}`);
    const spirit = book.docket[slot(`set-effort:${basket}`)];
    const said = book.docket[reportSlot];
    const effort = spirit?.kind === 'set-effort' ? spirit.effort : 0;
    const report = said?.kind === 'report-effort' ? said.effort : effort;
    const chosen = choices.find(({ order }) => order.effort === effort);
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
      chooseEffort: (next) => void book.send({ kind: 'set-effort', basket, effort: next }),
      // Without an order the truth is declared, so an honest report needs no order.
      chooseReport: (next) =>
        void (next === effort ? book.withdraw(reportSlot) : book.send({ kind: 'report-effort', basket, effort: next })),
    };
  });
  const tops = efforts.map((offered) => blockedIn(offered)).map(({ mean, sd }) => mean + sd);
  return { rows, most: niceTop(Math.max(1, ...tops)) };
}
