import { AdapterError } from '../core/adapter-error.js';
import { forbiddenAddressCode } from './http-address.js';
import { parseRetryAfter } from '../core/net/retry-after.js';

/** What a failure happened to. `sent` is true once the request may have reached the server. */
export interface Attempted {
  readonly method: string;
  readonly url: URL;
  readonly sent: boolean;
}

/** True for methods that change something at the server. */
export function isMutation(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method.toUpperCase());
}

/** Turns whatever a request threw into an AdapterError that names the origin, the reason and what helps. */
export function toTransportError(error: unknown, attempted: Attempted): AdapterError {
  const ambiguous = attempted.sent && isMutation(attempted.method);
  const about = `${attempted.method} ${attempted.url.origin}`;
  if (error instanceof AdapterError) {
    return new AdapterError(error.code, `${about}: ${error.message}`, {
      cause: error.cause,
      ambiguous: ambiguous && error.code !== 'redirected',
      retryable: error.retryable && !ambiguous,
      ...(error.status === undefined ? {} : { status: error.status }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
  const code = errorCode(error);
  const known = failures[code] ?? certificateFailure(code);
  return new AdapterError(known?.code ?? 'unreachable', `${about}: ${known?.reason ?? (code || 'the connection failed')}`, {
    cause: error,
    ambiguous,
    retryable: !ambiguous && (known?.retryable ?? true),
    ...(known?.hint === undefined ? {} : { hint: known.hint }),
  });
}

interface Failure {
  readonly code: 'unreachable' | 'refused' | 'protocol';
  readonly reason: string;
  readonly retryable: boolean;
  readonly hint?: string;
}

const checkAddress = 'Check the address, and that this machine can reach it (VPN, firewall, self-hosted runner).';

const failures: Readonly<Record<string, Failure>> = {
  ENOTFOUND: { code: 'unreachable', reason: 'the host name is not known (ENOTFOUND)', retryable: true, hint: checkAddress },
  EAI_AGAIN: { code: 'unreachable', reason: 'the name server does not answer (EAI_AGAIN)', retryable: true, hint: checkAddress },
  ECONNREFUSED: { code: 'unreachable', reason: 'nothing accepts connections there (ECONNREFUSED)', retryable: true, hint: checkAddress },
  EHOSTUNREACH: { code: 'unreachable', reason: 'there is no way to the host (EHOSTUNREACH)', retryable: true, hint: checkAddress },
  ENETUNREACH: { code: 'unreachable', reason: 'there is no way to the network (ENETUNREACH)', retryable: true, hint: checkAddress },
  ETIMEDOUT: { code: 'unreachable', reason: 'the host does not answer (ETIMEDOUT)', retryable: true, hint: checkAddress },
  ECONNRESET: { code: 'unreachable', reason: 'the connection was cut (ECONNRESET)', retryable: true },
  EPIPE: { code: 'unreachable', reason: 'the connection was cut (EPIPE)', retryable: true },
  EPROTO: { code: 'protocol', reason: 'no TLS is spoken there (EPROTO)', retryable: false, hint: 'The server seems to speak plain http on this port: check the port, or write the address with http:// where that is allowed.' },
  ERR_SSL_WRONG_VERSION_NUMBER: { code: 'protocol', reason: 'no TLS is spoken there', retryable: false, hint: 'The server seems to speak plain http on this port: check the port, or write the address with http:// where that is allowed.' },
  HPE_INVALID_CONSTANT: { code: 'protocol', reason: 'the answer is not HTTP', retryable: false, hint: 'Check the port, and whether it speaks https.' },
  [forbiddenAddressCode]: { code: 'refused', reason: 'the host has a link-local or cloud-metadata address, which is never connected to', retryable: false, hint: 'Check what the host name resolves to.' },
};

const untrusted = 'If the server has a certificate of a private CA, give that CA with argocd-ca-cert (PEM text or path).';

function certificateFailure(code: string): Failure | undefined {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return { code: 'unreachable', reason: 'the certificate is for another host name', retryable: false, hint: 'Use a host name that the certificate lists.' };
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return { code: 'unreachable', reason: `the certificate is not valid today (${code})`, retryable: false, hint: 'Renew the certificate, and check the clock of this machine.' };
  }
  if (code === 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' || code === 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE') {
    return { code: 'unreachable', reason: `the server wants a client certificate (${code})`, retryable: false, hint: 'Give it with argocd-client-cert and argocd-client-key.' };
  }
  if (/CERT|SELF_SIGNED|ISSUER|LEAF_SIGNATURE/.test(code) && !code.startsWith('ERR_HTTP')) {
    return { code: 'unreachable', reason: `the certificate is not trusted (${code})`, retryable: false, hint: untrusted };
  }
  return undefined;
}

/** The error's own code, or that of the first attempt where several addresses were tried. */
function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return errorCode(error.errors[0]);
  }
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Throws `redirected` for a 3xx answer: following one could carry a credential to another origin. */
export function refuseRedirect(answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> }, url: URL): void {
  if (answer.status < 300 || answer.status > 399) {
    return;
  }
  const target = answer.headers['location'] ?? '';
  const origin = URL.canParse(target, url.href) ? new URL(target, url).origin : 'an address that cannot be read';
  throw new AdapterError('redirected', `answered with a redirect (${answer.status}) to ${origin}, which is not followed`, {
    status: answer.status,
    hint: origin === url.origin
      ? 'A proxy or single sign-on in front of the server asks for a login: let API requests through, or add its header.'
      : 'If the server has moved, write its final address, with https://, into the input.',
  });
}

/** Milliseconds that an answer asks to wait, by its `Retry-After`; undefined when it asks for nothing sensible. */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  return parseRetryAfter(headers['retry-after'], headers['date'] === undefined ? now : new Date(headers['date']));
}
