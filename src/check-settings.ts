import { parseEndpoint } from './core/net/endpoint.js';
import type { InputName } from './inputs.js';

/** Which servers checks may ask, and what is sent to them. */
export interface CheckSettings {
  /** Scheme, host and port. */
  readonly origins: readonly string[];
  /** Headers by origin. */
  readonly headers: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

interface Reader {
  boolean(name: InputName): boolean;
  rows(name: InputName): readonly string[];
  refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}

/** Reads the inputs `allowed-urls` and `check-headers`. */
export function readChecking(reader: Reader): CheckSettings {
  const origins = reader.rows('allowed-urls').flatMap((line) => originOf(reader, line) ?? []);
  const headers = new Map<string, Readonly<Record<string, string>>>();
  for (const line of reader.rows('check-headers')) {
    const header = readHeader(line);
    if (header === undefined) {
      reader.refuse('check-headers', undefined, 'has a line that is not an origin and a header', 'write one `https://host Name: value` a line');
    } else if (!origins.includes(header.origin)) {
      reader.refuse('check-headers', undefined, `has a header for ${header.origin}, which allowed-urls does not have`, 'add it to allowed-urls');
    } else {
      headers.set(header.origin, { ...headers.get(header.origin), [header.name]: header.value });
    }
  }
  return { origins, headers };
}

/** Values of the headers, and what follows a scheme such as `Bearer`: nothing may print them. */
export function checkHeaderValues(reader: Pick<Reader, 'rows'>): readonly string[] {
  return reader.rows('check-headers').flatMap((line) => {
    const value = readHeader(line)?.value;
    return value === undefined ? [] : [value, ...value.split(' ').slice(1)];
  });
}

function originOf(reader: Reader, line: string): string | undefined {
  const endpoint = parseEndpoint(line, { allowHttp: reader.boolean('allow-http') });
  if (endpoint.kind === 'refused') {
    reader.refuse('allowed-urls', undefined, `has a line that ${endpoint.reason}`, endpoint.hint ?? 'write one origin a line, such as https://prometheus.example.com');
    return undefined;
  }
  const { url } = endpoint;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    reader.refuse('allowed-urls', undefined, `has a path after ${url.origin}`, 'an origin is allowed as a whole: write scheme, host and port only');
    return undefined;
  }
  return url.origin;
}

function readHeader(line: string): { readonly origin: string; readonly name: string; readonly value: string } | undefined {
  const [, address = '', name = '', value = ''] = /^(\S+)\s+([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*([\u0020-\u007e]+)$/.exec(line) ?? [];
  const isOwn = /^(?:host|connection|content-length|transfer-encoding)$/i.test(name);
  return URL.canParse(address) && name !== '' && !isOwn ? { origin: new URL(address).origin, name, value: value.trim() } : undefined;
}
