// The data of the page on the model and of docs/model.md. Plain data: every key is present, every id is a string and
// every list an array, so that the JSON file of a report is checked against these types wherever it is
// imported.

/** A fact of a picture or a table for use in a sentence. */
export interface ReportFact {
  readonly id: string;
  readonly value: number;
}

/** A line of a picture; each point is [x, y]. */
export interface ReportLine {
  readonly id: string;
  readonly points: readonly (readonly number[])[];
}

/** A step of a waterfall, from one level to another. */
export interface ReportBar {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A marked point in a picture, for example the scenario's start. */
export interface ReportMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** One picture of a mechanism, computed from the model itself; `kind` is `lines` or `waterfall`. */
export interface ReportPicture {
  readonly id: string;
  readonly mechanism: string;
  readonly kind: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly lines: readonly ReportLine[];
  readonly bars: readonly ReportBar[];
  readonly marks: readonly ReportMark[];
  readonly facts: readonly ReportFact[];
}

/** One parameter of the model, with its values in the rival sets (null if unchanged). */
export interface ReportParameter {
  readonly path: string;
  readonly value: number;
  readonly unit: string;
  /** `cited` or `estimate`. */
  readonly basis: string;
  /** Its sources, or the reason for the estimate. */
  readonly reason: string;
  readonly confidence: string;
  /** What it was chosen for, if it was chosen so that something holds; null for every other number. */
  readonly knob: string | null;
  readonly rivals: readonly (ReportRivalValue | null)[];
}

/** A rival's value of a parameter, and the reason. */
export interface ReportRivalValue {
  readonly value: number;
  readonly reason: string;
}

/** A set of parameters for the claims; the first is the scenario's own. */
export interface ReportSet {
  readonly id: string;
  readonly name: string;
  /** The position of its proponents, in one paragraph. */
  readonly position: string;
}

/** An assumption that can be switched off. */
export interface ReportAblation {
  readonly id: string;
  readonly says: string;
}

/** What a condition measures, and the bounds of its effect; null is no bound on that side. */
export interface ReportCondition {
  readonly says: string;
  readonly unit: string;
  readonly above: number | null;
  readonly below: number | null;
}

/** The result of one condition: its mean in the world's own numbers, and nine worlds in ten at 20 %. */
export interface ReportFinding {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** Share (0-1) of the worlds at 20 % in which it is met. */
  readonly share: number;
  readonly holds: boolean;
}

/** The result of a claim with one set of parameters. */
export interface ReportRun {
  readonly set: string;
  /** Worlds at each spread. */
  readonly n: number;
  readonly holds: boolean;
  /** Shares (0-1) of the worlds in which the rule is met, with every number varied by 10, 20 and 30 %; null if not run. */
  readonly worlds: readonly (number | null)[];
  /** One for each condition, then one for each extension. */
  readonly findings: readonly ReportFinding[];
}

/** The result of a claim with one assumption switched off. */
export interface ReportSwitched {
  readonly id: string;
  readonly holds: boolean;
  /** Whether its verdict differs from that of the full model. */
  readonly flips: boolean;
  readonly effect: number;
}

/** The verdict on a claim in one world. */
export interface ReportVerdict {
  readonly id: string;
  readonly holds: boolean;
}

/** A claim of the essay as an experiment, with its results. */
export interface ReportClaim {
  readonly id: string;
  readonly chapter: string;
  readonly statement: string;
  /** The essay's own words. */
  readonly sentence: string;
  readonly design: string;
  readonly mechanisms: readonly string[];
  readonly halfYears: number;
  readonly remark: string | null;
  /** The rule: all must be met. */
  readonly conditions: readonly ReportCondition[];
  /** Measured besides; they decide nothing. */
  readonly extensions: readonly ReportCondition[];
  readonly runs: readonly ReportRun[];
  /** The verdict in each world that comes with the game. */
  readonly scenarios: readonly ReportVerdict[];
  readonly switched: readonly ReportSwitched[];
}

/** One year of one series of the record. */
export interface ReportYear {
  readonly year: number;
  readonly recorded: number;
  readonly simulated: number;
  /** The recorded value of the previous year. */
  readonly naive: number;
  readonly error: number;
  readonly naiveError: number;
  /** `fitted`, `judged` or `read-back`. */
  readonly kind: string;
  readonly source: string;
  /** Reason for a miss in this year, if any. */
  readonly miss: string | null;
}

/** A series of the record with the model's values. */
export interface ReportSeries {
  readonly id: string;
  /** Id of the world that was driven. */
  readonly scenario: string;
  readonly title: string;
  readonly unit: string;
  readonly remark: string;
  readonly median: number;
  readonly naiveMedian: number;
  /** `better`, `even` or `worse` than the previous year's value as a forecast; `unjudged` if no year is out of sample. */
  readonly verdict: string;
  readonly years: readonly ReportYear[];
}

/** A level of a driven run beside a dated capability or the opening of a later world. */
export interface ReportLevel {
  readonly scenario: string;
  readonly series: string;
  readonly year: number;
  readonly title: string;
  readonly unit: string;
  readonly recorded: number;
  readonly simulated: number;
  /** Largest distance allowed, in points, or below 1 as a share. */
  readonly within: number;
  readonly holds: boolean;
  readonly source: string;
}

/** A parameter that was fitted to the record. */
export interface ReportFitted {
  readonly path: string;
  readonly was: number;
  readonly now: number;
  readonly why: string;
}

/** An effect size that scholars report, with the model's. */
export interface ReportEffectSize {
  readonly id: string;
  readonly statement: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly simulated: number;
  readonly holds: boolean;
  readonly remark: string;
}

/** The model driven with the senders' actual record. */
export interface ReportBacktest {
  readonly series: readonly ReportSeries[];
  readonly levels: readonly ReportLevel[];
  readonly fitted: readonly ReportFitted[];
  readonly effects: readonly ReportEffectSize[];
  readonly medianFitted: number;
  /** Pooled median out of sample, and that of the previous year's value. */
  readonly medianOther: number;
  readonly naiveOther: number;
  readonly fittedRows: number;
  readonly otherRows: number;
  /** Rows that an input was taken from; they count in no total. */
  readonly readBackRows: number;
  /** Number of series with a smaller median error than the previous year's value as a forecast. */
  readonly beatsNaive: number;
  readonly worseThanNaive: number;
}

/** A source of the dossier; `uses` is the number of parameters based on it. */
export interface ReportSource {
  readonly id: string;
  readonly title: string;
  /** Address without the scheme; null if none is known. */
  readonly address: string | null;
  readonly uses: number;
}

/** The whole report on the model, from runs. */
export interface ModelReport {
  readonly scenario: string;
  readonly sets: readonly ReportSet[];
  readonly ablations: readonly ReportAblation[];
  readonly pictures: readonly ReportPicture[];
  readonly parameters: readonly ReportParameter[];
  readonly claims: readonly ReportClaim[];
  readonly backtest: ReportBacktest;
  readonly sources: readonly ReportSource[];
}
