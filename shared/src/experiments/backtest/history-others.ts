import { cited, recalled } from './history.ts';
import type { History } from './history.ts';

// Two shorter records. The dossier has few figures for these years, and no parameter was fitted to them.

/** From the first nuclear test to the third. */
export const HISTORY_2006: History = {
  scenario: 'october-2006',
  from: '2006-2',
  to: '2013-2',
  acts: [
    cited(
      '2006-2',
      { kind: 'letter', levels: { luxury: 1, 'travel-assets': 1, 'dual-use': 2, arms: 1 } },
      'S8',
      'Resolution 1718 of 14 October 2006 bans major arms, goods for the programme and luxuries without saying what these are.',
    ),
    cited('2006-2', { kind: 'vote' }, 'S8', 'Resolution 1718 is adopted five days after the test.'),
    cited(
      '2006-2',
      { kind: 'effort', by: 'china', efforts: { elite: 0, programme: 1, finance: 0, broad: 0 } },
      'S51',
      'Luxuries go on arriving: 40 million dollars in 2005 and some 200 in 2014 by the same lists.',
    ),
    cited(
      '2006-2',
      { kind: 'effort', by: 'un', efforts: { elite: 1, programme: 1 } },
      'S74b',
      '94 states of 193 ever report on 1718.',
    ),
    cited('2006-2', { kind: 'relief', level: 1 }, 'S69', 'United Nations programmes reach millions.'),
    cited(
      '2007-1',
      { kind: 'dollar-step', step: 'finding' },
      'S29',
      'The rule on Banco Delta Asia is final on 14 March 2007.',
    ),
    cited(
      '2007-2',
      { kind: 'effort', by: 'us', efforts: { finance: 1 } },
      'S28',
      'The funds at Banco Delta Asia are returned under the deal of 13 February 2007.',
    ),
    cited(
      '2009-1',
      { kind: 'test', test: 'nuclear' },
      'S19',
      'Second nuclear test, 25 May 2009, after the rocket of April.',
    ),
    cited('2009-1', { kind: 'vote' }, 'S18', 'Resolution 1874 is adopted on 12 June 2009.'),
    cited('2009-2', { kind: 'letter', levels: { arms: 2 } }, 'S18', 'Resolution 1874 bans nearly all arms exports.'),
    cited(
      '2009-2',
      { kind: 'monitoring', at: 'sea', level: 1 },
      'S18',
      'Resolution 1874 creates the Panel of Experts.',
    ),
    recalled(
      '2009-2',
      { kind: 'effort', by: 'us', efforts: { finance: 2 } },
      'advisories to banks of June 2009 and order 13551 of August 2010',
      'Washington lists traders and warns banks again.',
    ),
    cited(
      '2012-1',
      { kind: 'test', test: 'long-range' },
      'S23',
      'The rocket of April 2012 ends the Leap Day understanding.',
    ),
    recalled(
      '2012-2',
      { kind: 'test', test: 'long-range' },
      'launch of 12 December 2012, answered by resolution 2087',
      'A satellite is put into orbit in December 2012.',
    ),
    cited('2013-1', { kind: 'test', test: 'nuclear' }, 'S19', 'Third nuclear test, 12 February 2013.'),
    cited('2013-1', { kind: 'vote' }, 'S51', 'Resolutions 2087 and 2094 are adopted in January and March 2013.'),
    cited(
      '2013-1',
      { kind: 'letter', levels: { luxury: 2, 'travel-assets': 2 } },
      'S57',
      'Resolution 2094 has the first list of luxuries and more names.',
    ),
    cited(
      '2013-1',
      { kind: 'effort', by: 'china', efforts: { finance: 1 } },
      'S33',
      'In May 2013 the Bank of China shuts the account of the Foreign Trade Bank, after a US listing.',
    ),
  ],
};

/** After the Panel. */
export const HISTORY_2024: History = {
  scenario: 'after-the-panel-2024',
  from: '2024-2',
  to: '2025-2',
  acts: [
    cited(
      '2024-2',
      { kind: 'monitoring', at: 'dollar', level: 0.5 },
      'S67',
      'Eleven states launch a monitoring team in October 2024.',
    ),
    recalled(
      '2024-2',
      { kind: 'self-closure', share: 0.1 },
      'crossings mostly open, tourists still kept out in 2024',
      'The last of the closure.',
    ),
    recalled(
      '2024-2',
      { kind: 'test', test: 'long-range' },
      'launch of 31 October 2024, widely reported',
      'A new long-range missile in October 2024.',
    ),
    recalled(
      '2025-1',
      { kind: 'test', test: 'missile' },
      'launches of January to May 2025, widely reported',
      'Shorter missiles in the first half of 2025.',
    ),
    recalled(
      '2025-2',
      { kind: 'test', test: 'missile' },
      'launches of October 2025, widely reported',
      'Shorter missiles in the autumn of 2025.',
    ),
  ],
};
