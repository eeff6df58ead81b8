import { cited, recalled } from './history.ts';
import type { DatedAct } from './history.ts';

// What happened beside the senders' texts and enforcement, January 2016 to June 2024: closures, relief, pauses, purchases,
// and events for which the model has no lever.

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
