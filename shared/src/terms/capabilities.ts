// What the programme index (0-100) means: dated capabilities, each with its source and its value. The driven record
// passes within five points of each, and the line of breakout of a world is one of them. The values are our estimates;
// dates and facts are cited.

/** A capability of the programme. */
interface CapabilityData {
  /** Half-year in which it was shown, such as 2017-2; `null` if it has not been. */
  readonly half: `${number}-${1 | 2}` | null;
  /** Programme index. */
  readonly index: number;
  /** Number in the list of sources. */
  readonly source: string;
  readonly title: string;
}

/** The capabilities by id, in the order of their index. */
export const CAPABILITIES = {
  'first-test': { half: '2006-2', index: 14, source: 'S19', title: 'First test, under a kiloton (9 October 2006)' },
  'second-test': { half: '2009-1', index: 22, source: 'S19', title: 'Second test, 2 to 6 kilotons (25 May 2009)' },
  enrichment: { half: '2010-2', index: 26, source: 'S153', title: 'Enrichment of uranium, shown on 12 November 2010' },
  'third-test': { half: '2013-1', index: 34, source: 'S19', title: 'Third test, some 7 kilotons (12 February 2013)' },
  'fourth-test': { half: '2016-1', index: 40, source: 'S19', title: 'Fourth test (6 January 2016)' },
  'fifth-test': {
    half: '2016-2',
    index: 46,
    source: 'S19',
    title: 'Fifth test, 10 kilotons or more (9 September 2016)',
  },
  thermonuclear: {
    half: '2017-2',
    index: 54,
    source: 'S19, S20',
    title: 'Thermonuclear device, 100 kilotons or more (3 September 2017)',
  },
  'long-range': {
    half: '2017-2',
    index: 56,
    source: 'S10, S14',
    title: 'Long-range missile: July and 28 November 2017',
  },
  'warheads-20': { half: '2021-2', index: 62, source: 'S71', title: 'Up to 20 assembled warheads (January 2022)' },
  'warheads-30': { half: '2022-2', index: 65, source: 'S71', title: '30 assembled warheads (January 2023)' },
  'solid-fuel': {
    half: '2023-1',
    index: 68,
    source: 'S170',
    title: 'Long-range missile on solid fuel (13 April 2023)',
  },
  'warheads-50': { half: '2023-2', index: 71, source: 'S71', title: '50 assembled warheads (January 2024)' },
  'second-strike': {
    half: null,
    index: 92,
    source: 'S71',
    title: 'A force of which a first strike could not find enough; not shown yet',
  },
} as const satisfies Readonly<Record<string, CapabilityData>>;

export type CapabilityId = keyof typeof CAPABILITIES;
export const CAPABILITY_IDS = Object.keys(CAPABILITIES).filter((id): id is CapabilityId => id in CAPABILITIES);

/** Capabilities at which worlds that come with the game draw their line of breakout. */
const LINES = ['enrichment', 'solid-fuel', 'second-strike'] as const;

/** The capability at which a world draws its line; `null` if it draws it elsewhere, as older games and own worlds may. */
export const breakoutCapability = (line: number): (typeof LINES)[number] | null =>
  LINES.find((id) => CAPABILITIES[id].index === line) ?? null;
