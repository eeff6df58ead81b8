import { comparePeers } from '../peers/compare-peers.ts';
import type { Part } from './part.ts';

const PLAN = { tables: 300, runs: 3, seconds: 6 };

/** The same load on our server and on others, by medians of several runs. */
export const againstPeers: Part = {
  name: 'peers',
  about: 'the same load on this server, boardgame.io and a bare Colyseus room, three times: some 15 minutes',
  measure: async (say) => {
    const figures = await comparePeers({ ...PLAN, say });
    return {
      json: { ...figures },
      rows: [
        ...Object.entries(figures.medians).map(
          ([name, median]) =>
            [
              `Actions a second, ${name}`,
              `${median}`,
              `of ${figures.rates[name as keyof typeof figures.rates].join(', ')}`,
            ] as const,
        ),
        ['Ours, open orders, by boardgame.io’s better mode', `${figures.toBoardgame}`, 'at least 2'],
        ['Ours, open orders, by the bare room', `${figures.toBareColyseus}`, 'at least 0.4'],
        ['Ours, p99 at half of its rate', `${figures.p99AtHalf} ms`, 'under 25 ms'],
      ],
    };
  },
};
