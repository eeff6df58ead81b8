import { cited, recalled } from './history.ts';
import type { DatedAct } from './history.ts';

// Texts, votes, dollar steps and tests, January 2016 to June 2024. A text counts from the
// half-year in which it was in force for more than three months. The trade letter rises by one step with each text that
// widened it: 1 a ban with a livelihood exemption, 2 a cap, 3 full bans of the main exports, 4 what 2397 added.

/** The letters in force. */
export const LETTERS_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'letter', levels: { trade: 1, arms: 4 } },
    'S4',
    'Resolution 2270 of 2 March 2016 bans minerals, but lets coal pass for livelihood; every cargo is to be inspected.',
  ),
  cited(
    '2016-1',
    { kind: 'letter', levels: { 'travel-assets': 3, 'dual-use': 3 } },
    'S4',
    'Resolution 2270 adds 16 people and 12 entities and widens the goods that serve the programme.',
  ),
  cited(
    '2016-1',
    { kind: 'letter', at: ['border', 'sea'], levels: { financial: 2 } },
    'S4',
    'Resolution 2270 bans branches of DPRK banks abroad.',
  ),
  recalled(
    '2016-1',
    { kind: 'letter', at: ['dollar'], levels: { trade: 4, financial: 3 } },
    'executive order 13722 of 15 March 2016',
    'Washington bars exports to the DPRK and new investment, and blocks its government, transport, mining, energy and finance.',
  ),
  recalled(
    '2016-1',
    { kind: 'noted' },
    'Council Decision (CFSP) 2016/849 of 27 May 2016; Japan’s measures of 10 February 2016',
    'The European Union and Japan go beyond 2270: hardly any trade is left for them to bar, and the model has no corridor of theirs.',
  ),
  cited(
    '2017-1',
    { kind: 'letter', levels: { trade: 2 } },
    'S5',
    'Resolution 2321 of 30 November 2016 caps coal at US$400.9m or 7.5 Mt a year and bans copper, nickel, silver and zinc.',
  ),
  cited(
    '2017-1',
    { kind: 'letter', levels: { financial: 3 } },
    'S5',
    'Resolution 2321 leaves each mission one bank account; the section 311 rule is in force from 9 December 2016 (S26).',
  ),
  recalled(
    '2017-1',
    { kind: 'letter', levels: { luxury: 3 } },
    'text of resolution 2321, annex of luxury goods',
    'Resolution 2321 lengthens the illustrative list of luxury goods.',
  ),
  cited(
    '2017-2',
    { kind: 'letter', levels: { trade: 3 } },
    'S10',
    'Resolution 2371 of 5 August 2017 bans coal, iron, lead and seafood altogether; 2375 of 11 September adds textiles (S12).',
  ),
  cited(
    '2017-2',
    { kind: 'letter', levels: { financial: 4, 'dual-use': 4 } },
    'S12b',
    'Resolution 2375 closes most joint ventures; the lists of goods that serve the programme grow with 2371 and 2375.',
  ),
  cited(
    '2018-1',
    { kind: 'letter', levels: { trade: 4, 'travel-assets': 4 } },
    'S14',
    'Resolution 2397 of 22 December 2017 caps refined products at 500,000 barrels, bans machinery and metals and sends workers home.',
  ),
];

/** Texts adopted by the Council. */
export const VOTES_2016: readonly DatedAct[] = [
  cited('2016-1', { kind: 'vote' }, 'S4', 'Resolution 2270 is adopted on 2 March 2016.'),
  cited('2016-2', { kind: 'vote' }, 'S5', 'Resolution 2321 is adopted on 30 November 2016.'),
  cited(
    '2017-1',
    { kind: 'vote' },
    'S9',
    'Resolution 2356 is adopted on 2 June 2017 and lists 14 people and 4 entities.',
  ),
  cited(
    '2017-2',
    { kind: 'vote' },
    'S12',
    'Resolutions 2371, 2375 and 2397 are adopted in August, September and December 2017.',
  ),
];

/** Washington's acts on the dollar. */
export const DOLLAR_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'dollar-step', step: 'finding' },
    'S26',
    'On 1-2 June 2016 the Treasury finds the DPRK a primary money laundering concern.',
  ),
  cited(
    '2016-2',
    { kind: 'dollar-step', step: 'threat' },
    'S31',
    'In September 2016 Dandong Hongxiang is charged and listed: 20 and more fronts, 25 accounts; the final rule follows in November (S26).',
  ),
  cited(
    '2017-1',
    { kind: 'dollar-step', step: 'threat' },
    'S27',
    'At the end of June 2017 the Treasury proposes to bar the Bank of Dandong.',
  ),
  cited(
    '2017-2',
    { kind: 'dollar-step', step: 'threat' },
    'S30',
    'Executive order 13810 of September 2017: foreign banks may lose their correspondent accounts for one significant trade.',
  ),
  cited(
    '2017-2',
    { kind: 'dollar-step', step: 'penalty' },
    'S27',
    'The rule against the Bank of Dandong is final on 8 November 2017.',
  ),
];

/** Pyongyang's tests; the most severe one of a half-year counts. */
export const TESTS_2016: readonly DatedAct[] = [
  cited('2016-1', { kind: 'test', test: 'nuclear' }, 'S19', 'Fourth nuclear test, 6 January 2016.'),
  cited('2016-2', { kind: 'test', test: 'nuclear' }, 'S19', 'Fifth nuclear test, 9 September 2016.'),
  cited(
    '2017-1',
    { kind: 'test', test: 'missile' },
    'S9',
    'Missile tests of the first half of 2017, answered by resolution 2356.',
  ),
  cited(
    '2017-2',
    { kind: 'test', test: 'nuclear' },
    'S19',
    'Sixth nuclear test, 3 September 2017, after two long-range tests in July (S10).',
  ),
  recalled(
    '2019-1',
    { kind: 'test', test: 'missile' },
    'launches of 4 and 9 May 2019, widely reported',
    'Short-range tests begin again in May 2019.',
  ),
  recalled(
    '2019-2',
    { kind: 'test', test: 'missile' },
    'launches of July to November 2019, widely reported',
    'Short-range tests go on through the autumn of 2019.',
  ),
  recalled(
    '2020-1',
    { kind: 'test', test: 'missile' },
    'launches of March 2020, widely reported',
    'Four salvoes of short-range missiles in March 2020.',
  ),
  recalled(
    '2021-1',
    { kind: 'test', test: 'missile' },
    'launch of 25 March 2021, widely reported',
    'Two short-range missiles in March 2021.',
  ),
  recalled(
    '2021-2',
    { kind: 'test', test: 'missile' },
    'launches of September and October 2021, widely reported',
    'Rail-borne and submarine-launched missiles in the autumn of 2021.',
  ),
  cited('2022-1', { kind: 'test', test: 'long-range' }, 'S15', 'Long-range tests resume in March 2022.'),
  cited(
    '2022-2',
    { kind: 'test', test: 'long-range' },
    'S72',
    '64 or more missiles in 2022, long-range ones among them in November.',
  ),
  cited(
    '2023-1',
    { kind: 'test', test: 'long-range' },
    'S72',
    '30 missiles in 2023, a solid-fuel long-range one among them in April.',
  ),
  cited(
    '2023-2',
    { kind: 'test', test: 'long-range' },
    'S72',
    '30 missiles in 2023, long-range ones among them in July and December.',
  ),
  recalled(
    '2024-1',
    { kind: 'test', test: 'missile' },
    'launches of January to June 2024, widely reported',
    'Shorter missiles with new engines and warheads in the first half of 2024.',
  ),
];
