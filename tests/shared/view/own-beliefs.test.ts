import { expect, test } from 'vitest';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { filedFrom } from '../../../shared/src/truth/outcome/filed.ts';
import { closed, given, quiet } from '../../support/play.ts';

test('a delegation that filed nothing believed nothing: no view, and no debrief, has a figure for it', () => {
  const unfiled = closed(quiet(2, 'orders'));
  expect(projectSeat(unfiled, 'us').beliefs).toEqual([]);
  expect(filedFrom(unfiled.history, 'us')).toBeNull();
  const filed = closed(given(quiet(2, 'orders'), 'us', { kind: 'file-belief', leakage: 35 }));
  expect(projectSeat(filed, 'us').beliefs).toEqual([{ round: 2, leakage: 35 }]);
  expect(filedFrom(filed.history, 'us')).toBe(2);
  expect(filedFrom(filed.history, 'china')).toBeNull();
});
