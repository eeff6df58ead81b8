import type { Scenario } from '../../terms/scenario.ts';
import {
  clashCurve,
  effortCurve,
  hazardCurve,
  paceCurve,
  premiumCurve,
  ratchetCurve,
  refusalCurve,
  unrestCurve,
} from './curves.ts';
import { growthPath, incomeWaterfall, weakestPath, welfarePath } from './paths.ts';
import type { ReportPicture } from './report.ts';

/** Every picture of the mechanisms, in the order of the half-year. */
export const picturesOf = (scenario: Scenario): readonly ReportPicture[] =>
  [
    effortCurve,
    weakestPath,
    premiumCurve,
    refusalCurve,
    growthPath,
    incomeWaterfall,
    hazardCurve,
    ratchetCurve,
    welfarePath,
    unrestCurve,
    paceCurve,
    clashCurve,
  ].map((draw) => draw(scenario));
