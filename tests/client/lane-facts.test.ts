import { DEFAULT_SCENARIO } from '@letter/shared/play';
import type { ByCorridor, ByMeasure, Letter, PublicView } from '@letter/shared/play';
import { describe, expect, it } from 'vitest';
import { laneFacts } from '../../client/src/features/record/flow-facts.ts';
import { laneShape } from '../../client/src/features/record/lane-shape.ts';
import { ticksFor } from '../../client/src/features/debrief/ticks.ts';

const row = (level: Letter): ByMeasure<Letter> => ({
  luxury: level,
  'travel-assets': level,
  'dual-use': level,
  arms: level,
  financial: level,
  trade: level,
  aid: level,
});
const letters = (level: Letter): ByCorridor<ByMeasure<Letter>> => ({
  border: row(level),
  sea: row(level),
  dollar: row(level),
});
// The picture reads the coverage and the published reports of a public view, and nothing else.
const table = { commonList: { coverage: { luxury: 1, dualUse: 1 } }, publishedReports: [] } as unknown as PublicView;

describe('the picture of three corridors', () => {
  it('shows nothing restricted where nothing is signed', () => {
    for (const lane of laneFacts(table, null, DEFAULT_SCENARIO, letters(0), 1)) {
      expect(lane.restricted).toBe(0);
      expect(lane.permitted).toBeCloseTo(lane.sought);
    }
  });

  it('adds up at every level, and says nothing of a leak that nobody measured', () => {
    for (const level of [2, 4] as const) {
      for (const lane of laneFacts(table, null, DEFAULT_SCENARIO, letters(level), 1)) {
        expect(lane.permitted + lane.restricted).toBeCloseTo(lane.sought);
        expect(lane.restricted).toBeGreaterThan(0);
        expect(lane.leaked).toBeNull();
        expect(lane.basis).toBe('none');
      }
    }
  });

  it('draws all parts of a lane on one scale', () => {
    const shape = laneShape(10, 0.5, { permitted: 100, blocked: 40, leaked: 60 });
    expect([shape.open, shape.blocked, shape.leak]).toEqual([50, 20, 30]);
  });
});

describe('grid lines', () => {
  it('bound the values and stay few', () => {
    for (const values of [
      [41, 57],
      [0, 100],
      [52, 54],
      [3, 3],
    ]) {
      const ticks = ticksFor(values);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
});
