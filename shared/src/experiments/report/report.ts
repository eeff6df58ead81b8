// What the page on the model and docs/model.md are made from. Plain data: every key is always there, every id a string and
// every list a list, so that the JSON file of a report is checked against these types wherever it is imported.

/** A fact of a picture or of a table that a sentence names. */
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

/** A place worth naming in a picture: where the scenario starts, for example. */
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

/** One number of the model, with what the rival sets put in its place (null where they leave it). */
export interface ReportParameter {
  readonly path: string;
  readonly value: number;
  readonly unit: string;
  /** `cited` or `estimate`. */
  readonly basis: string;
  /** The sources it rests on, or the reason of the estimate. */
  readonly reason: string;
  readonly confidence: string;
  readonly rivals: readonly (ReportRivalValue | null)[];
}

/** What a rival puts in place of a number, and why. */
export interface ReportRivalValue {
  readonly value: number;
  readonly reason: string;
}

/** A set of parameters that the claims are run with; the first is the scenario's own. */
export interface ReportSet {
  readonly id: string;
  readonly name: string;
  /** What whoever believes in it holds, in one paragraph. */
  readonly position: string;
}

/** An assumption that can be switched off. */
export interface ReportAblation {
  readonly id: string;
  readonly says: string;
}

/** What a condition measures and where its whole interval has to lie; null is no bound on that side. */
export interface ReportCondition {
  readonly says: string;
  readonly unit: string;
  readonly above: number | null;
  readonly below: number | null;
}

/** What one condition showed. */
export interface ReportFinding {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly holds: boolean;
}

/** What a claim showed with one set of parameters. */
export interface ReportRun {
  readonly set: string;
  readonly n: number;
  readonly holds: boolean;
  readonly findings: readonly ReportFinding[];
}

/** What became of a claim with one assumption switched off. */
export interface ReportSwitched {
  readonly id: string;
  readonly holds: boolean;
  /** Its verdict is not that of the full model. */
  readonly flips: boolean;
  readonly effect: number;
}

/** A claim of the essay as an experiment and what it showed. */
export interface ReportClaim {
  readonly id: string;
  readonly chapter: string;
  readonly statement: string;
  readonly design: string;
  readonly mechanisms: readonly string[];
  readonly halfYears: number;
  readonly remark: string | null;
  readonly conditions: readonly ReportCondition[];
  readonly runs: readonly ReportRun[];
  readonly switched: readonly ReportSwitched[];
}

/** One year of one series of the record. */
export interface ReportYear {
  readonly year: number;
  readonly recorded: number;
  readonly simulated: number;
  /** The record of the year before. */
  readonly naive: number;
  readonly error: number;
  readonly naiveError: number;
  readonly fitted: boolean;
  readonly source: string;
  /** Why the year is missed, where it is. */
  readonly miss: string | null;
}

/** A series of the record beside the model's. */
export interface ReportSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly remark: string;
  readonly median: number;
  readonly naiveMedian: number;
  /** `better`, `even` or `worse` than last year's value. */
  readonly verdict: string;
  readonly years: readonly ReportYear[];
}

/** A number that was fitted on the record. */
export interface ReportFitted {
  readonly path: string;
  readonly was: number;
  readonly now: number;
  readonly why: string;
}

/** A size that scholars report, beside the model's. */
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

/** The years played again with what the senders really did. */
export interface ReportBacktest {
  readonly series: readonly ReportSeries[];
  readonly fitted: readonly ReportFitted[];
  readonly effects: readonly ReportEffectSize[];
  readonly medianFitted: number;
  readonly medianOther: number;
  readonly fittedRows: number;
  readonly otherRows: number;
  /** Series whose median error is smaller than that of last year's value. */
  readonly beatsNaive: number;
}

/** A source of the dossier; `uses` counts the numbers of the model that rest on it. */
export interface ReportSource {
  readonly id: string;
  readonly title: string;
  /** Without the scheme; null where none was kept. */
  readonly address: string | null;
  readonly uses: number;
}

/** Everything that is told about the model, from runs. */
export interface ModelReport {
  readonly scenario: string;
  readonly spread: number;
  readonly sets: readonly ReportSet[];
  readonly ablations: readonly ReportAblation[];
  readonly pictures: readonly ReportPicture[];
  readonly parameters: readonly ReportParameter[];
  readonly claims: readonly ReportClaim[];
  readonly backtest: ReportBacktest;
  readonly sources: readonly ReportSource[];
}
