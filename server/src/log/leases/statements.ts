import { NOW } from './tables.ts';

// What leases ask of the database, each in one statement that is a transaction of its own: a process that is stopped between two of
// them holds nothing against the others.

/**
 * Members who were not heard of for too long, locked against their coming back meanwhile, together with whoever else takes of theirs.
 * $1: how long others are waited for, ms; $2: self.
 */
const GONE = `gone as (
  select id from members where alive_until < ${NOW} - $1::bigint and id <> $2::text order by id for share skip locked)`;

/** A row of a member as the others see it. */
export interface MemberRow {
  readonly id: string;
  readonly address: string;
  readonly protocol: number;
  readonly rules: number;
  readonly is_draining: boolean;
}

/** A row of a holding. */
export interface HoldingRow {
  readonly kind: 'table' | 'session' | 'duty';
  readonly id: string;
  readonly token: number;
}

/** What a beat comes to. */
export interface BeatRow {
  /** The time of this member had run out before; `null` where it was struck off. */
  readonly expired: boolean | null;
  /** The clock of all members as it was last told, and how long ago, ms. */
  readonly steady_at: number | null;
  readonly ago: number | null;
}

/** $1 id, $2 time to live, $3 draining, $4 what the clock says; `null` without one. */
export const BEAT = `
with mine as (select alive_until from members where id = $1 for update),
  beaten as (
    update members set alive_until = ${NOW} + $2::bigint, is_draining = $3 from mine where id = $1
    returning mine.alive_until < ${NOW} as expired),
  told as (select steady_at, ${NOW} - written_at as ago from cluster where id = 1 for update),
  tell as (
    update cluster set steady_at = greatest(cluster.steady_at, $4::bigint), written_at = ${NOW} from told
    where cluster.id = 1 and $4::bigint is not null)
select (select expired from beaten) as expired, told.steady_at, told.ago from told`;

/** What is ours already keeps its token: something may write under it. $1 patience, $2 self, $3 kind, $4 id, $5 rules. */
export const TAKE = `
with ${GONE}
insert into holdings as h (kind, id, owner, token, rules)
select $3::text, $4::text, $2::text, nextval('fencing_tokens'), $5::integer
where not exists (select 1 from tables t where $3::text = 'table' and t.id = $4::text and t.rules_version > $5::integer)
  and not exists (select 1 from tables t where $3::text = 'session' and t.session_id = $4::text and t.rules_version > $5::integer)
on conflict (kind, id) do update set owner = excluded.owner, rules = greatest(h.rules, excluded.rules),
  token = case when h.owner = excluded.owner then h.token else excluded.token end
where h.rules <= excluded.rules and (h.owner is null or h.owner = excluded.owner or h.owner in (select id from gone))
returning h.kind, h.id, h.token`;

const RUNS = `(
  (h.kind = 'table' and exists (
    select 1 from tables t where t.id = h.id and t.closed_at is null and t.record is not null and t.session_id is null))
  or (h.kind = 'session' and exists (select 1 from sessions s where s.id = h.id and s.closed_at is null)))`;

const READABLE = `not exists (
  select 1 from tables t where t.rules_version > $4::integer
    and ((h.kind = 'table' and t.id = h.id) or (h.kind = 'session' and t.session_id = h.id)))`;

/** What was owned and is not any more. $1 patience, $2 self, $3 most, $4 rules, $5 ids that are not wanted. */
export const TAKE_LEFT = `
with ${GONE},
  wanted as (
    select h.kind, h.id from holdings h
    where (h.owner is null or h.owner in (select id from gone)) and h.kind in ('session', 'table') and h.rules <= $4::integer
      and h.id <> all($5::text[]) and ${RUNS} and ${READABLE}
    order by h.kind, h.id limit $3::integer for update of h skip locked)
update holdings h set owner = $2::text, token = nextval('fencing_tokens'), rules = greatest(h.rules, $4::integer)
from wanted w where h.kind = w.kind and h.id = w.id
returning h.kind, h.id, h.token`;

const NOBODYS = `not exists (select 1 from holdings o where o.kind = h.kind and o.id = h.id)`;

/** What runs and nobody ever owned, as in a store that one server had for itself. $1 self, $2 most, $3 rules, $4 ids that are not wanted. */
export const TAKE_NEW = `
with sessions_left as (
    select 'session' as kind, h.id from (select 'session' as kind, s.id, s.created_at from sessions s where s.closed_at is null) h
    where ${NOBODYS} and not exists (select 1 from tables t where t.session_id = h.id and t.rules_version > $3::integer)
    order by h.created_at limit $2::integer),
  tables_left as (
    select 'table' as kind, h.id from (
      select 'table' as kind, t.id, t.created_at, t.rules_version from tables t
      where t.closed_at is null and t.record is not null and t.session_id is null) h
    where ${NOBODYS} and coalesce(h.rules_version, 0) <= $3::integer
    order by h.created_at limit $2::integer),
  wanted as (
    select * from (select * from sessions_left union all select * from tables_left) found
    where id <> all($4::text[]) limit $2::integer)
insert into holdings as h (kind, id, owner, token, rules)
select kind, id, $1::text, nextval('fencing_tokens'), $3::integer from wanted
on conflict (kind, id) do nothing
returning h.kind, h.id, h.token`;

/** $1 kind, $2 id, $3 self. */
export const LET_GO = 'update holdings set owner = null where kind = $1 and id = $2 and owner = $3';
/** What stands in our name under a token that nobody here knows; taken meanwhile it has a higher one. $4: that token. */
export const LET_STRAY_GO = `${LET_GO} and token = $4`;
/** What does not run any more needs no row. $1 kind, $2 id. */
export const FORGET = `delete from holdings h where h.kind = $1 and h.id = $2 and h.owner is null and not ${RUNS}`;
/** $1 self. */
export const LET_ALL_GO = 'update holdings set owner = null where owner = $1';
/** $1 self. */
export const LEAVE = 'delete from members where id = $1';
/** Rows of members long gone of whom nothing is left. */
export const SWEEP = `delete from members m where m.alive_until < ${NOW} - 60000
  and not exists (select 1 from holdings h where h.owner = m.id)`;
/** $1 self. */
export const MINE = 'select kind, id, token from holdings where owner = $1';

const MEMBER = 'm.id, m.address, m.protocol, m.rules, m.is_draining';
/** $1 patience. */
export const MEMBERS = `select ${MEMBER} from members m where m.alive_until >= ${NOW} - $1::bigint order by m.id`;
/** $1 patience, $2 kind, $3 id. */
export const OWNER = `select ${MEMBER} from holdings h join members m on m.id = h.owner
  where m.alive_until >= ${NOW} - $1::bigint and h.kind = $2 and h.id = $3`;
