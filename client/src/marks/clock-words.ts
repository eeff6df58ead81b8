/** How pressing the time is: the words and a rule under the figures change at 60 s and at 15 s. */
export type ClockStage = 'calm' | 'last-minute' | 'closing';

/** The stage of a clock with so many whole seconds left. */
export const clockStage = (seconds: number): ClockStage =>
  seconds <= 15 ? 'closing' : seconds <= 60 ? 'last-minute' : 'calm';

/** Seconds as minutes and seconds, "2:40"; an hour and more as "1:02:40". */
export function clockFigures(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/**
 * Rounds down to what is announced: tens above a minute, fives above fifteen seconds, else exact. Never more than is
 * left.
 */
export function spokenSeconds(seconds: number): number {
  const whole = Math.max(0, Math.floor(seconds));
  const step = whole > 60 ? 10 : whole > 15 ? 5 : 1;
  return Math.floor(whole / step) * step;
}
