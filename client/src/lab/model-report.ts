// The types of what the page on the model shows; the page itself never loads the model.
export type {
  ModelReport,
  ReportBar,
  ReportClaim,
  ReportCondition,
  ReportFinding,
  ReportPicture,
  ReportRun,
  ReportSeries,
  ReportSet,
  Variant,
} from '@letter/shared/lab';
