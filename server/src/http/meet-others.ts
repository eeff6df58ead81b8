import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Leases } from '../cluster/ports.ts';
import type { Clock } from '../table/ports.ts';
import { atOwner } from './at-owner.ts';
import type { DoorMembers } from './front-door.ts';
import { Homes } from './homes.ts';
import type { HomesSetup } from './homes.ts';
import { MemberWatch } from './member-watch.ts';
import { Others } from './others.ts';
import { Relay } from './relay.ts';
import { relayLine } from './relay-line.ts';
import { Spread } from './spread.ts';
import type { Standing } from './spread.ts';

/** What dealing with the other processes of a server needs. */
export interface MeetingSetup extends HomesSetup {
  readonly leases: Leases;
  readonly clock: Pick<Clock, 'steady' | 'setTimer'>;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly isDraining: () => boolean;
  /** How the tables of this process stand. */
  readonly standing: () => Standing;
}

/** What the HTTP side of a member has of the others. */
export interface Meeting {
  readonly door: DoorMembers;
  readonly elsewhere: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly others: Others;
  end(): void;
}

/** Deal with the other processes of a server; `null` for one that is alone. */
export function meetOthers(setup: MeetingSetup): Meeting | null {
  const { leases, clock, addressOf, isDraining, standing } = setup;
  const { secret, self } = leases;
  if (secret === null) return null;
  const homes = new Homes(setup);
  const watch = new MemberWatch(leases, clock);
  const relay = new Relay(secret, watch);
  const spread = new Spread({ self: () => homes.self, relay, clock, standing });
  return {
    elsewhere: atOwner({ homes, relay, spread, standing, addressOf, isDraining }),
    others: new Others(homes, relay),
    door: {
      self: self.id,
      secret,
      async join(id, request, socket, first) {
        const member = (await homes.members()).find((one) => one.id === id);
        if (member === undefined) return false;
        relayLine(request, socket, first, member, { secret, caller: addressOf(request), watch });
        return true;
      },
    },
    end() {
      watch.end();
      relay.end();
    },
  };
}
