import type { ByCorridor, ByMeasure, MeasureId } from './vocabulary.ts';
import type { PARAM_UNITS } from './param-units.ts';
import type { ChannelId } from './stocks.ts';

/** The source of a number: a reference in the dossier, or a reasoned estimate. */
export type Source =
  | { readonly kind: 'cited'; readonly ref: string }
  | {
      readonly kind: 'estimate';
      readonly reason: string;
      /** What it was chosen for, if it was chosen so that something holds; absent otherwise. */
      readonly knob?: string | undefined;
    };

/** One parameter of the model, with its unit, its source and its uncertainty. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly source: Source;
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * One kind of flow: its unrestricted size at each corridor, the measure that restricts it, and the state's earnings
 * from it.
 */
export interface ChannelFlow {
  readonly channel: ChannelId;
  readonly measure: MeasureId;
  readonly direction: 'export' | 'import' | 'money';
  /** Flow without any restrictions, US$ million per half-year. */
  readonly flow: ByCorridor<Parameter>;
  /** 0-1: share of the channel that the measure covers at full letter (food, for example, is not covered). */
  readonly covered: Parameter;
  /** 0-1: share of the arriving flow that becomes the state's hard currency. */
  readonly take: Parameter;
  /** 0-1: share of the channel that stops when Pyongyang closes its own borders. */
  readonly closable: Parameter;
}

type Groups = typeof PARAM_UNITS;
type Singles<G extends keyof Groups> = { readonly [K in keyof Groups[G]]: Parameter };

/** Every parameter of the model, grouped by mechanism. Units and sources are stored with the values in the scenario. */
export type ModelParams = {
  readonly [G in Exclude<keyof Groups, 'trade' | 'finance' | 'diplomacy'>]: Singles<G>;
} & {
  readonly trade: Singles<'trade'> & { readonly channels: readonly ChannelFlow[] };
  readonly finance: Singles<'finance'> & { readonly dollarExposure: ByCorridor<Parameter> };
  readonly diplomacy: Singles<'diplomacy'> & { readonly effortWeight: ByMeasure<Parameter> };
};
