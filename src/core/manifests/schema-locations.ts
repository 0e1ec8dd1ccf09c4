import { nearest } from '../did-you-mean.js';
import { parseEndpoint } from '../net/endpoint.js';
import type { Problem } from '../problem.js';
import { beginning } from '../one-line.js';

/**
 * Where schemas are looked for. `default` is the embedded store and then the definitions of the repository. Templates
 * and the layout of a location without `json` at its end are kubeconform's
 * (https://github.com/yannh/kubeconform#overriding-schemas-location).
 */
export type SchemaLocation =
  | { readonly kind: 'default' }
  | { readonly kind: 'url'; readonly template: string; readonly origin: string }
  /** `folder` is the folder that a location without variables names: it must be there. */
  | { readonly kind: 'path'; readonly template: string; readonly folder: string | undefined };

/** What a template is filled in with. */
export interface TemplateSubject {
  readonly apiVersion: string;
  readonly kind: string;
  /** `v1.34.2` or `master`. */
  readonly version: string;
  readonly strict: boolean;
}

const variables: { readonly [name: string]: (subject: TemplateSubject) => string } = {
  NormalizedKubernetesVersion: ({ version }) => version,
  StrictSuffix: ({ strict }) => (strict ? '-strict' : ''),
  ResourceKind: ({ kind }) => kind.toLowerCase(),
  ResourceAPIVersion: ({ apiVersion }) => apiVersion.split('/').at(-1) ?? '',
  Group: ({ apiVersion }) => apiVersion.split('/')[0] ?? '',
  KindSuffix: ({ apiVersion }) => {
    const [group = '', version] = apiVersion.split('/');
    return `-${[group.split('.')[0] ?? '', ...(version === undefined ? [] : [version])].join('-').toLowerCase()}`;
  },
};

const layout = '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';

/** Reads the input: the locations in the order in which they are tried, `default` alone where it is empty. */
export function readSchemaLocations(written: readonly string[]): { readonly locations: readonly SchemaLocation[]; readonly problems: readonly Problem[] } {
  const read = (written.length === 0 ? ['default'] : written).map(readLocation);
  return {
    locations: read.flatMap((location) => ('code' in location ? [] : [location])),
    problems: read.flatMap((location) => ('code' in location ? [location] : [])),
  };
}

function readLocation(text: string): SchemaLocation | Problem {
  if (text === 'default') return { kind: 'default' };
  const template = text.endsWith('json') ? text : `${text.replace(/\/+$/, '')}${layout}`;
  const wrong = templateProblem(template);
  if (wrong !== undefined) return problem(text, wrong.what, wrong.hint);
  if (/^https?:\/\//i.test(text)) return readUrl(text, template);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return problem(text, 'is neither a path nor an https URL', 'give a path, or a URL that begins with https://');
  return { kind: 'path', template, folder: text.endsWith('json') || text.includes('{{') ? undefined : text };
}

/** What is asked for comes from manifests, whom it is asked of from the input alone. */
function readUrl(text: string, template: string): SchemaLocation | Problem {
  const host = /^[^/]*\/\/([^/]*)/.exec(template)?.[1] ?? '';
  if (host.includes('{{')) return problem(text, 'has a variable in its host', 'variables can stand in the path');
  const endpoint = parseEndpoint(template.replaceAll(/\{\{.*?\}\}/g, 'x'), { allowHttp: false });
  if (endpoint.kind === 'usable') return { kind: 'url', template, origin: endpoint.url.origin };
  return problem(text, endpoint.reason, 'give an https URL without credentials');
}

function templateProblem(template: string): { readonly what: string; readonly hint: string } | undefined {
  const known = `known: ${Object.keys(variables).map((name) => `{{ .${name} }}`).join(', ')}`;
  for (const part of template.split('{{').slice(1)) {
    const end = part.indexOf('}}');
    if (end === -1) return { what: 'has a `{{` that is not closed', hint: known };
    const inside = part.slice(0, end).trim();
    if (inside.startsWith('.') && Object.hasOwn(variables, inside.slice(1))) continue;
    const near = nearest(inside.replace(/^\./, ''), Object.keys(variables));
    return { what: `has the unknown variable \`${beginning(inside, 60)}\``, hint: near === undefined ? known : `did you mean {{ .${near} }}? ${known}` };
  }
  return undefined;
}

/** Credentials in a URL, and its query, are not repeated. */
function problem(text: string, what: string, hint: string): Problem {
  const shown = /^https?:/i.test(text) ? text.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '') : text;
  return { code: 'OSOP-INPUT-001', severity: 'error', message: `input schema-location: \`${beginning(shown, 100)}\` ${what}`, hint };
}

/** Groups, versions and kinds are of this form; anything else could lead a path or URL elsewhere. */
const plain = /^[A-Za-z0-9](?:[-A-Za-z0-9]|\.(?!\.))*$/;

/** The path or URL of a kind's schema; undefined where the manifest's own words cannot be part of one. */
export function expandTemplate(template: string, subject: TemplateSubject): string | undefined {
  if (![subject.kind, ...subject.apiVersion.split('/')].every((word) => plain.test(word))) return undefined;
  return template.replaceAll(/\{\{\s*\.(\w+)\s*\}\}/g, (_, name: string) => variables[name]?.(subject) ?? '');
}

/** A Kubernetes version to check against: its minor in the store, and how templates write it. */
export interface SchemaVersion {
  readonly minor: string;
  readonly normalized: string;
}

/** The versions that the input kubernetes-version names, which was found good. Without one templates say `master`, as kubeconform's do. */
export function schemaVersions(written: readonly string[], newest: string): readonly SchemaVersion[] {
  const texts = written.length === 0 ? ['master'] : written;
  return texts.map((text) => {
    const [, minor, patch = '.0'] = /^v?(\d+\.\d+)(\.\d+)?$/.exec(text) ?? [];
    return minor === undefined ? { minor: newest, normalized: 'master' } : { minor, normalized: `v${minor}${patch}` };
  });
}
