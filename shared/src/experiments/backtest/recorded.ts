import type { SeriesId } from './series.ts';

// The record, from outside estimates. A series is a quantity that the model computes, too (series.ts); a row is one
// year of it. Parameters may be fitted to the years up to 2018, not to later ones. A row whose outcome is also an input,
// because an effort or a closure was coded from it or a parameter was set by it alone, is read back: it shows that the
// arithmetic is right and counts in no total.

/** Whether parameters were fitted to a figure, it judges them, or an input of the model was taken from it. */
export type RowKind = 'fitted' | 'judged' | 'read-back';

/** One recorded figure. */
export interface RecordedRow {
  readonly kind: RowKind;
  readonly series: SeriesId;
  readonly year: number;
  readonly recorded: number;
  /** The last known figure before this one: a forecast of no change. */
  readonly before: number;
  readonly source: string;
  /** Source of `before` if it is not the row above. */
  readonly beforeFrom: string;
}

type Row = (
  series: SeriesId,
  year: number,
  recorded: number,
  before: number,
  source: string,
  beforeFrom: string,
) => RecordedRow;

const rowOf =
  (kind: RowKind): Row =>
  (series, year, recorded, before, source, beforeFrom) => ({
    kind,
    series,
    year,
    recorded,
    before,
    source,
    beforeFrom,
  });
const fitted = rowOf('fitted');
const judged = rowOf('judged');
const readBack = rowOf('read-back');

/** The record of 2016-2023. */
export const RECORDED_2016: readonly RecordedRow[] = [
  readBack('exports', 2016, 2800, 2700, 'S36', '2015, S42'),
  fitted('exports', 2017, 1770, 2800, 'S43', '2016'),
  readBack('exports', 2018, 243, 1770, 'S44', '2017'),
  judged('exports', 2019, 278, 243, 'S151', '2018'),
  readBack('exports', 2020, 89, 278, 'S152', '2019'),
  judged('exports', 2023, 330, 89, 'S38', '2020, the last year of this series before'),

  readBack('imports', 2016, 3700, 3550, 'S36', '2015, S42'),
  fitted('imports', 2017, 3780, 3700, 'S43', '2016'),
  readBack('imports', 2018, 2600, 3780, 'S44', '2017'),
  judged('imports', 2019, 2967, 2600, 'S151', '2018'),
  readBack('imports', 2020, 774, 2967, 'S152', '2019'),
  judged('imports', 2023, 2440, 774, 'S38', '2020, the last year of this series before'),

  readBack('total-trade', 2021, 710, 863, 'S48', '2020, S152'),
  readBack('total-trade', 2022, 1590, 710, 'S48', '2021'),

  fitted('china-customs', 2017, 4980, 5370, 'S45', '2016; recalled from Chinese customs'),
  readBack('china-customs', 2018, 2433, 4980, 'S45', '2017'),
  readBack('china-customs', 2020, 540, 2790, 'S47', '2019; recalled from Chinese customs'),
  readBack('china-customs', 2021, 320, 540, 'S47', '2020'),

  fitted('growth', 2016, 3.9, -1.1, 'S36', '2015, S49b'),
  fitted('growth', 2017, -3.5, 3.9, 'S39', '2016'),
  fitted('growth', 2018, -4.1, -3.5, 'S40', '2017'),
  judged('growth', 2019, 0.4, -4.1, 'S37', '2018'),
  judged('growth', 2020, -4.5, 0.4, 'S37', '2019'),
  judged('growth', 2021, -0.1, -4.5, 'S37', '2020'),
  judged('growth', 2022, -0.2, -0.1, 'S37', '2021'),
  judged('growth', 2023, 3.1, -0.2, 'S37', '2022'),

  readBack('output-lost', 2018, 8.75, 0, 'S79', 'nothing is lost before the sanctions of 2016-17, by definition'),

  readBack('refined-petroleum', 2018, 2.52, 4.5, 'S62', '2016, S14'),
  judged('refined-petroleum', 2020, 4.4, 2.52, 'S65', '2018'),

  readBack('luxury', 2017, 640, 644, 'S53', '2013, S51'),
  readBack('luxury-from-china', 2022, 28.5, 22.8, 'S56', '2020'),

  readBack('coal', 2016, 22.5, 19.65, 'S32', '2015: 22.5 less its rise of 14.5%, S32'),

  readBack('crypto-theft', 2022, 1650, 430, 'S60', '2021; recalled from Chainalysis'),
  readBack('crypto-theft', 2023, 660, 1650, 'S59', '2022'),

  fitted('undernourished', 2018, 47.8, 43.4, 'S69', '2015-17, S69'),
  judged('undernourished', 2020, 42.4, 47.8, 'S157', '2016-18, S69; 2017-19 is reported as more than 45'),
  judged('undernourished', 2021, 41.6, 42.4, 'S69', '2018-20'),
  judged('undernourished', 2022, 45.5, 41.6, 'S157', '2019-21'),

  fitted('test-half-years', 2016, 2, 2, 'S154', '2015'),
  fitted('test-half-years', 2017, 2, 2, 'S154', '2016'),
  fitted('test-half-years', 2018, 0, 2, 'S154', '2017'),
  judged('test-half-years', 2019, 2, 0, 'S154', '2018'),
  judged('test-half-years', 2020, 1, 2, 'S72', '2019'),
  judged('test-half-years', 2021, 2, 1, 'S72', '2020'),
  judged('test-half-years', 2022, 2, 2, 'S72', '2021'),
  judged('test-half-years', 2023, 2, 2, 'S72', '2022'),
];

/** The record of 2007-2015. */
export const RECORDED_2006: readonly RecordedRow[] = [
  judged('growth', 2009, -0.9, 3.1, 'S49', '2008; recalled from the Bank of Korea'),
  judged('growth', 2010, -0.5, -0.9, 'S49', '2009'),
  judged('growth', 2012, 1.3, 0.8, 'S49', '2011; recalled from the Bank of Korea'),
  judged('growth', 2013, 1.1, 1.3, 'S49', '2012'),
  judged('growth', 2015, -1.1, 1, 'S49b', '2014; recalled from the Bank of Korea'),
  judged('test-half-years', 2007, 0, 1, 'S154', '2006'),
  judged('test-half-years', 2008, 0, 0, 'S154', '2007'),
  judged('test-half-years', 2009, 2, 0, 'S154', '2008'),
  judged('test-half-years', 2010, 0, 2, 'S154', '2009'),
  judged('test-half-years', 2011, 0, 0, 'S154', '2010'),
  judged('test-half-years', 2012, 2, 0, 'S154', '2011'),
  judged('test-half-years', 2013, 1, 2, 'S154', '2012'),
  judged('test-half-years', 2014, 2, 1, 'S154', '2013'),
  judged('test-half-years', 2015, 2, 2, 'S154', '2014'),
];

/** The record of 2024 and 2025. */
export const RECORDED_2024: readonly RecordedRow[] = [
  judged('exports', 2024, 360, 330, 'S41', '2023, S38'),
  judged('total-trade', 2024, 2700, 2770, 'S41', '2023, S38'),
  judged('growth', 2024, 3.7, 3.1, 'S41', '2023, S37'),
  judged('crypto-theft', 2024, 1340, 660, 'S59', '2023'),
  judged('crypto-theft', 2025, 2020, 1340, 'S58', '2024'),
];
