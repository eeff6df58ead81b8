import { measureSlowDevice } from '../slow-device.ts';
import type { Part } from './part.ts';

/** What a slow device makes of a table. */
export const slow: Part = {
  name: 'slow',
  about: 'a lever, a change of phase and sealing in a browser at a sixth of its speed',
  measure: async () => {
    const { leverMs, phaseLongestMs, sealMs } = await measureSlowDevice();
    const json = {
      leverMs: Math.round(leverMs),
      phaseLongestMs: Math.round(phaseLongestMs),
      sealMs: Math.round(sealMs),
    };
    return {
      json: { slow: json },
      rows: [
        ['Slow device, a lever shows its change', `${json.leverMs} ms`, 'at most 120 ms'],
        ['  longest task of a change of phase', `${json.phaseLongestMs} ms`, 'at most 100 ms'],
        ['  sealing', `${json.sealMs} ms`, 'at most 200 ms'],
      ],
    };
  },
};
