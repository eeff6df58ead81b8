import { parseReply } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';
import { connect } from './connect.ts';
import type { Ticket } from './connect.ts';
import { refusalOf } from './entry-refusal.ts';
import type { EntryRefusal } from './entry-refusal.ts';
import { LineStore } from './line-store.ts';
import { ViewReader } from './view-reader.ts';

/** Holds one person's connection to one table and the latest view of it, whatever the network does. */
export class TableStore extends LineStore<TableView, EntryRefusal> {
  constructor(endpoint: string, ticket: Ticket) {
    super({
      join: (onSilent, givenUp) => connect(endpoint, ticket, onSilent, givenUp),
      reader: () => new ViewReader(),
      refusalOf,
      askTime: async (line, patienceMs) => {
        const reply = parseReply('table.time', await line.request('table.time', {}, patienceMs));
        return reply.ok ? reply.value.now : null;
      },
    });
  }
}
