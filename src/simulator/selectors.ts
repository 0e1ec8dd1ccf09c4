import { GrpcCode, GrpcError } from './http-messages.js';

type Labels = Readonly<Record<string, string>>;
type Requirement = (labels: Labels) => boolean;

const TERM = /^\s*(?:(!)\s*([\w./-]+)|([\w./-]+)\s*(?:(==|=|!=)\s*([\w.-]*)|\s(in|notin)\s*\(([^()]*)\))?)\s*$/;

/** Whether labels fulfil a selector of Kubernetes: `a=b`, `a!=b`, `a in (b, c)`, `a notin (b)`, `a`, `!a`. Throws GrpcError for one that cannot be read. */
export function matchesSelector(labels: Labels | undefined, selector: string | null): boolean {
  if (selector === null || selector === '') return true;
  return termsOf(selector).every((term) => requirement(term)(labels ?? {}));
}

/** Names of projects in a query: `project` is the name of old for `projects`, and wins. */
export function projectsIn(query: URLSearchParams): readonly string[] {
  return query.has('project') ? query.getAll('project') : query.getAll('projects');
}

/** Commas inside of parentheses are part of a term. */
function termsOf(selector: string): readonly string[] {
  return selector.split(/,(?![^(]*\))/);
}

function requirement(term: string): Requirement {
  const match = TERM.exec(term);
  if (match === null) throw new GrpcError(GrpcCode.unknown, `error parsing the selector: couldn't parse the selector string "${term}"`);
  const [, absent, absentKey = '', key = '', equality, value = '', set, list = ''] = match;
  if (absent !== undefined) return (labels) => labels[absentKey] === undefined;
  if (equality !== undefined) return (labels) => (labels[key] === value) === (equality !== '!=');
  if (set === undefined) return (labels) => labels[key] !== undefined;
  const values = new Set(list.split(',').map((text) => text.trim()));
  return (labels) => values.has(labels[key] ?? '\0') === (set === 'in');
}
