// What every answer tells the browser: nothing from elsewhere is loaded, run, framed or told where this page is.
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const nothing = ["'none'"];
const own = ["'self'"];

export function sendHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: nothing,
      scriptSrc: own,
      styleSrc: own,
      imgSrc: [...own, 'data:'],
      fontSrc: own,
      connectSrc: own,
      manifestSrc: own,
      baseUri: nothing,
      formAction: own,
      frameAncestors: nothing,
      requireTrustedTypesFor: ["'script'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginEmbedderPolicy: 'require-corp',
    // Of use on https only, which is for whoever puts a proxy before it.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: false, microphone: false, geolocation: false, payment: false, usb: false },
  });
}
