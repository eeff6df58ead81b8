/** Short forms that participants fill in: before, after, and on leaving. */
export const SHEETS = ['before', 'after', 'ticket'] as const;
/** A form. */
export type SheetId = (typeof SHEETS)[number];

/** One question of a form. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** `agree` is answered 1 to 5, `choice` by the index of a choice, `words` in own words. */
  readonly kind: 'agree' | 'choice' | 'words';
  readonly choices: readonly string[];
  /** Ids of the essay's claims that it is about. */
  readonly claims: readonly string[];
}

/** An answer: a number for `agree` and `choice`, text for `words`. */
export interface Answer {
  readonly question: string;
  readonly value: number | string;
}
