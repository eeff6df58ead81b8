// The words of the rules that a table speaks, gathered in one place.
export { SEATS, assertNever, err, ok } from '@letter/shared/play';
export type { BySeat, FormatId, Order, PublicView, Result, Scenario, SeatId, SeatView } from '@letter/shared/play';
export { PACE_HOURS } from '@letter/shared/protocol';
export type { Pace } from '@letter/shared/protocol';
export type { GameEvent, World } from '@letter/shared/authority';
export type {
  Presence,
  Refusal,
  RequestName,
  RequestOf,
  StandingOrders,
  TableInfo,
  TableView,
} from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';

/** What one person is told about themselves. */
export type You = TableView['you'];
