import { API, HTTP_CALLS, parseAs } from '@letter/shared/protocol';
import type { TableNotice } from '@letter/shared/protocol';
import type { Member } from '../cluster/ports.ts';
import type { Homes } from './homes.ts';
import type { Relay } from './relay.ts';

/** What the other processes of a server are asked on the way to an answer. */
export class Others {
  readonly #homes: Homes;
  readonly #relay: Relay;

  constructor(homes: Homes, relay: Relay) {
    this.#homes = homes;
    this.#relay = relay;
  }

  /**
   * How the tables stand that run elsewhere: their notices by code, as far as the person of a token is known there, and `null` for
   * those of which their owner tells that person nothing. What does not run elsewhere is left out, and so is what is not answered.
   */
  async noticesOf(
    codes: readonly string[],
    token: string,
    caller: string,
  ): Promise<ReadonlyMap<string, TableNotice | null>> {
    const homes = await Promise.all(codes.map((code) => this.#homes.find('table', code)));
    const byMember = new Map<string, { readonly member: Member; readonly codes: string[] }>();
    for (const [index, home] of homes.entries()) {
      if (home.kind !== 'there') continue;
      const asked = byMember.get(home.member.id) ?? { member: home.member, codes: [] };
      asked.codes.push(codes[index] ?? '');
      byMember.set(home.member.id, asked);
    }
    const told = new Map<string, TableNotice | null>();
    await Promise.all(
      [...byMember.values()].map(async ({ member, codes: asked }) => {
        const said = await this.#relay.ask(member, HTTP_CALLS.findMine.path, { codes: asked, token }, caller);
        const read = parseAs(API.findMine.answer, said);
        if (!read.ok) return;
        for (const code of asked) told.set(code, read.value.tables.find((notice) => notice.code === code) ?? null);
      }),
    );
    return told;
  }
}
