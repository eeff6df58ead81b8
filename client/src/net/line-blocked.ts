/** The server admitted the person, but no live connection to it came about: networks that filter block just these. */
export class LineBlocked extends Error {
  constructor() {
    super('no live connection');
  }
}
