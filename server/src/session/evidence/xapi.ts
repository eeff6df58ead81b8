import { createHash } from 'node:crypto';
import type { ActKind, ActRow } from './act-rows.ts';

/** A statement for a learning record store, version 1.0.3 of the specification. */
export interface Statement {
  /** The same act has the same id, so that a store to which it is sent twice keeps it once. */
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly name: string;
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: { readonly en: string } };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: { readonly name: { readonly en: string }; readonly type: string };
  };
  readonly context: {
    readonly platform: 'Letter & Spirit';
    readonly extensions: Readonly<Record<string, string | number>>;
  };
  readonly timestamp: string;
}

const VERBS: Readonly<Record<ActKind, readonly [id: string, display: string]>> = {
  order: ['http://activitystrea.ms/schema/1.0/submit', 'ordered'],
  'order-withdrawn': ['http://activitystrea.ms/schema/1.0/retract', 'withdrew'],
  text: ['http://activitystrea.ms/schema/1.0/author', 'tabled'],
  vote: ['http://id.tincanapi.com/verb/voted', 'voted'],
  offer: ['http://activitystrea.ms/schema/1.0/offer', 'offered'],
  signature: ['http://activitystrea.ms/schema/1.0/approve', 'signed'],
  refusal: ['http://activitystrea.ms/schema/1.0/reject', 'declined'],
  message: ['http://activitystrea.ms/schema/1.0/send', 'said'],
  ready: ['http://activitystrea.ms/schema/1.0/complete', 'was ready'],
  'not-ready': ['http://activitystrea.ms/schema/1.0/retract', 'reopened'],
  mute: ['http://activitystrea.ms/schema/1.0/ignore', 'muted'],
  finding: ['http://activitystrea.ms/schema/1.0/author', 'published'],
  headline: ['http://activitystrea.ms/schema/1.0/author', 'published'],
};

/** An id in the form of a UUID that follows from a text. */
function idOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  // Version 8 of the form: the digits are ours to choose.
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/**
 * Statements for the acts of people whom the session knows. They carry the name that the table saw and an account of the
 * session, never a real name: a learning record store learns no more than a classmate.
 */
export const statementsOf = (home: string, rows: readonly ActRow[]): readonly Statement[] =>
  rows
    .filter(({ participant }) => participant !== '')
    .map((row) => {
      const [id, display] = VERBS[row.act];
      const page = `${home}/s/${row.session}`;
      const activity = `${page}/table/${row.table}/event/${row.event}`;
      return {
        id: idOf(activity),
        actor: { objectType: 'Agent', name: row.name, account: { homePage: page, name: row.participant } },
        verb: { id, display: { en: display } },
        object: {
          objectType: 'Activity',
          id: activity,
          definition: {
            name: { en: row.what === '' ? row.act : `${row.act}: ${row.what}` },
            type: 'http://adlnet.gov/expapi/activities/interaction',
          },
        },
        context: {
          platform: 'Letter & Spirit',
          extensions: {
            [`${home}/xapi/table`]: row.table,
            [`${home}/xapi/post`]: row.post,
            [`${home}/xapi/round`]: row.round,
            [`${home}/xapi/phase`]: row.phase,
          },
        },
        timestamp: row.time,
      };
    });
