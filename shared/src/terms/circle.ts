// The ruling circle is three groups, as the essay names them: officers, party officials, and the state's administrators.

export const CIRCLE_GROUPS = ['military', 'party', 'bureaucracy'] as const;
/** A group of the ruling circle. */
export type CircleGroup = (typeof CIRCLE_GROUPS)[number];

/** A value for each group. */
export type ByGroup<T> = Readonly<Record<CircleGroup, T>>;

export const EMPHASES = ['even', 'military-first', 'party-first', 'bureaucracy-first'] as const;
/** How the same chips are spread over the groups: the same for all, or one of them before the others. */
export type Emphasis = (typeof EMPHASES)[number];

const FIRST: Readonly<Record<Emphasis, CircleGroup | null>> = {
  even: null,
  'military-first': 'military',
  'party-first': 'party',
  'bureaucracy-first': 'bureaucracy',
};

/** The group that an emphasis puts first; null if it treats all alike. */
export const firstOf = (emphasis: Emphasis): CircleGroup | null => FIRST[emphasis];

/** The emphasis that puts a group first. */
export const emphasisOn = (group: CircleGroup): Emphasis => `${group}-first`;

/** The emphasis of an order or of a half-year; in games of rules 1 and 2 it is absent, and rewards were even. */
export const emphasisOf = ({ emphasis }: { readonly emphasis?: Emphasis | undefined }): Emphasis => emphasis ?? 'even';

/** A value for each group, from a function of the group. */
export const byGroup = <T>(of: (group: CircleGroup) => T): ByGroup<T> => ({
  military: of('military'),
  party: of('party'),
  bureaucracy: of('bureaucracy'),
});
