/** Every reason a sealed order's result can give; the client's catalogue has a sentence for each. */
export const RESULT_REASONS = [
  'effort-made',
  'report-declared',
  'measure-imposed',
  'measure-lifted',
  'dollar-step-taken',
  'name-acted-on',
  'name-acted-on-untold',
  'name-followed',
  'name-warned',
  'name-closed',
  'name-tolerated',
  'support-given',
  'support-withheld-for-test',
  'list-worked',
  'list-ready',
  'relief-delivered',
  'exemptions-set',
  'states-asked',
  'chips-spent',
  'burden-laid',
  'test-ordered',
  'belief-filed',
] as const;

export type ResultReason = (typeof RESULT_REASONS)[number];
