// The vocabulary of the game, declared once. All other types derive from it.

export const SEATS = ['us', 'china', 'un', 'dprk'] as const;
/** One of the four seats; also the id of its delegation. */
export type SeatId = (typeof SEATS)[number];

export const SENDERS = ['us', 'china', 'un'] as const;
/** A seat that restricts trade and polices one corridor. */
export type SenderId = (typeof SENDERS)[number];

export const CORRIDORS = ['border', 'sea', 'dollar'] as const;
/** A trade route into and out of the country, policed by one sender. */
export type CorridorId = (typeof CORRIDORS)[number];

export const MEASURES = ['luxury', 'travel-assets', 'dual-use', 'arms', 'financial', 'trade', 'aid'] as const;
/** A restrictive measure; the model always simulates all seven. */
export type MeasureId = (typeof MEASURES)[number];

export const BASKETS = ['elite', 'programme', 'finance', 'broad'] as const;
/** A group of measures that are ordered together in standard detail. */
export type BasketId = (typeof BASKETS)[number];

export const LUXURY_FAMILIES = ['vehicles', 'electronics', 'jewellery', 'spirits', 'yachts', 'fashion'] as const;
/** A family of luxury goods that can be ticked onto the common list. */
export type LuxuryFamily = (typeof LUXURY_FAMILIES)[number];

export const TESTS = ['none', 'missile', 'long-range', 'nuclear'] as const;
/** What Pyongyang tests in a round. */
export type TestKind = (typeof TESTS)[number];

export const TRADES = ['arms', 'counterfeiting', 'cyber'] as const;
/** An illicit trade of the state; `counterfeiting` includes laundering, `cyber` is theft by computer. */
export type TradeId = (typeof TRADES)[number];

export const TRADE_CHIPS = [0, 1, 2] as const;
/** Chips that may be put into one illicit trade. */
export type TradeChips = (typeof TRADE_CHIPS)[number];

export const PHASES = ['briefing', 'negotiation', 'orders', 'adjudication'] as const;
/** A part of a round. */
export type Phase = (typeof PHASES)[number];

export const ENDINGS = ['contained', 'stalemate', 'breakout', 'settlement', 'clash', 'collapse', 'broken-off'] as const;
/** How a game ends; `broken-off` means that it was not played to its end. */
export type EndingId = (typeof ENDINGS)[number];

export const FORMATS = ['blitz', 'standard'] as const;
/** The format of a game: its length, and how the last round is determined. */
export type FormatId = (typeof FORMATS)[number];

export const LETTERS = [0, 1, 2, 3, 4] as const;
/** Letter: 0 none, 2 partial, 4 full in standard detail; 1 and 3 exist only in seminar detail. */
export type Letter = (typeof LETTERS)[number];
export const EFFORTS = [0, 1, 2, 3] as const;
/** Effort, actual or declared, 0 to 3. */
export type Effort = (typeof EFFORTS)[number];

export const VOTES = ['yes', 'abstain', 'no'] as const;
/** A vote on a text. */
export type Vote = (typeof VOTES)[number];

export const REMEDIES = ['note', 'publish', 'compensate'] as const;
/** A remedy that the procedure against violators can impose. */
export type Remedy = (typeof REMEDIES)[number];

export type BySeat<T> = Readonly<Record<SeatId, T>>;
export type BySender<T> = Readonly<Record<SenderId, T>>;
export type ByCorridor<T> = Readonly<Record<CorridorId, T>>;
export type ByMeasure<T> = Readonly<Record<MeasureId, T>>;
export type ByTrade<T> = Readonly<Record<TradeId, T>>;
export type ByBasket<T> = Readonly<Record<BasketId, T>>;

/** The measures in a basket, in order. */
export const MEASURES_OF: ByBasket<readonly MeasureId[]> = {
  elite: ['luxury', 'travel-assets'],
  programme: ['dual-use', 'arms'],
  finance: ['financial'],
  broad: ['trade', 'aid'],
};

/** The corridor that a sender polices. */
export const CORRIDOR_OF: BySender<CorridorId> = { us: 'dollar', china: 'border', un: 'sea' };

/** The sender that polices a corridor. */
export const SENDER_OF: ByCorridor<SenderId> = { dollar: 'us', border: 'china', sea: 'un' };

/** Whether a seat is one of the three senders. */
export const isSender = (seat: SeatId): seat is SenderId => seat !== 'dprk';
