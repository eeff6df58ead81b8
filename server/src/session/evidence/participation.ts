import type { ActRow } from './act-rows.ts';
import type { Evidence } from './source.ts';

/** What one participant did in the session, in numbers; acts of bots and stand-ins never count. */
export interface ParticipationRow {
  readonly session: string;
  readonly participant: string;
  readonly name: string;
  readonly real_name: string;
  readonly table: number | '';
  readonly post: string;
  readonly orders: number;
  readonly messages: number;
  readonly typed_acts: number;
  readonly texts: number;
  readonly votes: number;
  readonly offers: number;
  readonly signatures: number;
  /** Rounds in which they did anything. */
  readonly rounds: number;
  /** Whole minutes their page was connected. */
  readonly minutes: number;
  readonly sheets: number;
  readonly is_absent: boolean;
}

const MINUTE_MS = 60_000;

/** One row a participant, those on the roster who never came included; removed people are left out. */
export function participationRows(evidence: Evidence, acts: readonly ActRow[]): readonly ParticipationRow[] {
  const byPerson = Map.groupBy(acts, ({ participant }) => participant);
  const { session, stayed } = evidence;
  return session.people
    .filter(({ isRemoved }) => !isRemoved)
    .map((person) => {
      const own = byPerson.get(person.id) ?? [];
      const count = (test: (row: ActRow) => boolean): number => own.filter(test).length;
      return {
        session: session.code,
        participant: person.id,
        name: person.name,
        real_name: person.realName,
        table: person.place?.table ?? '',
        post: person.place?.post ?? '',
        orders: count(({ act }) => act === 'order'),
        messages: count(({ act }) => act === 'message'),
        typed_acts: count(({ act, what }) => act === 'message' && what !== 'words'),
        texts: count(({ act }) => act === 'text'),
        votes: count(({ act }) => act === 'vote'),
        offers: count(({ act }) => act === 'offer'),
        signatures: count(({ act }) => act === 'signature'),
        rounds: new Set(own.map(({ round }) => round)).size,
        minutes: Math.round((stayed.get(person.id) ?? 0) / MINUTE_MS),
        sheets: session.handedIn.filter((sheet) => sheet.person === person.id).length,
        is_absent: person.isAbsent,
      };
    });
}
