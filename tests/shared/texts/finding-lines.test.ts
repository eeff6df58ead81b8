import { describe, expect, test } from 'vitest';
import { findingLine, newlyPublished } from '../../../shared/src/truth/adjudication/finding-lines.ts';
import { headlinesOf } from '../../../shared/src/truth/adjudication/headlines.ts';
import { openPlan } from '../../../shared/src/truth/adjudication/plan.ts';
import { reportId } from '../../../shared/src/terms/ids.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { bySender } from '../../../shared/src/terms/records.ts';
import {
  aFinding,
  afterThreeRounds,
  effortAtBorder,
  flatEffort,
  inForce,
  termsOf,
} from '../../support/text-builders.ts';

const found = (effort: 0 | 3 = 0) => aFinding(effortAtBorder(effort, 70), { published: true });
const reporting = (effort: 0 | 2): World => {
  const world = afterThreeRounds();
  return {
    ...world,
    history: world.history.map((one) => ({ ...one, reports: bySender(() => flatEffort(effort)) })),
  };
};
const promised = inForce(termsOf(['us', 'china'], [{ kind: 'enforce', by: 'china', basket: 'finance', atLeast: 3 }]), {
  judgements: [{ round: 3, term: 0, kept: false, observable: false }],
});

describe('a published reading of effort', () => {
  test('names the delegation, what it reported and what was found', () => {
    const line = findingLine(reporting(2), found());
    expect(line).toMatchObject({
      kind: 'finding',
      report: 'R3.un.1',
      gap: { sender: 'china', basket: 'elite', round: 3, reported: 2, found: 0, confidence: 70 },
    });
    expect(line).not.toHaveProperty('gap.signed');
  });

  test('holds it against an open agreement, and never tells a secret one', () => {
    const world = reporting(0);
    expect(findingLine({ ...world, agreements: [promised] }, found())).toMatchObject({
      gap: { basket: 'finance', reported: 0, found: 0, signed: 3 },
    });
    const hidden = findingLine({ ...world, agreements: [{ ...promised, secret: true }] }, found());
    expect(hidden).toEqual(findingLine(world, found()));
  });
});

describe('the headline of a finding', () => {
  const world = { ...reporting(2), reports: [found()], round: 8 };
  const lines = (at: World) => headlinesOf(at, openPlan(at, []), []).filter(({ kind }) => kind === 'finding');

  test('comes whenever a report is published, however old it is', () => {
    expect(lines(world)).toHaveLength(1);
  });

  test('comes once', () => {
    const [last] = world.publicRecord.slice(-1);
    if (last === undefined) throw new Error('no round was played');
    const told = { ...world, publicRecord: [...world.publicRecord, { ...last, headlines: lines(world) }] };
    expect(newlyPublished(told)).toEqual([]);
    const second = { ...found(), id: reportId('R3.un.2') };
    expect(lines({ ...told, reports: [found(), second] })).toHaveLength(1);
  });
});

test('the headline of a breach says which open promise was seen broken', () => {
  const seen = { ...promised, judgements: [{ round: 4, term: 0, kept: false, observable: true }] };
  const breaches = [{ round: 4, by: 'china', agreement: promised.id }] as const;
  const world = { ...afterThreeRounds(), agreements: [seen], breaches };
  const lineOf = (at: World) => headlinesOf(at, openPlan(at, []), []).find(({ kind }) => kind === 'breach');
  expect(lineOf(world)).toMatchObject({ by: 'china', broken: promised.terms });
  expect(lineOf({ ...world, agreements: [{ ...seen, secret: true }] })).not.toHaveProperty('broken');
});
