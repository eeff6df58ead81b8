import type { RequestHandler } from 'express';
import helmet from 'helmet';

const SELF = "'self'";

/** Headers that tell browsers what our pages may do, which is little, and which sites may show them in a frame. */
export const securityHeaders = (frameParents: readonly string[]): readonly RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF],
        // Inline styles are allowed because the widgets measure and position themselves; inline scripts never.
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, 'data:'],
        fontSrc: [SELF, 'data:'],
        connectSrc: [SELF, 'ws:', 'wss:'],
        workerSrc: [SELF, 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: [SELF],
        frameAncestors: frameParents.length === 0 ? ["'none'"] : [SELF, ...frameParents],
      },
    },
    // The older header knows no list of sites.
    xFrameOptions: frameParents.length === 0 ? { action: 'deny' } : false,
    referrerPolicy: { policy: 'same-origin' },
    // A class plays over plain HTTP: there browsers ignore these two, with a warning each time.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    // Whether a name is only ever served over HTTPS is for the operator of the proxy to say.
    strictTransportSecurity: false,
  }),
  (_request, response, next) => {
    response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    next();
  },
];

/** Headers that say what a page may do, which no file needs that is not a page. */
const OF_PAGES = [
  'Content-Security-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
] as const;

/** Leaves the headers of pages out of scripts, styles and fonts; a thread is a page in this, and keeps to its own. */
export const filesOfPages: RequestHandler = (request, response, next) => {
  if (!/worker|\.html$/u.test(request.path)) for (const name of OF_PAGES) response.removeHeader(name);
  next();
};
