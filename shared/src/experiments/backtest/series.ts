/** One series of the backtest. */
export interface Series {
  readonly title: string;
  readonly unit: string;
  /** Minimum denominator of a relative error, in the unit of the series. */
  readonly floor: number;
  /** Composition of the simulated figure, and how closely it corresponds to the recorded one. */
  readonly remark: string;
}

/** Every series of the backtest by id. */
export const SERIES = {
  exports: {
    title: 'Recorded exports',
    unit: 'US$ million a year',
    floor: 100,
    remark: 'What partner statistics see: not what reroutes, is carried past a gate or slips through a search.',
  },
  imports: {
    title: 'Recorded imports',
    unit: 'US$ million a year',
    floor: 100,
    remark: 'Counted as exports are. The record includes an imputed value of crude oil.',
  },
  'total-trade': {
    title: 'Recorded trade, exports and imports together',
    unit: 'US$ million a year',
    floor: 100,
    remark: 'For years whose two halves the dossier does not have apart.',
  },
  'china-customs': {
    title: 'Trade in Chinese customs figures',
    unit: 'US$ million a year',
    floor: 100,
    remark: 'Recorded trade without crude oil, which Chinese customs leave out, times China’s share of 95%.',
  },
  growth: {
    title: 'Growth of real output',
    unit: '% a year',
    floor: 2,
    remark:
      'Mean output of a year against the mean of the year before, as the Bank of Korea estimates it. That output misses machinery and parts, and not finished goods, was built in after the closed years had been seen: 2020-2023 test the sizes, not this idea.',
  },
  'output-lost': {
    title: 'Output lost to the sanctions of 2016-17',
    unit: '% of output',
    floor: 2,
    remark: 'The same years run again with the letters of January 2016, on the same seeds.',
  },
  'refined-petroleum': {
    title: 'Refined petroleum that arrived',
    unit: 'million barrels',
    floor: 0.5,
    remark:
      'The cap is 0.5. 2018 is the middle of a band from 1.26 (tankers a third full) to 3.78 (full); 2020 counts nine months.',
  },
  luxury: {
    title: 'Luxury imports by the widest list',
    unit: 'US$ million a year',
    floor: 50,
    remark:
      'Arrivals against the figure of 2013 by the same list. Narrow lists give a third of it: a definition, not a flow.',
  },
  'luxury-from-china': {
    title: 'Luxury goods from China',
    unit: 'US$ million a year',
    floor: 5,
    remark: 'Arrivals against the figure of 2020 by the same list.',
  },
  coal: {
    title: 'Coal to China',
    unit: 'million tonnes',
    floor: 2,
    remark: 'A constant share of the goods exported; the model knows no single good.',
  },
  'staple-price': {
    title: 'Price of rice',
    unit: 'index, 2016 = 100',
    floor: 10,
    remark: 'Rice fell by about a fifth after resolution 2321.',
  },
  'exchange-rate': {
    title: 'Won a dollar',
    unit: 'index, 2016 = 100',
    floor: 10,
    remark: '8,130 in the middle of 2016, 8,500 in January 2017.',
  },
  'crypto-theft': {
    title: 'Theft of crypto-currency',
    unit: 'US$ million a year',
    floor: 200,
    remark:
      'The model has a steady growth of income from networks and no single theft. One raid makes a year; only the level of many years can be met.',
  },
  'test-half-years': {
    title: 'Half-years with a test',
    unit: 'half-years',
    floor: 1,
    remark:
      'Tests as conducted drive the run; this is what the fixed rule for Pyongyang expected at the same moments. It knows no talks, and so it misses the pause of 2018.',
  },
  'programme-rises': {
    title: 'Years in which the programme advanced',
    unit: 'years since the last row',
    floor: 1,
    remark: 'A sign, not a size: warhead counts changed their method in 2022 and are no measure of the index.',
  },
} as const satisfies Readonly<Record<string, Series>>;
export type SeriesId = keyof typeof SERIES;
