import type { Order, Result, SeatId, Slot } from '@letter/shared/play';
import type { Pace, Refusal, StandingOrders } from '@letter/shared/protocol';

/** Where a message goes: to everybody, or to one delegation. */
export type Recipient = 'plenary' | SeatId;

/** An answer to a request: done, or refused with a typed reason. */
export type Answer = Promise<Result<unknown, Refusal>>;

/** Everything a person can ask of a table; the network gives the only implementation. */
export interface TableActions {
  /** Put a sealed order into the docket, or do an immediate one now. */
  submit(order: Order): Answer;
  /** Take a sealed order out of the docket. */
  withdraw(slot: Slot): Answer;
  setReady(ready: boolean): Answer;
  /** Take a seat, or leave with null. */
  takeSeat(seat: SeatId | null): Answer;
  start(): Answer;
  /** Switch between live play and correspondence; the host's. */
  setPace(pace: Pace): Answer;
  /** Break the game off and open its debrief. */
  end(): Answer;
  /** Delete the table and its record for good; the host's. */
  remove(): Answer;
  /** Make a new personal code; the one before opens nothing any more. */
  renewCode(): Promise<Result<{ readonly rejoin: string }, Refusal>>;
  /** Say what is to be done while one is away; null leaves everything to the advisor. */
  setStanding(orders: StandingOrders | null): Answer;
  /** Hide or show another delegation's messages, for one's own delegation only. */
  mute(seat: SeatId, on: boolean): Answer;
  say(message: { readonly to: Recipient; readonly text: string; readonly pledge: boolean }): Answer;
}
