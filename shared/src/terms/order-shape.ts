import * as z from 'zod/mini';

type Fields = Readonly<Record<string, z.ZodMiniType>>;
/** Reads an order from anything: its kind, its fields and nothing else. Well-formed, not yet legal. */
type OrderSchema<K extends string, F extends Fields> = z.ZodMiniObject<
  { kind: z.ZodMiniLiteral<K> } & F,
  z.core.$strict
>;

/** A kind whose orders wait in the docket until adjudication. */
export interface SealedShape<K extends string, S extends z.ZodMiniType, P extends string, R extends string> {
  readonly timing: 'sealed';
  readonly kind: K;
  readonly schema: S;
  /** The field that says what an order is about; it has one slot in the docket for each. Without one the kind has one slot. */
  readonly about: string | null;
  /** Names of the scenario's prices that belong to this kind. */
  readonly prices: readonly P[];
  /** Reasons that the result of such an order can give; the client's catalogue has a sentence for each. */
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

/** Declare a sealed kind: its name, the fields of its orders, and what it brings along. */
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
