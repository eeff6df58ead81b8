import type { Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';
import { wants } from '../../bots/wishes.ts';

/** Work on the list until it is ready; worth more if the seat's private aim is a full list. */
export function workCommonListLevers(mind: Mind): readonly Lever[] {
  const { progress, adopted } = mind.view.public.commonList;
  const wantsList = wants(mind, 'list-filled');
  const utility = progress < 2 && !adopted ? 1.8 + (wantsList ? 2 : 0) : -1;
  return [{ order: { kind: 'work-common-list' }, utility }];
}
