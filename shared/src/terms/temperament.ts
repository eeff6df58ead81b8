import type { AimId } from './scenario.ts';
import type { TemperamentId } from './temperament-id.ts';
import type { SeatId } from './vocabulary.ts';

/** A bot's character as data: how it weighs its aims, whom it believes, and how far it goes. */
export interface Temperament {
  readonly id: TemperamentId;
  readonly seats: readonly SeatId[];
  /** Factor on what an aim is worth to it; 1 where it is not named. */
  readonly aims: Readonly<Partial<Record<AimId, number>>>;
  /** How far it believes what it cannot check, 0 to 1. */
  readonly trust: number;
  /** How readily it says what is not so when that pays, 0 (never) to 1. */
  readonly bluff: number;
  /** Half-years that it remembers a broken word, and what the future is worth to it, 0 to 1. */
  readonly memory: number;
  readonly patience: number;
}
