import { expect } from 'vitest';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/truth/outcome/course.ts';
import { isReached, privateAimOf } from '../../../shared/src/truth/outcome/private-aims.ts';
import { scoresOf } from '../../../shared/src/truth/outcome/scores.ts';
import { PRIVATE_AIMS } from '../../../shared/src/terms/private-aim.ts';
import { projectPublic } from '../../../shared/src/truth/projection/project-public.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { SEATS } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { quiet } from '../../support/play.ts';
import { shown, type Case } from './case.ts';

const scoresAt = (world: World) =>
  scoresOf(world, courseOf(world, runBaseline(world.scenario, world.seed, world.history.length)));
const played = (seed: number): World =>
  playBotGame({
    scenario: january2016,
    seed,
    format: 'blitz',
    fixedRounds: null,
    temperature: { us: 0.5, china: 0.5, un: 0.5, dprk: 0.5 },
  }).world;

/** Clause: one private aim for each delegation, known only to it, with a bonus of at most 8 points. */
export const PRIVATE_AIM_CASES: readonly Case[] = [
  shown('R-6.5', 'each seat draws one of three, with a bonus of 4 to 8 points, and keeps it', () => {
    for (const seat of SEATS) {
      const aims = january2016.privateAims[seat];
      expect(aims).toHaveLength(3);
      for (const { id, bonus } of aims) {
        expect(id.startsWith(`${seat}-`), id).toBe(true);
        expect(bonus).toBeGreaterThanOrEqual(4);
        expect(bonus).toBeLessThanOrEqual(8);
      }
      const drawn = (round: number) => projectSeat(quiet(round, 'briefing'), seat).privateAim?.id;
      expect(aims.map(({ id }) => id)).toContain(drawn(1));
      expect(drawn(3)).toBe(drawn(1));
    }
  }),
  shown('R-6.5', 'a seat sees its own aim, and those of others only in the debrief', () => {
    const world = quiet(2, 'orders');
    for (const seat of SEATS) {
      const text = JSON.stringify(projectSeat(world, seat));
      const own = privateAimOf(world.scenario, world.seed, seat)?.id;
      expect(PRIVATE_AIMS.filter((id) => text.includes(id))).toEqual([own]);
    }
    const baseline = () => runBaseline(world.scenario, world.seed, world.history.length);
    const text = JSON.stringify(projectPublic(world, baseline));
    expect(PRIVATE_AIMS.filter((id) => text.includes(id))).toEqual([]);
  }),
  shown('R-6.5', 'an aim adds its points if it is reached, otherwise none', () => {
    const seen = new Set<boolean>();
    for (const seed of [7, 8]) {
      const world = played(seed);
      const scores = scoresAt(world);
      for (const seat of SEATS) {
        const aim = privateAimOf(world.scenario, world.seed, seat);
        if (aim === null) throw new Error(`${seat} drew no private aim`);
        const reached = isReached(world, aim);
        seen.add(reached);
        expect(scores[seat].bonus).toEqual({ aim: aim.id, reached, points: reached ? aim.bonus : 0 });
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  }),
];
