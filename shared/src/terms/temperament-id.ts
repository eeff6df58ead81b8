/** What kinds of actor a bot of a sender can be. */
export const SENDER_TEMPERAMENTS = ['enforcer', 'free-rider', 'dealer', 'legalist'] as const;
/** What kinds of actor a bot of Pyongyang can be. */
export const TARGET_TEMPERAMENTS = ['palace', 'arsenal', 'trader'] as const;
export const TEMPERAMENTS = [...SENDER_TEMPERAMENTS, ...TARGET_TEMPERAMENTS] as const;
/** What kind of actor a bot is: four kinds of sender, three of Pyongyang. */
export type TemperamentId = (typeof TEMPERAMENTS)[number];
