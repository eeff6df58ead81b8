import { mean } from '../rules/aim-functions.ts';
import type { BaselineRun } from '../truth/outcome/baseline.ts';
import type { World } from '../truth/world.ts';
import type { Candidate } from './candidates.ts';
import { playOn, referenceOf, scoreAtEnd, withDocket, type Dreamer } from './play-out.ts';

/** How far and how widely a bot looks ahead. The number of imagined games is bounded, and so is the time. */
export interface Depth {
  /** Dockets of its own in another mood, and single changes of its docket, that it thinks of. */
  readonly moods: number;
  readonly changes: number;
  /** Half-years that each of them lasts in one imagined world in which everybody goes on as before, this one included. */
  readonly first: number;
  /** The dockets kept for a closer look, the worlds in which all play on, and for how many half-years. */
  readonly kept: number;
  readonly worlds: number;
  readonly second: number;
}

/** What it takes to gain in every seat, at less than a tenth of a second for a plan: measured with `pnpm tournament`. */
export const USUAL_DEPTH: Depth = { moods: 3, changes: 12, first: 1, kept: 2, worlds: 4, second: 2 };

/** Whether there is time for another imagined game; without a clock there always is, and the result is the seed's alone. */
export type HasTime = () => boolean;

/** A docket and what it came to on average in the imagined games of the last look. */
export interface Judged {
  readonly candidate: Candidate;
  readonly points: number;
}

/** The best of some dockets and the competent one, judged alike; `null` if there was no time to compare two. */
export interface Verdict {
  readonly best: Judged;
  readonly competent: Judged;
}

interface Imagined {
  readonly world: World;
  readonly reference: BaselineRun;
}

/**
 * Plays a seat's dockets on in imagined worlds, all in the same ones: each first in one that goes on as before, the best
 * then in others in which everybody plays. The competent docket comes first and stays to the end; it is left only for one that does better.
 */
export function compare(
  self: Dreamer,
  [competent, ...others]: readonly [Candidate, ...Candidate[]],
  worldOf: (nth: number) => World,
  depth: Depth,
  hasTime: HasTime,
): Verdict | null {
  const imagine = (nth: number): Imagined => {
    const world = worldOf(nth);
    return { world, reference: referenceOf(world) };
  };
  const score = (
    { world, reference }: Imagined,
    { docket }: Candidate,
    ahead: number,
    playing: Dreamer | null,
  ): number =>
    scoreAtEnd(playOn(withDocket(world, self.seat, docket), world.round + ahead - 1, playing), self.seat, reference);

  const first = imagine(0);
  const tried: Judged[] = [{ candidate: competent, points: score(first, competent, depth.first, null) }];
  for (const candidate of others) {
    if (!hasTime()) break;
    tried.push({ candidate, points: score(first, candidate, depth.first, null) });
  }
  const [own, ...rest] = tried;
  if (own === undefined || rest.length === 0) return null;
  const kept = [own, ...rest.toSorted((a, b) => b.points - a.points).slice(0, depth.kept)];
  const scores: number[][] = kept.map(() => []);
  for (let nth = 1; nth <= depth.worlds && hasTime(); nth++) {
    const world = imagine(nth);
    const found: number[] = [];
    for (const { candidate } of kept) if (hasTime()) found.push(score(world, candidate, depth.second, self));
    // A world in which not all were tried favours those that were.
    if (found.length === kept.length) for (const [at, points] of found.entries()) scores[at]?.push(points);
  }
  const judged = kept.map(({ candidate, points }, at): Judged => {
    const closer = scores[at] ?? [];
    return { candidate, points: closer.length === 0 ? points : mean(closer) };
  });
  const [base = own] = judged;
  return { competent: base, best: judged.reduce((best, one) => (one.points > best.points ? one : best), base) };
}
