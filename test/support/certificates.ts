import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Key and certificate of somebody, PEM texts and the files that hold them. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
  readonly keyFile: string;
  readonly certFile: string;
}

/** A private certificate authority with a server (for 127.0.0.1 and a name) and a client that it vouches for. Made by openssl. */
export interface Certificates {
  readonly authority: Identity;
  readonly server: Identity;
  readonly client: Identity;
}

/** Makes the certificates in a folder; valid for two days. */
export function createCertificates(folder: string, host = 'localhost'): Certificates {
  const openssl = (...args: readonly string[]): void => { execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' }); };
  const identity = (name: string): Identity => ({
    key: readFileSync(join(folder, `${name}.key`), 'utf8'), cert: readFileSync(join(folder, `${name}.crt`), 'utf8'),
    keyFile: join(folder, `${name}.key`), certFile: join(folder, `${name}.crt`),
  });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...newKey, '-days', '2', '-subj', '/CN=Test CA', '-keyout', 'ca.key', '-out', 'ca.crt');
  const issue = (name: string, extensions: string): void => {
    writeFileSync(join(folder, `${name}.ext`), extensions);
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    openssl('x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`, '-out', `${name}.crt`);
  };
  issue('server', `subjectAltName=IP:127.0.0.1,DNS:${host}\n`);
  issue('client', 'extendedKeyUsage=clientAuth\n');
  return { authority: identity('ca'), server: identity('server'), client: identity('client') };
}
