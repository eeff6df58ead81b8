import * as z from 'zod/mini';

type Fields = Readonly<Record<string, z.ZodMiniType>>;
/**
 * Parses an order from unknown input: its kind, its fields and nothing else. The result is well-formed but may be
 * illegal.
 */
type OrderSchema<K extends string, F extends Fields> = z.ZodMiniObject<
  { kind: z.ZodMiniLiteral<K> } & F,
  z.core.$strict
>;

/** A kind whose orders wait in the docket until adjudication. */
export interface SealedShape<K extends string, S extends z.ZodMiniType, P extends string, R extends string> {
  readonly timing: 'sealed';
  readonly kind: K;
  readonly schema: S;
  /**
   * The field that is the order's subject: the docket has one slot for each value. If `null`, the kind has a single
   * slot.
   */
  readonly about: string | null;
  /** The scenario prices that belong to this kind. */
  readonly prices: readonly P[];
  /** Reason codes in the results of such an order; the client's catalogue has a sentence for each. */
  readonly reasons: readonly R[];
}

/** A kind whose orders take effect when they are accepted. */
export interface ImmediateShape<K extends string, S extends z.ZodMiniType, P extends string> {
  readonly timing: 'immediate';
  readonly kind: K;
  readonly schema: S;
  readonly prices: readonly P[];
}

interface SealedMore<F extends Fields, P extends string, R extends string> {
  readonly about?: keyof F & string;
  readonly prices?: readonly P[];
  readonly reasons?: readonly R[];
}

/** Declare a sealed kind: its name, the fields of its orders, and its prices and reasons. */
export const sealed = <
  const K extends string,
  const F extends Fields,
  const P extends string = never,
  const R extends string = never,
>(
  kind: K,
  fields: F,
  { about, prices = [], reasons = [] }: SealedMore<F, P, R> = {},
): SealedShape<K, OrderSchema<K, F>, P, R> => ({
  timing: 'sealed',
  kind,
  schema: z.strictObject({ kind: z.literal(kind), ...fields }),
  about: about ?? null,
  prices,
  reasons,
});

/** Declare an immediate kind whose orders all have the same fields. */
export const immediate = <const K extends string, const F extends Fields, const P extends string = never>(
  kind: K,
  fields: F,
  prices: readonly P[] = [],
): ImmediateShape<K, OrderSchema<K, F>, P> => ({
  timing: 'immediate',
  kind,
  schema: z.strictObject({ kind: z.literal(kind), ...fields }),
  prices,
});
