import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Leases } from '../cluster/ports.ts';
import { atOwner } from './at-owner.ts';
import type { DoorMembers } from './front-door.ts';
import { Homes } from './homes.ts';
import type { HomesSetup } from './homes.ts';
import { Others } from './others.ts';
import { Relay } from './relay.ts';
import { relayLine } from './relay-line.ts';

/** What dealing with the other processes of a server needs. */
export interface MeetingSetup extends HomesSetup {
  readonly leases: Leases;
  readonly addressOf: (request: IncomingMessage) => string;
  readonly isDraining: () => boolean;
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
  const { leases, addressOf, isDraining } = setup;
  const { secret, self } = leases;
  if (secret === null) return null;
  const homes = new Homes(setup);
  const relay = new Relay(secret);
  return {
    elsewhere: atOwner({ homes, relay, addressOf, isDraining }),
    others: new Others(homes, relay),
    door: {
      self: self.id,
      secret,
      async join(id, request, socket, first) {
        const member = (await homes.members()).find((one) => one.id === id);
        if (member === undefined) return false;
        relayLine(request, socket, first, member, { secret, caller: addressOf(request) });
        return true;
      },
    },
    end: () => relay.end(),
  };
}
