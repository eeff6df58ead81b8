import type { PublicView, Scenario, SeatId, SeatView } from '@letter/shared/play';

/** Everything that one audience was shown of a game, in order; views after the ending are never used. */
export interface Shown {
  readonly audience: SeatId | 'observer';
  readonly scenario: Scenario;
  readonly publicViews: readonly PublicView[];
  /** The seat's own views; none for the observer. */
  readonly views: readonly SeatView[];
}

/** The last public view before the debrief: the record accumulates, so that it holds what the earlier ones held. */
export function lastPublic({ publicViews }: Shown): PublicView | null {
  return publicViews.findLast(({ ending }) => ending === null) ?? null;
}

/** The last own view before the debrief. */
export function lastOwn({ views }: Shown): SeatView | null {
  return views.findLast(({ public: { ending } }) => ending === null) ?? null;
}
