import { NOISE_OF, TEMPERAMENT } from '@letter/shared/bots';
import type { BotGameSetup } from '@letter/shared/lab';
import { BOT_LEVELS, SEATS, TEMPERAMENTS, type BotLevel, type SeatId, type TemperamentId } from '@letter/shared/play';
import { noise } from './numbers.ts';
import { refuseCall } from './print.ts';

/** What `--bots` says of the seats of a game. */
type Bots = Pick<BotGameSetup, 'temperature' | 'temperaments' | 'levels'>;

/**
 * Read `--bots us=expert,china=free-rider,un=1.5`: each part gives one seat a level, a temperament or a noise. Seats that it
 * does not name are competent, have the seed's temperament and the common noise; a level brings its own noise, unless
 * one is given.
 */
export function readBots(text: string, common: number): Bots {
  const temperature: Record<SeatId, number> = { us: common, china: common, un: common, dprk: common };
  const temperaments: Partial<Record<SeatId, TemperamentId>> = {};
  const levels: Partial<Record<SeatId, BotLevel>> = {};
  const noisy = new Set<SeatId>();
  for (const part of text.split(',').filter(Boolean)) {
    const [name, value = ''] = part.split('=').map((piece) => piece.trim());
    const seat = SEATS.find((one) => one === name);
    if (seat === undefined) return refuseCall(`--bots names a seat that does not exist: "${name}".`);
    const level = BOT_LEVELS.find((one) => one === value);
    const temperament = TEMPERAMENTS.find((one) => one === value);
    if (level !== undefined) levels[seat] = level;
    else if (temperament !== undefined) temperaments[seat] = fitting(seat, temperament);
    else if (/^[\d.]/.test(value)) {
      temperature[seat] = noise(`--bots ${seat}`)(value);
      noisy.add(seat);
    } else
      return refuseCall(
        `--bots ${seat} takes ${[...BOT_LEVELS, ...TEMPERAMENTS].join(', ')} or a noise; "${value}" is none.`,
      );
  }
  for (const seat of SEATS) {
    const level = levels[seat];
    if (level !== undefined && !noisy.has(seat)) temperature[seat] = NOISE_OF[level];
  }
  return { temperature, temperaments, levels };
}

function fitting(seat: SeatId, temperament: TemperamentId): TemperamentId {
  const { seats } = TEMPERAMENT[temperament];
  if (seats.includes(seat)) return temperament;
  return refuseCall(`--bots ${seat} cannot be ${temperament}: that is a temperament of ${seats.join(', ')}.`);
}
