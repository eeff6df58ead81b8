/** The server admitted the person, but no live connection to it came about: networks that filter block just these. */
export class LineBlocked extends Error {
  /** Whether there was no answer of any kind for long, rather than a quick end, which a restart explains as well. */
  readonly isSilent: boolean;

  constructor(isSilent: boolean) {
    super('no live connection');
    this.isSilent = isSilent;
  }
}
