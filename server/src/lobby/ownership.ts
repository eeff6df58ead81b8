import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { LobbyError } from '@letter/shared/protocol';
import type { Holding, Leases } from '../cluster/ports.ts';
import { faultWords } from '../table/fault-words.ts';
import type { Reporter, SessionOf, TableMeta } from '../table/ports.ts';

/** A table, and the session it belongs to. */
interface OfSession {
  readonly meta: TableMeta;
  readonly session?: SessionOf | undefined;
}

/** What a table is held by: itself, or the session it belongs to. */
export const holdingOf = ({ meta, session }: OfSession): Holding =>
  session === undefined ? { kind: 'table', id: meta.id } : { kind: 'session', id: session.id };

/** Whether two stand for the same thing. */
export const isSame = (one: Holding, other: Holding): boolean => one.kind === other.kind && one.id === other.id;

/** A share in something that this process owns; the last one that is done with it lets it go. */
export interface Hold {
  readonly what: Holding;
  /** Whether something else of this process uses it as well. */
  readonly isShared: boolean;
  /** Let go, once everything is written; to say so twice does nothing. */
  done(): Promise<void>;
}

interface Entry {
  readonly what: Holding;
  uses: number;
}

const keyOf = ({ kind, id }: Holding): string => `${kind} ${id}`;

/** What this process owns, as long as anything in it uses it: a session and each of its tables share one holding. */
export class Ownership {
  readonly #leases: Leases;
  readonly #reporter: Pick<Reporter, 'fault'>;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners: ((what: Holding) => void)[] = [];
  /** Things that are just being let go: they are asked for again after that. */
  readonly #leaving = new Map<string, Promise<void>>();

  constructor(leases: Leases, reporter: Pick<Reporter, 'fault'>) {
    this.#leases = leases;
    this.#reporter = reporter;
    leases.onLost((what) => this.#lose(what));
  }

  /** Whether something is ours, as far as this process knows. */
  has(what: Holding): boolean {
    return this.#leases.has(what);
  }

  /** The store refused a write, since another process has what was written to: it is lost, whoever else has not told so yet. */
  refused(what: Holding): void {
    // Had anew meanwhile, only what is late was refused.
    if (!this.#leases.has(what)) this.#lose(what);
  }

  #lose(what: Holding): void {
    this.#entries.delete(keyOf(what));
    for (const listener of this.#listeners) listener(what);
  }

  /** Own something while it is used; what another process owns, or nobody can say, is to be asked for again. */
  async use(what: Holding): Promise<Result<Hold, LobbyError>> {
    const key = keyOf(what);
    await this.#leaving.get(key);
    const entry = this.#entries.get(key) ?? { what, uses: 0 };
    this.#entries.set(key, entry);
    entry.uses += 1;
    const taken = await this.#leases.take(what);
    if (taken.ok) return ok(this.#holdOf(entry));
    if (taken.error.code !== 'held') this.#reporter.fault('take', new Error(faultWords(taken.error)));
    entry.uses -= 1;
    if (entry.uses === 0 && this.#entries.get(key) === entry) this.#entries.delete(key);
    return err({ code: 'store-unavailable' });
  }

  /** Called with what was lost to another process. */
  onLost(listener: (what: Holding) => void): void {
    this.#listeners.push(listener);
  }

  #holdOf(entry: Entry): Hold {
    let isDone = false;
    return {
      what: entry.what,
      get isShared() {
        return entry.uses > 1;
      },
      done: async () => {
        if (isDone) return;
        isDone = true;
        await this.#drop(entry);
      },
    };
  }

  async #drop(entry: Entry): Promise<void> {
    const key = keyOf(entry.what);
    entry.uses -= 1;
    // What was lost and is owned anew is another entry.
    if (entry.uses > 0 || this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    const leaving = this.#leases.release(entry.what).finally(() => this.#leaving.delete(key));
    this.#leaving.set(key, leaving);
    await leaving;
  }
}
