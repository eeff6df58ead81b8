import { NOTHING_READ } from '@letter/shared/protocol';
import type { TableView } from '@letter/shared/protocol';

/** What somebody is told of themselves who sat down and did nothing else; they lead nothing. */
export const PLAIN_YOU: Omit<TableView['you'], 'seat' | 'name'> = {
  host: false,
  maker: false,
  standing: null,
  handedOn: null,
  removed: [],
  marks: NOTHING_READ,
  docketBy: {},
  delegation: null,
  motions: [],
  notes: [],
  dissents: [],
  readied: null,
  authors: [],
};
