import type { Message } from '../../terms/message.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { playBotGame } from '../bot-game.ts';

/** Noise of bots at a live table, points. */
const LIVE = { us: 0.25, china: 0.25, un: 0.25, dprk: 0.25 };

/** What is said in a standard game of bots with the temperaments that its seed draws. */
export const talkOf = (scenario: Scenario, seed: number): readonly Message[] =>
  playBotGame({ scenario, seed, format: 'standard', fixedRounds: null, temperature: LIVE }).world.messages;
