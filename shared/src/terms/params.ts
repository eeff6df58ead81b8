import type { ByCorridor, ByMeasure, MeasureId } from './vocabulary.ts';
import type { PARAM_UNITS } from './param-units.ts';
import type { ChannelId } from './stocks.ts';

/** Where a number comes from: a source of the dossier, or a reasoned guess. */
export type Source =
  | { readonly kind: 'cited'; readonly ref: string }
  | { readonly kind: 'estimate'; readonly reason: string };

/** One number of the model with its unit, its source and how sure we are of it. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly source: Source;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** One kind of flow: what crosses each corridor unrestricted, which measure restricts it, and what the state earns on it. */
export interface ChannelFlow {
  readonly channel: ChannelId;
  readonly measure: MeasureId;
  readonly direction: 'export' | 'import' | 'money';
  /** US$ million a half-year that would cross if nothing were restricted. */
  readonly flow: ByCorridor<Parameter>;
  /** 0-1: share of the channel that the measure can reach at full letter (food, for example, is out of reach). */
  readonly covered: Parameter;
  /** 0-1: share of what arrives that becomes the state's hard currency. */
  readonly take: Parameter;
  /** 0-1: share of the channel that stops when Pyongyang shuts its own borders. */
  readonly closable: Parameter;
}

type Groups = typeof PARAM_UNITS;
type Singles<G extends keyof Groups> = { readonly [K in keyof Groups[G]]: Parameter };

/** Every number of the model, grouped by mechanism. Units and sources stand beside the values, in the scenario. */
export type ModelParams = {
  readonly [G in Exclude<keyof Groups, 'trade' | 'finance' | 'diplomacy'>]: Singles<G>;
} & {
  readonly trade: Singles<'trade'> & { readonly channels: readonly ChannelFlow[] };
  readonly finance: Singles<'finance'> & { readonly dollarExposure: ByCorridor<Parameter> };
  readonly diplomacy: Singles<'diplomacy'> & { readonly effortWeight: ByMeasure<Parameter> };
};
