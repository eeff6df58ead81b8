import { ownPromises, slotsOf } from '@letter/shared/play';
import type { OwnPromise, Slot } from '@letter/shared/play';
import { useMemo } from 'react';
import { useOwnView } from '../../state/use-options.ts';
import { useHand, useScenario } from '../../state/use-table.ts';

/** The reader's own promises that are due in this half-year, held against its orders as they stand on the page. */
export function useOwnPromises(): readonly OwnPromise[] {
  const view = useOwnView();
  const scenario = useScenario();
  const docket = useHand();
  return useMemo(() => ownPromises(view, scenario, { docket, ownVote: view.ownVote }), [view, scenario, docket]);
}

/** Those of them that the orders of one slot can break. */
export function usePromisesAt(place: Slot): readonly OwnPromise[] {
  return useOwnPromises().filter(({ term }) => slotsOf(term).includes(place));
}
