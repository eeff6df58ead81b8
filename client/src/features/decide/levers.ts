/** The lever by which a sender deals with names under watch. */
export const NAME_LEVER = { us: 'pursue-name', china: 'treat-name', un: null, dprk: null } as const;
