import type { ActRow } from './act-rows.ts';
import type { Column } from './csv.ts';
import type { ParticipationRow } from './participation.ts';
import type { SheetRow } from './sheet-rows.ts';

/** The columns of `acts.csv`, one row an act. */
export const ACT_COLUMNS: readonly Column<ActRow>[] = [
  { name: 'session', meaning: 'Code of the session.' },
  { name: 'table', meaning: 'Number of the table.' },
  { name: 'time', meaning: 'When it was done, ISO 8601 in UTC, by the clock of the server.' },
  {
    name: 'participant',
    meaning:
      'Id of the participant; the same in every file of the session. Empty for somebody from outside the session.',
  },
  { name: 'name', meaning: 'Name that the table saw last.' },
  { name: 'real_name', meaning: 'Real name, where the host asked for one.' },
  { name: 'post', meaning: 'Delegation or role: us, china, un, dprk, panel, press.' },
  { name: 'round', meaning: 'Number of the round (half-year), from 1.' },
  { name: 'phase', meaning: 'One of briefing, negotiation, orders, adjudication.' },
  {
    name: 'act',
    meaning:
      'One of order, order-withdrawn, text, vote, offer, signature, refusal, message, ready, not-ready, mute, finding, headline.',
  },
  {
    name: 'what',
    meaning:
      'Kind of order, vote, slot, id of text or agreement, kind of typed act; `words` for a message of words alone.',
  },
  { name: 'detail', meaning: 'The rest of it as JSON: amounts, terms, channel, words.' },
  { name: 'event', meaning: 'Place in the log of the table, from 0: the row can be found in the JSON export by it.' },
];

/** The columns of `participation.csv`, one row a participant. */
export const PARTICIPATION_COLUMNS: readonly Column<ParticipationRow>[] = [
  { name: 'session', meaning: 'Code of the session.' },
  { name: 'participant', meaning: 'Id of the participant.' },
  { name: 'name', meaning: 'Name that the table saw last.' },
  { name: 'real_name', meaning: 'Real name, where the host asked for one.' },
  { name: 'table', meaning: 'Number of the table they were at last; empty in the hall.' },
  { name: 'post', meaning: 'Delegation or role.' },
  { name: 'orders', meaning: 'Orders given, changes of mind included; each press of a lever is one.' },
  { name: 'messages', meaning: 'Messages sent, typed or not.' },
  { name: 'typed_acts', meaning: 'Of these, messages that carried a typed act.' },
  { name: 'texts', meaning: 'Texts tabled or changed.' },
  { name: 'votes', meaning: 'Votes cast, changes included.' },
  { name: 'offers', meaning: 'Agreements offered.' },
  { name: 'signatures', meaning: 'Agreements signed.' },
  { name: 'rounds', meaning: 'Rounds in which they did anything at all.' },
  { name: 'minutes', meaning: 'Whole minutes for which their page was connected to the session.' },
  { name: 'sheets', meaning: 'Forms handed in: before, after, exit ticket.' },
  { name: 'is_absent', meaning: 'Marked absent by a host.' },
];

/** The columns of `answers.csv`, one row an answer. */
export const SHEET_COLUMNS: readonly Column<SheetRow>[] = [
  { name: 'session', meaning: 'Code of the session.' },
  { name: 'participant', meaning: 'Id of the participant.' },
  { name: 'name', meaning: 'Name that the table saw last.' },
  { name: 'real_name', meaning: 'Real name, where the host asked for one.' },
  { name: 'sheet', meaning: 'One of before, after, ticket.' },
  { name: 'question', meaning: 'Id of the question.' },
  { name: 'text', meaning: 'The question as it was asked.' },
  { name: 'claims', meaning: 'Ids of the essay’s claims that it is about.' },
  { name: 'answer', meaning: 'Number from 1 to 5, the choice, or own words.' },
];
