import 'i18next';

declare module 'i18next' {
  /** Makes every key of every catalogue a checked literal; a new namespace is one line here. */
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof import('./en/common.json');
      marks: typeof import('./en/marks.json');
      landing: typeof import('./en/landing.json');
      how: typeof import('./en/how.json');
      model: typeof import('./en/model.json');
      teachers: typeof import('./en/teachers.json');
    };
  }
}
