import type { SeatView, SettledView } from '@letter/shared/play';

const settled = new WeakMap<SeatView, SettledView>();
/** The latest one: views follow each other, and differ in little. */
let latest: SettledView | null = null;

/** The settled part of a view: the same object as before, as long as only levers are set, so that what reads no more is not drawn again. */
export function settledView(view: SeatView): SettledView {
  const known = settled.get(view);
  if (known !== undefined) return known;
  const { docket: _, budget, ...rest } = view;
  const next: SettledView = { ...rest, budget: { unit: budget.unit } };
  const now = latest !== null && isSame(latest, next) ? latest : next;
  latest = now;
  settled.set(view, now);
  return now;
}

const isSame = (a: SettledView, b: SettledView): boolean => {
  const { budget: unitOfA, ...ofA } = a;
  const { budget: unitOfB, ...ofB } = b;
  return unitOfA.unit === unitOfB.unit && isShallowSame(ofA, ofB);
};

/** Whether two records have the same values under the same keys. */
function isShallowSame(a: object, b: object): boolean {
  const ofA = Object.entries(a);
  const ofB = new Map<string, unknown>(Object.entries(b));
  return ofA.length === ofB.size && ofA.every(([key, value]) => ofB.has(key) && Object.is(value, ofB.get(key)));
}
