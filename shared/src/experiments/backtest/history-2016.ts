import { CHINA_2016, MEMBERS_2016, MONITORING_2016, US_2016 } from './history-2016-efforts.ts';
import { OTHER_2016 } from './history-2016-beside.ts';
import { DOLLAR_2016, LETTERS_2016, TESTS_2016, VOTES_2016 } from './history-2016-letters.ts';
import type { History } from './history.ts';

/** The record from January 2016 to the eve of the world of 2024, for the scenario that opens in January 2016. */
export const HISTORY_2016: History = {
  scenario: 'january-2016',
  from: '2016-1',
  to: '2024-1',
  acts: [
    ...LETTERS_2016,
    ...VOTES_2016,
    ...DOLLAR_2016,
    ...TESTS_2016,
    ...OTHER_2016,
    ...CHINA_2016,
    ...US_2016,
    ...MEMBERS_2016,
    ...MONITORING_2016,
  ],
};
