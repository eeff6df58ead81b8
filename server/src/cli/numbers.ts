import { isSeed, parseSeed, type Seed } from '@letter/shared/authority';
import { refuseCall } from './print.ts';

/** Reads the text behind an option. */
type Reader<T> = (text: string) => T;

/** Read a whole number in a range; anything else ends the command with a sentence that names the option. */
export const wholeNumber = (option: string, least: number, most: number): Reader<number> =>
  reader(`${option} must be a whole number from ${least} to ${most}`, (value) => {
    return Number.isInteger(value) && value >= least && value <= most;
  });

/** Read a number above 0 and up to a limit; anything else ends the command with a sentence that names the option. */
export const positiveNumber = (option: string, most: number): Reader<number> =>
  reader(`${option} must be a number above 0 and up to ${most}`, (value) => value > 0 && value <= most);

/** Read the noise of a bot, from 0 to 10. */
export const noise = (option: string): Reader<number> =>
  reader(`${option} takes a noise from 0 (always the best choice) to 10`, (value) => value >= 0 && value <= 10);

/** Read a seed: a whole number, or 32 hexadecimal digits. */
export function seedOf(option: string): Reader<Seed | number> {
  return (text) => {
    const seed = parseSeed(text.trim());
    if (seed === null)
      return refuseCall(`${option} must be a whole number or 32 digits from 0 to f; "${text}" is not.`);
    return isSeed(text.trim()) ? seed : Number(text);
  };
}

function reader(rule: string, fits: (value: number) => boolean): Reader<number> {
  return (text) => {
    // An empty text would be nought.
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return fits(value) ? value : refuseCall(`${rule}; "${text}" is not.`);
  };
}
