export const BOT_LEVELS = ['careless', 'competent', 'expert'] as const;
/** How well a bot plays: noisily; by what each lever is worth now; looking ahead. All on the view of a person. */
export type BotLevel = (typeof BOT_LEVELS)[number];
