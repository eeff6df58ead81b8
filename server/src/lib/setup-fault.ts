/** Why a server cannot start with what it was given, as a sentence that says what to do. */
export class SetupFault extends Error {}
