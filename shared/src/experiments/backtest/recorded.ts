import type { SeriesId } from './series.ts';

// The record, from outside estimates. A series is a quantity that the model computes, too (series.ts); a row is one
// year of it. The rows were written before any parameter was fitted. Parameters may be fitted to the years up to 2018,
// not to later ones.

/** One recorded figure. */
export interface RecordedRow {
  readonly series: SeriesId;
  readonly year: number;
  readonly recorded: number;
  /** The last known figure before this one: a forecast of no change. */
  readonly before: number;
  readonly source: string;
  /** Source of `before` if it is not the row above. */
  readonly beforeFrom: string;
}

const row = (
  series: SeriesId,
  year: number,
  recorded: number,
  before: number,
  source: string,
  beforeFrom: string,
): RecordedRow => ({ series, year, recorded, before, source, beforeFrom });

/** The record of 2016-2023. */
export const RECORDED_2016: readonly RecordedRow[] = [
  row('exports', 2016, 2800, 2700, 'S36', '2015, S42'),
  row('exports', 2017, 1770, 2800, 'S43', '2016'),
  row('exports', 2018, 240, 1770, 'S44', '2017'),
  row('exports', 2019, 260, 240, 'S46', '2018'),
  row('exports', 2023, 330, 260, 'S38', '2019, the last year of this series before'),

  row('imports', 2016, 3700, 3550, 'S36', '2015, S42'),
  row('imports', 2017, 3780, 3700, 'S43', '2016'),
  row('imports', 2018, 2600, 3780, 'S44', '2017'),
  row('imports', 2019, 2680, 2600, 'S46', '2018'),
  row('imports', 2023, 2440, 2680, 'S38', '2019, the last year of this series before'),

  row('total-trade', 2021, 710, 863, 'S48', '2020; recalled from the KOTRA report of 2021'),
  row('total-trade', 2022, 1590, 710, 'S48', '2021'),

  row('china-customs', 2017, 4980, 5370, 'S45', '2016; recalled from Chinese customs'),
  row('china-customs', 2018, 2433, 4980, 'S45', '2017'),
  row('china-customs', 2020, 540, 2790, 'S47', '2019; recalled from Chinese customs'),
  row('china-customs', 2021, 320, 540, 'S47', '2020'),

  row('growth', 2016, 3.9, -1.1, 'S36', '2015, S49b'),
  row('growth', 2017, -3.5, 3.9, 'S39', '2016'),
  row('growth', 2018, -4.1, -3.5, 'S40', '2017'),
  row('growth', 2019, 0.4, -4.1, 'S37', '2018'),
  row('growth', 2020, -4.5, 0.4, 'S37', '2019'),
  row('growth', 2021, -0.1, -4.5, 'S37', '2020'),
  row('growth', 2022, -0.2, -0.1, 'S37', '2021'),
  row('growth', 2023, 3.1, -0.2, 'S37', '2022'),

  row('output-lost', 2018, 8.75, 0, 'S79', 'nothing is lost before the sanctions of 2016-17, by definition'),

  row('refined-petroleum', 2018, 2.52, 4.5, 'S62', '2016, S14'),
  row('refined-petroleum', 2020, 4.4, 2.52, 'S65', '2018'),

  row('luxury', 2017, 640, 644, 'S53', '2013, S51'),
  row('luxury-from-china', 2022, 28.5, 22.8, 'S56', '2020'),

  row('coal', 2016, 22.5, 19.65, 'S32', '2015: 22.5 less its rise of 14.5%, S32'),

  row('staple-price', 2017, 80, 100, 'S123', '2016'),
  row('exchange-rate', 2017, 104.6, 100, 'S123', '2016'),

  row('crypto-theft', 2022, 1650, 430, 'S60', '2021; recalled from Chainalysis'),
  row('crypto-theft', 2023, 660, 1650, 'S59', '2022'),

  row('test-half-years', 2016, 2, 0, 'S19', '2015: no nuclear or long-range test'),
  row('test-half-years', 2017, 2, 2, 'S19', '2016'),
  row('test-half-years', 2018, 0, 2, 'S72', '2017'),
  row('test-half-years', 2019, 2, 0, 'S72', '2018'),
  row('test-half-years', 2020, 1, 2, 'S72', '2019'),
  row('test-half-years', 2021, 2, 1, 'S72', '2020'),
  row('test-half-years', 2022, 2, 2, 'S72', '2021'),
  row('test-half-years', 2023, 2, 2, 'S72', '2022'),

  row('programme-rises', 2018, 3, 3, 'S20', 'the three years before: rising in each, S19'),
  row('programme-rises', 2023, 5, 5, 'S71', 'every year since 2016'),
];

/** The record of 2007-2013. */
export const RECORDED_2006: readonly RecordedRow[] = [
  row('growth', 2009, -0.9, 3.1, 'S49', '2008; recalled from the Bank of Korea'),
  row('growth', 2010, -0.5, -0.9, 'S49', '2009'),
  row('growth', 2012, 1.3, 0.8, 'S49', '2011; recalled from the Bank of Korea'),
  row('growth', 2013, 1.1, 1.3, 'S49', '2012'),
  row('test-half-years', 2007, 0, 1, 'S19', '2006'),
  row('test-half-years', 2008, 0, 0, 'S19', '2007'),
  row('test-half-years', 2009, 1, 0, 'S19', '2008'),
  row('test-half-years', 2012, 2, 0, 'S23', '2011: none large, by the same list'),
  row('test-half-years', 2013, 1, 2, 'S19', '2012'),
];

/** The record of 2024 and 2025. */
export const RECORDED_2024: readonly RecordedRow[] = [
  row('exports', 2024, 360, 330, 'S41', '2023, S38'),
  row('total-trade', 2024, 2700, 2770, 'S41', '2023, S38'),
  row('growth', 2024, 3.7, 3.1, 'S41', '2023, S37'),
  row('crypto-theft', 2024, 1340, 660, 'S59', '2023'),
  row('crypto-theft', 2025, 2020, 1340, 'S58', '2024'),
];
