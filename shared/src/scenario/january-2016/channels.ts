import type { ChannelFlow, Parameter } from '../../model/params.ts';
import { cited, estimate } from '../cite.ts';

// Half-year flows of 2016, US$ million. Totals follow the dossier's sources; how a total divides over corridors is an
// estimate scaled so that the state's share of everything comes to about ten chips of US$150 million.

const USD = 'US$ million a half-year';

const spread = (
  border: number,
  sea: number,
  dollar: number,
  make: (value: number) => Parameter,
): ChannelFlow['flow'] => ({ border: make(border), sea: make(sea), dollar: make(dollar) });

/** What would cross each corridor if nothing were restricted. */
export const january2016Channels: readonly ChannelFlow[] = [
  {
    channel: 'commodities',
    measure: 'trade',
    direction: 'export',
    flow: spread(1000, 260, 140, (v) =>
      cited(
        v,
        USD,
        'S36: exports US$2.8bn in 2016; corridor split estimated from the ~91.5% China share, part of it by sea or settled in dollars',
      ),
    ),
    covered: estimate(
      0.99,
      'share',
      'coal, iron, seafood and textiles were all banned by the end of 2017; little is left outside',
    ),
    take: estimate(
      0.62,
      'share',
      'the state keeps most of export earnings after firms, transport and partners are paid',
    ),
    closable: cited(0.85, 'share', 'S47: Chinese customs trade fell by about 80-90% under the 2020 closure'),
  },
  {
    channel: 'labour',
    measure: 'trade',
    direction: 'money',
    flow: spread(90, 55, 30, (v) => cited(v, USD, 'S66: US$200-500m a year to the state; 350m a year taken')),
    covered: estimate(0.6, 'share', 'repatriation had a 24-month grace period and permits were converted'),
    take: estimate(0.85, 'share', 'the figure in S66 is already what reaches the state; handlers keep some'),
    closable: estimate(0.3, 'share', 'workers abroad stayed abroad in 2020-2022 and kept remitting'),
  },
  {
    channel: 'arms-income',
    measure: 'arms',
    direction: 'money',
    flow: spread(15, 50, 15, (v) =>
      estimate(
        v,
        USD,
        'arms exports before the Russian trade; a small share of income in the essay and in Panel reports',
      ),
    ),
    covered: estimate(1, 'share', 'resolution 1874 bans nearly all arms exports'),
    take: estimate(1, 'share', 'state trade'),
    closable: estimate(0.3, 'share', 'services and deliveries abroad continue'),
  },
  {
    channel: 'holdings',
    measure: 'travel-assets',
    direction: 'money',
    flow: spread(18, 17, 25, (v) =>
      estimate(v, USD, 'agents, embassies and accounts abroad; Banco Delta Asia alone held US$25m (S28)'),
    ),
    covered: estimate(1, 'share', 'asset freezes and travel bans reach all listed holders'),
    take: estimate(1, 'share', 'the circle and the state hold it together'),
    closable: estimate(0.2, 'share', 'most of it never crosses the border'),
  },
  {
    channel: 'settlement',
    measure: 'financial',
    direction: 'money',
    flow: spread(230, 180, 490, (v) =>
      estimate(v, USD, 'about three fifths of hard-currency income passes through a bank; the rest is cash and barter'),
    ),
    covered: estimate(0.9, 'share', 'cash couriers and barter lie outside'),
    take: estimate(0, 'share', 'the money itself is counted where it is earned'),
    closable: estimate(0, 'share', 'banking does not need an open border'),
  },
  {
    channel: 'consumer',
    measure: 'trade',
    direction: 'import',
    flow: spread(950, 250, 100, (v) =>
      cited(
        v,
        USD,
        'S36: imports US$3.7bn in 2016, less fuel, luxury, dual-use and aid; textiles, machinery and food together',
      ),
    ),
    covered: cited(
      0.38,
      'share',
      'S45: Chinese exports fell by 31.7% in 2018 under the fullest letter; food and consumer goods stayed legal (S50)',
    ),
    take: estimate(0, 'share', 'imports earn nothing'),
    closable: cited(0.85, 'share', 'S47: Chinese customs trade fell by about 80-90% under the 2020 closure'),
  },
  {
    channel: 'fuel',
    measure: 'trade',
    direction: 'import',
    flow: spread(105, 28, 7, (v) =>
      cited(v, USD, 'S14: 4.5m barrels of refined products in 2016, with crude at about US$60 a barrel'),
    ),
    covered: cited(0.6, 'share', 'S14: refined capped at 500,000 of 4.5m barrels; crude stays frozen at its level'),
    take: estimate(0, 'share', 'imports earn nothing'),
    closable: cited(0.3, 'share', 'S65: 4.4m barrels in Jan-Sep 2020, closure or not'),
  },
  {
    channel: 'luxury',
    measure: 'luxury',
    direction: 'import',
    flow: spread(60, 60, 40, (v) => cited(v, USD, 'S51, S52: between US$237m and 644m a year by list; 320m taken')),
    covered: estimate(1, 'share', 'what counts as luxury is the coverage, not the reach'),
    take: estimate(0, 'share', 'imports earn nothing'),
    closable: cited(0.7, 'share', 'S56: US$22.8m from China in 2020'),
  },
  {
    channel: 'dual-use',
    measure: 'dual-use',
    direction: 'import',
    flow: spread(26, 18, 16, (v) =>
      estimate(v, USD, 'procurement is small in money; defectors describe it as a matter of fees and people (S95)'),
    ),
    covered: estimate(1, 'share', 'what counts as dual-use is the coverage, not the reach'),
    take: estimate(0, 'share', 'imports earn nothing'),
    closable: estimate(0.4, 'share', 'the programme has priority over a closure'),
  },
  {
    channel: 'aid',
    measure: 'aid',
    direction: 'import',
    flow: spread(25, 22, 13, (v) =>
      estimate(v, USD, 'bilateral gifts and UN programmes; the 2018 appeal was 24% funded (S69)'),
    ),
    covered: estimate(0.9, 'share', 'emergency relief is always exempt'),
    take: estimate(0, 'share', 'counted by its fungible part in the budget'),
    closable: estimate(0.8, 'share', 'international staff left in 2020'),
  },
];
