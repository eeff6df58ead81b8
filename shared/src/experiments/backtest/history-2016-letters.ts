import { cited, recalled } from './history.ts';
import type { DatedAct } from './history.ts';

// Texts, votes, dollar steps, tests and Pyongyang's own acts, January 2016 to December 2023. A text counts from the
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

/** Pyongyang's own closure of its borders, and what others provided, bought or paused. */
export const OTHER_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'noted' },
    'S134',
    'Seoul shuts Kaesong on 10 February 2016. Its wages, about US$120 million a year, are in the income with which the world opens and in none of its flows.',
  ),
  cited(
    '2016-1',
    { kind: 'relief', level: 1 },
    'S69',
    'United Nations programmes reach millions; the appeal of 2018 is 24% funded.',
  ),
  cited(
    '2018-1',
    { kind: 'noted' },
    'S23',
    'Tests are declared suspended in April 2018; the two Koreas meet at Panmunjom, and Washington and Pyongyang in Singapore on 12 June.',
  ),
  cited(
    '2018-2',
    { kind: 'exercise-pause', paused: true },
    'S23',
    'After Singapore, June 2018, the large exercise of the summer is suspended.',
  ),
  cited(
    '2019-1',
    { kind: 'noted' },
    'S25',
    'Hanoi, 27-28 February 2019: relief from five resolutions is asked for Yongbyon, and refused.',
  ),
  recalled(
    '2019-1',
    { kind: 'exercise-pause', paused: false },
    'renamed exercise of March 2019, widely reported',
    'Exercises return in a smaller form in March 2019.',
  ),
  cited(
    '2020-1',
    { kind: 'self-closure', share: 0.8 },
    'S65',
    'The border closes in January 2020: five months of six.',
  ),
  cited(
    '2020-2',
    { kind: 'self-closure', share: 1 },
    'S47',
    'Almost nothing crosses; Chinese customs trade falls by 80-90% under the closure.',
  ),
  recalled(
    '2020-2',
    { kind: 'relief', level: 0 },
    'agencies could not rotate staff from 2020; the last international staff left in March 2021',
    'Relief supplies and staff stay out.',
  ),
  cited(
    '2022-1',
    { kind: 'self-closure', share: 0.8 },
    'S129',
    'Freight trains cross again from 16 January 2022 until 29 April; roads stay shut.',
  ),
  cited(
    '2022-2',
    { kind: 'self-closure', share: 0.7 },
    'S130',
    'Freight trains resume on 26 September 2022; roads stay shut.',
  ),
  recalled(
    '2023-1',
    { kind: 'self-closure', share: 0.4 },
    'trucks through Wonjong and other crossings from early 2023, widely reported',
    'The first road crossings reopen to goods.',
  ),
  recalled(
    '2023-2',
    { kind: 'self-closure', share: 0.2 },
    'citizens abroad allowed home from 26 August 2023, widely reported',
    'People and most goods cross again; some crossings stay shut.',
  ),
  cited(
    '2023-1',
    { kind: 'noted' },
    'S104',
    'Resolution 2664 of December 2022 lets named providers of relief pass the asset freeze; goods still need a permit, and the staff are outside.',
  ),
  cited(
    '2023-2',
    {
      kind: 'demand',
      values: {
        'trade.channels.arms-income.flow.sea': 830,
        'trade.channels.arms-income.covered': 0.3,
        'illicit.second': 0.2,
      },
    },
    'S150',
    'Moscow buys shells and missiles: US$1.7 to 5.5 billion by October 2024, nearly all of it from August 2023 on (S67). The middle of the lower half is taken, about 1.7 billion a year.',
  ),
  recalled(
    '2024-1',
    { kind: 'self-closure', share: 0.1 },
    'crossings mostly open, tourists still kept out in 2024',
    'The last of the closure.',
  ),
];
