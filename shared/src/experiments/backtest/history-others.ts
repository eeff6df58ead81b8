import { cited, recalled } from './history.ts';
import type { Act, DatedAct, History } from './history.ts';

const grown = (share: number): Act => ({ kind: 'grown', towards: 'january-2016', share });

// Two more records. The dossier has few figures for these years, and no parameter was fitted to them.

/**
 * Trade grows with China's demand for coal: the share is that of the way from US$3.0 billion in 2006 to 6.5 in 2016, both
 * ways, without the South. Spending is counted in tenths of the income of its time.
 */
const TRADE_2006: readonly DatedAct[] = [
  recalled('2008-1', grown(0.2), 'KOTRA has about US$3.8 billion in 2008', 'Trade has begun to grow.'),
  cited('2010-1', grown(0.33), 'S161', 'Trade of US$4.17 billion in 2010, 3.47 of it with China.'),
  recalled(
    '2011-1',
    grown(0.95),
    'KOTRA has about US$6.3 billion in 2011',
    'Coal makes China’s trade half as large again.',
  ),
  cited('2013-1', grown(1), 'S162', 'Exports of US$3.2 billion in 2013 and 2014, imports of 4.1 and 4.5.'),
];

/** From the first nuclear test to the eve of the fourth, where the world of January 2016 opens. */
export const HISTORY_2006: History = {
  scenario: 'october-2006',
  from: '2006-2',
  to: '2015-2',
  acts: [
    cited(
      '2006-2',
      { kind: 'letter', levels: { luxury: 1, 'travel-assets': 1, 'dual-use': 2, arms: 2 } },
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
      '94 states of 193 had reported on 1718 at the date of the source.',
    ),
    cited('2006-2', { kind: 'relief', level: 1 }, 'S69', 'United Nations programmes reach millions.'),
    cited(
      '2007-1',
      { kind: 'effort', by: 'us', efforts: { finance: 1 } },
      'S28',
      'Banks had fled since the proposal of 15 September 2005. The final rule of 14 March 2007 comes with the deal of 13 February and the release of the funds at Banco Delta Asia: it adds no fear.',
    ),
    recalled(
      '2007-2',
      { kind: 'freeze', share: 0.4 },
      'inspectors confirm the shutdown of Yongbyon in July 2007, disablement follows to 2008; widely reported, share estimated: the plutonium line rests, missiles and enrichment go on',
      'The reactor and the reprocessing plant at Yongbyon are shut down and inspected.',
    ),
    recalled(
      '2009-1',
      { kind: 'freeze', share: 0 },
      'inspectors leave in April 2009, widely reported',
      'After the rocket of April 2009 the inspectors are sent home.',
    ),
    ...TRADE_2006,
    cited(
      '2009-1',
      { kind: 'test', test: 'nuclear' },
      'S19',
      'Second nuclear test, 25 May 2009, after the rocket of April.',
    ),
    cited('2009-1', { kind: 'vote' }, 'S18', 'Resolution 1874 is adopted on 12 June 2009.'),
    cited('2009-2', { kind: 'letter', levels: { arms: 3 } }, 'S18', 'Resolution 1874 bans nearly all arms exports.'),
    recalled(
      '2009-2',
      { kind: 'letter', at: ['border', 'sea'], levels: { financial: 1 } },
      'paragraphs 18 to 20 of S/RES/1874 (2009)',
      'Resolution 1874 calls on states to deny money and loans that could serve the programme.',
    ),
    cited('2009-2', { kind: 'test', test: 'missile' }, 'S154', 'Missiles of 4 July and 12 October 2009.'),
    cited(
      '2010-2',
      { kind: 'noted' },
      'S153',
      'On 12 November 2010 visitors are shown an enrichment plant at Yongbyon, built since April 2009.',
    ),
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
    cited('2014-1', { kind: 'test', test: 'missile' }, 'S154', 'Eleven missiles from February to June 2014.'),
    cited('2014-2', { kind: 'test', test: 'missile' }, 'S154', 'Eight missiles from July to September 2014.'),
    recalled(
      '2015-1',
      { kind: 'effort', by: 'us', efforts: { programme: 1, finance: 2 } },
      'executive order 13687 of January 2015, after the attack on a film company’s computers',
      'Washington lists officials and arms traders.',
    ),
    cited(
      '2015-1',
      { kind: 'test', test: 'missile' },
      'S154',
      'Missiles of February to June 2015, one of them from below the water.',
    ),
    cited(
      '2015-2',
      { kind: 'test', test: 'missile' },
      'S154',
      'Two more trials from below the water at the end of 2015.',
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
