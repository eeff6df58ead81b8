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
      'One count for all years: half-years with a nuclear test or a missile of the count in S154 (a range of 300 km or more). Tests as conducted drive the run; this is what the fixed rule for Pyongyang expected at the same moments. It knows no talks, and so it misses the pause of 2018.',
  },
  undernourished: {
    title: 'People who are undernourished',
    unit: '% of the population, mean of three years',
    floor: 10,
    remark:
      'Read from the welfare index as 43.4 + 0.6 (54 - welfare). Two points fix the line: 43.4% in 2015-17 where the world of 2016 opens at 54, and the 62% of children whom the survey of 1998 found stunted (S171) at 22, where only plots and markets are left. Editions of the source revise each other by several points.',
  },
} as const satisfies Readonly<Record<string, Series>>;
export type SeriesId = keyof typeof SERIES;
