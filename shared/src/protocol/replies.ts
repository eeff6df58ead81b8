import type { Phase } from '../terms/vocabulary.ts';

/** An order or message was taken and is on disk. */
export interface Receipt {
  readonly id: string;
  readonly round: number;
  readonly phase: Phase;
}

/** A request without a result of its own was carried out. */
export interface Done {
  readonly done: true;
}

/** A personal code: it brings its person back from any device, so only they are told, and only once. */
export interface RejoinReply {
  readonly rejoin: string;
}

/** The server's clock, so that a client can show deadlines by it. */
export interface TimeReply {
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What each request is answered with when it is not refused. */
export interface Replies {
  readonly 'order.submit': Receipt;
  readonly 'order.withdraw': Receipt;
  readonly 'message.send': Receipt;
  readonly 'seat.ready': Done;
  readonly 'seat.take': Done;
  readonly 'seat.standing': Done;
  readonly 'seat.mute': Done;
  readonly 'person.code': RejoinReply;
  readonly 'table.start': Done;
  readonly 'table.pace': Done;
  readonly 'table.end': Done;
  readonly 'table.delete': Done;
  readonly 'table.time': TimeReply;
}
