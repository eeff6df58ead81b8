import type { Lever } from '../../bots/lever.ts';
import type { Mind } from '../../bots/mind.ts';

/** Grant exemptions fast while trade is restricted, when households need them. */
export function setExemptionsLevers({ view }: Mind): readonly Lever[] {
  const broad = view.public.letters.border.trade;
  return [{ order: { kind: 'set-exemptions', speed: broad > 0 ? 'fast' : 'slow' }, utility: 0.6 }];
}
