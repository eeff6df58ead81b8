import type { Scenario, SeatView } from '@letter/shared/play';
import type { BotOptions } from '@letter/shared/bots';

/** What an expert plans from: the view of its seat, the rules, and who it is. */
export interface Plan {
  readonly view: SeatView;
  readonly scenario: Scenario;
  readonly options: BotOptions;
}

/** A plan as a thread gets it: with the milliseconds that it has. */
export interface PlanTask extends Plan {
  readonly millis: number;
}
