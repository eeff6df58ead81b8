// What the system says of a line that broke, whoever held its other end.
const LINE_FAULTS = new Set([
  'ECONNRESET',
  'ECONNABORTED',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/**
 * Whether an error is that of a connection that broke: nothing but that connection is lost with it, and whoever waits for it
 * finds out. Any other error that nobody caught may have left something half done.
 */
export const isLineFault = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  LINE_FAULTS.has(error.code);
