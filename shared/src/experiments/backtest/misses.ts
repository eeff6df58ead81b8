import type { SeriesId } from './series.ts';

// Misses of the model and their reasons, written after the run. The figures are not changed.

/** Reasons for misses of single years, or of a series from some year on. */
const MISSES: readonly {
  readonly scenario: string;
  readonly series: SeriesId;
  readonly years: readonly number[];
  readonly remark: string;
}[] = [
  {
    scenario: 'january-2016',
    series: 'exports',
    years: [2020, 2023],
    remark:
      'The record of efforts has Beijing look away in part from 2020 on, for which there is evidence in oil and ships. Its customs nevertheless declared hardly any barred goods: looking away is done at sea, which a single effort for all of trade cannot say.',
  },
  {
    scenario: 'january-2016',
    series: 'china-customs',
    years: [2020, 2021],
    remark:
      'The closure was tighter than the 80-90% from which the model’s closable shares were taken; trade through other corridors closed with it.',
  },
  {
    scenario: 'january-2016',
    series: 'growth',
    years: [2016],
    remark:
      'A good year after a drought; the model knows weather as noise only, and no sanctions effect could make growth of 3.9%.',
  },
  {
    scenario: 'january-2016',
    series: 'growth',
    years: [2017],
    remark:
      'The Bank of Korea has mining and heavy industry fall through all of 2017. The model loses trade only when a text bites, most of it from August on, and so puts the loss into 2018.',
  },
  {
    scenario: 'january-2016',
    series: 'growth',
    years: [2019, 2020, 2021, 2022],
    remark:
      'The model’s trend of 1.2% is too low for years without new losses. It loses and regains output with the goods; in the record the closure was cushioned by stocks, and the first trains of 2022 brought no recovery yet.',
  },
  {
    scenario: 'january-2016',
    series: 'refined-petroleum',
    years: [2020],
    remark:
      'Tankers brought more in nine months of 2020 than was imported in all of 2016: a trade at sea that grew under the ban. The model’s carriers replace what is blocked and do not outgrow it.',
  },
  {
    scenario: 'january-2016',
    series: 'crypto-theft',
    years: [2022, 2023],
    remark: 'One raid of March 2022 was worth US$600 million; the model earns by year, not by raid.',
  },
  {
    scenario: 'january-2016',
    series: 'test-half-years',
    years: [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023],
    remark:
      'The rule knows chances, not campaigns and talks: it expects a test in half of the half-years, where the record has two years of tests, one of talks and five of tests again.',
  },
  {
    scenario: 'october-2006',
    series: 'test-half-years',
    years: [2007, 2009, 2010, 2011, 2012, 2013, 2014, 2015],
    remark: 'The rule knows chances, not campaigns and talks; the record has quiet years and then years of tests.',
  },
  {
    scenario: 'october-2006',
    series: 'growth',
    years: [2009, 2010, 2012, 2013, 2015],
    remark: 'Harvests and the currency reform of 2009 moved these years; the model has no growth in them but noise.',
  },
  {
    scenario: 'after-the-panel-2024',
    series: 'crypto-theft',
    years: [2024, 2025],
    remark: 'One raid of February 2025 was worth US$1.5 billion (S58); the model earns by year, not by raid.',
  },
];

/** The reason for a miss in one year of a series; `null` if there is none. */
export function missOf(scenario: string, series: SeriesId, year: number): string | null {
  const miss = MISSES.find((one) => one.scenario === scenario && one.series === series && one.years.includes(year));
  return miss?.remark ?? null;
}
