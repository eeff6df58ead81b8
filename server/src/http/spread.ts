import { z } from 'zod';
import { SEATS } from '@letter/shared/play';
import type { Member } from '../cluster/ports.ts';
import type { Clock } from '../table/ports.ts';
import type { Relay } from './relay.ts';

/** What a process tells the others of its tables. */
export interface Standing {
  /** How many run. */
  readonly tables: number;
  /** How many sit at its public table that fills next; `null` without one. */
  readonly waiting: number | null;
}

/** What spreading tables over the members of a server needs. */
export interface SpreadSetup {
  readonly self: () => Member;
  readonly relay: Pick<Relay, 'ask'>;
  readonly clock: Pick<Clock, 'steady'>;
  readonly standing: () => Standing;
}

/** Where a process tells another how its tables stand, and where the next public table is; members alone are answered. */
export const MEMBER_CALLS = { standing: '/members/standing', publicTable: '/members/public-table' } as const;

const STANDING = z.object({ tables: z.int().min(0), waiting: z.int().min(0).nullable() });
const LED_TO = z.object({ member: z.string() });

/** A member that does not answer by then is left out, and not asked again for a while: it may have stopped. */
const ANSWER_MS = 1_500;
/** People who are led by two members at once do not meet, so the one that leads is waited for. */
const LEADER_MS = 5_000;
const AWAY_MS = 2_000;
/** So many tables more than another one a process opens by itself before it passes on what opens the next. */
const MARGIN = 3;
/** What was sent somewhere counts there for so long, until it is among the tables that run. */
const SENT_MS = 1_000;
/** People who ask within this time and find no public table open one together. */
const TOGETHER_MS = 2_000;

/** Says which member opens a new table, so that all have as much to do. */
export class Spread {
  readonly #setup: SpreadSetup;
  readonly #awayUntil = new Map<string, number>();
  #sent: readonly { readonly to: string; readonly until: number }[] = [];
  /** Where a public table is being opened, and for how many people more. */
  #together: { readonly member: Member; readonly until: number; left: number } | null = null;

  constructor(setup: SpreadSetup) {
    this.#setup = setup;
  }

  /** The member that opens the next table, out of those that may; the process itself unless it has clearly more to do. */
  async forNew(able: readonly Member[]): Promise<Member | null> {
    const self = this.#setup.self();
    const isAble = able.some(({ id }) => id === self.id);
    if (isAble && this.#setup.standing().tables <= MARGIN) return self;
    const told = await this.#ask(able);
    const least = this.#least(told);
    const own = told.find(({ member }) => member.id === self.id);
    if (own === undefined || least === null) return this.#send(least?.member ?? null);
    return this.#loadOf(own) - this.#loadOf(least) > MARGIN ? this.#send(least.member) : self;
  }

  /** The member with the public table that fills next, or that opens one: who leads people asks this, so that they meet. */
  async forPublic(able: readonly Member[]): Promise<Member | null> {
    const told = await this.#ask(able);
    const waiting = told.filter(({ standing }) => standing.waiting !== null);
    // The fullest first: whoever sits there waits for others.
    const fullest = waiting.toSorted((a, b) => (b.standing.waiting ?? 0) - (a.standing.waiting ?? 0))[0];
    if (fullest !== undefined) return fullest.member;
    const now = this.#setup.clock.steady();
    const opening = this.#together;
    const isOpening = opening !== null && opening.left > 0 && now < opening.until;
    if (isOpening && able.some(({ id }) => id === opening.member.id)) {
      opening.left -= 1;
      return opening.member;
    }
    const member = this.#send(this.#least(told)?.member ?? null);
    this.#together = member === null ? null : { member, until: now + TOGETHER_MS, left: SEATS.length - 1 };
    return member;
  }

  /** The id of the member to which the one that leads people would send somebody; `null` if it says nothing that can be read. */
  async askLeader(leader: Member, caller: string): Promise<string | null> {
    const read = LED_TO.safeParse(await this.#setup.relay.ask(leader, MEMBER_CALLS.publicTable, {}, caller, LEADER_MS));
    return read.success ? read.data.member : null;
  }

  async #ask(able: readonly Member[]): Promise<readonly Told[]> {
    const { self, relay, clock, standing } = this.#setup;
    const told = await Promise.all(
      able.map(async (member): Promise<readonly Told[]> => {
        if (member.id === self().id) return [{ member, standing: standing() }];
        if (clock.steady() < (this.#awayUntil.get(member.id) ?? 0)) return [];
        const read = STANDING.safeParse(await relay.ask(member, MEMBER_CALLS.standing, {}, self().id, ANSWER_MS));
        if (read.success) this.#awayUntil.delete(member.id);
        else this.#awayUntil.set(member.id, clock.steady() + AWAY_MS);
        return read.success ? [{ member, standing: read.data }] : [];
      }),
    );
    for (const id of this.#awayUntil.keys()) if (!able.some((member) => member.id === id)) this.#awayUntil.delete(id);
    const now = clock.steady();
    this.#sent = this.#sent.filter(({ until }) => now < until);
    return told.flat();
  }

  #least(told: readonly Told[]): Told | null {
    return told.toSorted((a, b) => this.#loadOf(a) - this.#loadOf(b))[0] ?? null;
  }

  #loadOf({ member, standing }: Told): number {
    return standing.tables + this.#sent.filter(({ to }) => to === member.id).length;
  }

  #send(member: Member | null): Member | null {
    if (member !== null) this.#sent = [...this.#sent, { to: member.id, until: this.#setup.clock.steady() + SENT_MS }];
    return member;
  }
}

interface Told {
  readonly member: Member;
  readonly standing: Standing;
}
