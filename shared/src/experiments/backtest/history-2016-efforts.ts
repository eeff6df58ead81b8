import { cited, recalled } from './history.ts';
import type { DatedAct } from './history.ts';

// The senders' actual enforcement, January 2016 to December 2023. Effort 0 is none, 1 the unavoidable minimum, 2 real
// but incomplete, 3 everything an administration can do. Baskets not listed keep the scenario's initial effort.

/** Beijing, at the border. */
export const CHINA_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'effort', by: 'china', efforts: { broad: 0, finance: 0, elite: 1, programme: 1 } },
    'S32',
    'China takes 22.5 Mt of coal in 2016, 14.5% more than the year before, under the livelihood exemption.',
  ),
  cited(
    '2017-1',
    { kind: 'effort', by: 'china', efforts: { broad: 2 } },
    'S32',
    'On 19 February 2017 China suspends coal to the end of the year.',
  ),
  cited(
    '2017-2',
    { kind: 'effort', by: 'china', efforts: { broad: 3, programme: 2 } },
    'S45',
    'China carries out the bans of August and September: its imports from the DPRK fall by 87.7% in the year that follows.',
  ),
  cited(
    '2017-2',
    { kind: 'effort', by: 'china', efforts: { finance: 2 } },
    'S34',
    'In September 2017 Chinese banks stop new deposits and remittances of DPRK clients.',
  ),
  cited(
    '2020-1',
    { kind: 'effort', by: 'china', efforts: { broad: 2 } },
    'S64',
    '56 tanker deliveries by May 2020; requests to declare the cap breached are disputed by China and Russia without result.',
  ),
  cited(
    '2022-1',
    { kind: 'effort', by: 'china', efforts: { finance: 1 } },
    'S15',
    'On 26 May 2022 China and Russia veto a text that lists an entity tied to theft by computer.',
  ),
];

/** Washington, in the dollar corridor. */
export const US_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'effort', by: 'us', efforts: { finance: 2, programme: 2, broad: 1, elite: 1 } },
    'S26',
    'The sanctions act of February 2016 and the finding of June make finance the main instrument.',
  ),
  cited(
    '2017-2',
    { kind: 'effort', by: 'us', efforts: { finance: 3, programme: 3, broad: 3, elite: 2 } },
    'S30',
    'The campaign of 2017-18 called maximum pressure; order 13810 reaches anybody in listed sectors.',
  ),
  cited(
    '2019-1',
    { kind: 'effort', by: 'us', efforts: { finance: 2, programme: 2, broad: 2, elite: 1 } },
    'S96',
    'Between Singapore and Hanoi and after, designations thin out: enforcement rests on few, famous cases.',
  ),
];

/** The members, at sea and in third states. */
export const MEMBERS_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'effort', by: 'un', efforts: { elite: 1, programme: 1, finance: 1, broad: 1 } },
    'S74b',
    '66 states report on 2270 after six months; eleven on 2321 by its deadline (S74).',
  ),
  cited(
    '2017-2',
    { kind: 'effort', by: 'un', efforts: { programme: 2, finance: 2, broad: 2 } },
    'S43',
    'Other partners leave in 2017: China’s share of trade rises to 94.8%; 52 states are still named in alleged violations (S75).',
  ),
  cited(
    '2022-1',
    { kind: 'effort', by: 'un', efforts: { programme: 1, finance: 1, broad: 1 } },
    'S16',
    'From the veto of May 2022 the Council adds nothing and its committee lists hardly anybody.',
  ),
];

/** Monitoring. */
export const MONITORING_2016: readonly DatedAct[] = [
  cited(
    '2016-1',
    { kind: 'monitoring', at: 'border', level: 0.5 },
    'S18',
    'Eight experts report twice a year; China lets them see little.',
  ),
  cited(
    '2016-1',
    { kind: 'monitoring', at: 'sea', level: 1 },
    'S18',
    'Eight experts report twice a year, above all on ships.',
  ),
  cited(
    '2016-1',
    { kind: 'monitoring', at: 'dollar', level: 1 },
    'S31',
    'Banks report suspicious accounts, and prosecutors follow them.',
  ),
  cited(
    '2017-2',
    { kind: 'monitoring', at: 'border', level: 2 },
    'S32',
    'Monthly figures on coal and, from 2375 on, on oil are watched by everybody.',
  ),
  cited(
    '2017-2',
    { kind: 'monitoring', at: 'sea', level: 2 },
    'S62',
    'Tankers are followed from the air and from space: 263 deliveries are counted in 2018.',
  ),
  cited(
    '2020-1',
    { kind: 'monitoring', at: 'border', level: 0.5 },
    'S65',
    'Behind the closed border nobody is left to look.',
  ),
  recalled(
    '2022-1',
    { kind: 'monitoring', at: 'sea', level: 1 },
    'Panel reports of 2022-2023 arrive late and thinner',
    'The Panel works on, with less help from its members.',
  ),
  cited(
    '2024-1',
    { kind: 'monitoring', at: 'sea', level: 0.5 },
    'S17',
    'On 28 March 2024 Russia vetoes the renewal; the Panel ends on 30 April.',
  ),
];
